import Planning

/// An instant in UTC.
struct UTCTime {
  private let day: Day
  /// Since midnight.
  private let second: Int

  /// - Parameter instant: seconds since 1970-01-01 00:00 UTC.
  init(_ instant: Int) {
    let days = instant >= 0 ? instant / 86400 : -((-instant + 86399) / 86400)
    day = Day(number: days)
    second = instant - days * 86400
  }

  /// `20261124T090000Z`, as RFC 5545 has it.
  var basic: String {
    "\(day.description.replacing("-", with: ""))T\(hour)\(minute)\((second % 60).padded(to: 2))Z"
  }

  /// `2026-11-24T09:00:00Z`.
  var extended: String { "\(day)T\(hour):\(minute):\((second % 60).padded(to: 2))Z" }

  private var hour: String { (second / 3600).padded(to: 2) }
  private var minute: String { (second / 60 % 60).padded(to: 2) }
}
