import Planning

/// What a zone's clocks do when they are changed: in spring they leave an hour out, in autumn they show one twice.
extension Environment {
  /// Where the clocks of a zone are put forward over a time, so that no clock ever shows it: the time that is shown in
  /// its place. nil for a time that there is.
  func hourLeftOut(_ at: Moment, _ zone: String) -> Moment? {
    let asUTC = at.day.number * 86400 + at.minute * 60
    // Whatever the offset is, a day before and a day after are beyond it; two changes in two days there never were.
    guard let before = offset(at: asUTC - 86400, zone), let after = offset(at: asUTC + 86400, zone),
      before < after, local(asUTC - before, zone) != at, local(asUTC - after, zone) != at
    else { return nil }
    return local(asUTC - before, zone)
  }

  /// - Parameter instead: what to do, given the time that the clocks show in its place.
  /// - Throws: `Problem` for a time that the clocks leave out.
  func check(_ at: Moment, existsIn zone: String, instead: (Moment) -> String) throws {
    guard let next = hourLeftOut(at, zone) else { return }
    throw Problem(.skippedTime, "\(at.spoken) \(Self.leftOut(in: zone)).", hint: instead(next))
  }

  /// What is said of a time that the clocks leave out.
  static func leftOut(in zone: String) -> String {
    "does not exist in \(zone): the clocks are put forward over it"
  }

  /// Whether the clocks show the time of an instant for the second time, having been put back.
  /// - Parameter instant: in seconds since 1970-01-01 00:00 UTC.
  func isShownAgain(_ instant: Int, _ zone: String) -> Bool {
    guard let before = offset(at: instant - 86400, zone), let now = offset(at: instant, zone), before > now
    else { return false }
    return local(instant - (before - now), zone) == local(instant, zone)
  }

  /// The seconds since 1970-01-01 00:00 UTC of a time: of two in autumn the first; where the clocks leave it out, those of
  /// the time that is shown in its place. nil where the zone is not known here.
  func instant(of at: Moment, in zone: String) -> Int? {
    let asUTC = at.day.number * 86400 + at.minute * 60
    guard let before = offset(at: asUTC - 86400, zone), let after = offset(at: asUTC + 86400, zone) else {
      return nil
    }
    return local(asUTC - before, zone) != at && local(asUTC - after, zone) == at
      ? asUTC - after : asUTC - before
  }

  /// By how many seconds the clocks are ahead of UTC.
  private func offset(at instant: Int, _ zone: String) -> Int? {
    local(instant, zone).map { $0.day.number * 86400 + $0.minute * 60 - instant }
  }
}
