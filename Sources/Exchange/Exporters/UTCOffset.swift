import Planning

/// By how many minutes a zone's clocks are ahead of UTC, as ISO 8601 writes it behind a time.
struct UTCOffset {
  private let minutes: Int

  /// No zone of today is farther off.
  private static let farthest = 14 * 60

  /// - Parameters:
  ///   - moment: what the clocks of the zone show.
  ///   - instant: the seconds since 1970-01-01 00:00 UTC then; nil where they are not known.
  /// - Returns: nil where there is none, or none in whole minutes, as before there were zones.
  init?(of moment: Moment, at instant: Int?) {
    guard let instant else { return nil }
    let seconds = moment.day.number * 86400 + moment.minute * 60 - instant
    guard seconds % 60 == 0, abs(seconds) <= Self.farthest * 60 else { return nil }
    minutes = seconds / 60
  }

  /// Such as `+01:00`.
  var text: String {
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(minutes < 0 ? "-" : "+")\(two(hours)):\(two(rest))"
  }
}
