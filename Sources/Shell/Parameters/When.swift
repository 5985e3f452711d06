import Application
import Planning

/// A time as people type it: `2026-11-24 09:00`, `tue 9:00`, `tomorrow 14:30`, `today`, `yesterday`, `+3d`, `now`.
struct When: Parameter {
  static let parameterKind = ParameterKind.when
  let typed: String

  typealias Direction = AskedTime.Direction

  /// For the plan, whose clock tells which time it is.
  var asked: AskedTime { AskedTime { now, direction in try find(now: now, direction) } }

  /// - Parameter now: in the plan's local time.
  /// - Returns: the day, and the time of it where one was named.
  /// - Throws: `Problem` when it makes no sense.
  func find(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?) {
    let found = try understood(now: now, direction)
    guard (1...9999).contains(found.day.parts.year) else {
      throw Problem(
        .timeOutOfRange, "“\(typed.firstWords(32))” is outside the years 1 to 9999.",
        hint: "Type a nearer day, such as: tomorrow")
    }
    return found
  }

  private func understood(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?) {
    if let moment = Moment(typed.uppercased()) { return (moment.day, moment.minute) }
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).filter { $0 != "at" && $0 != "on" }
      .map(String.init)
    if words == ["now"] { return (now.day, now.minute) }
    switch words.count {
    case 1:
      if let day = day(words[0], now, minute: nil, direction) { return (day, nil) }
      if let minute = Self.minute(words[0]) { return (now.day, minute) }
    case 2:
      if let minute = Self.minute(words[1]) ?? Self.hour(words[1]),
        let day = day(words[0], now, minute: minute, direction)
      {
        return (day, minute)
      }
    default: break
    }
    throw Problem(
      .badTime, "“\(typed.firstWords(32))” is no time that I understand.",
      hint: "Type it as: \(now.day + 3) 09:00, tue 9:00, tomorrow 14:30, today, +3d")
  }

  private func day(_ word: String, _ now: Moment, minute: Int?, _ direction: Direction) -> Day? {
    switch word {
    case "today": return now.day
    case "tomorrow": return now.day + 1
    case "yesterday": return now.day - 1
    default: return Day(word) ?? Self.step(word).map { now.day + $0 } ?? weekday(word, now, minute, direction)
    }
  }

  /// Days in `+3d`, `-1d`, `+2w`.
  private static func step(_ word: String) -> Int? {
    guard let sign = word.first, sign == "+" || sign == "-", let unit = word.last, unit == "d" || unit == "w",
      let count = Int(word.dropFirst().dropLast()), (0...5000).contains(count)
    else { return nil }
    return (sign == "-" ? -1 : 1) * count * (unit == "w" ? 7 : 1)
  }

  /// The next day of that name, or the last one. Today counts while its time is still to come, or has come.
  private func weekday(_ word: String, _ now: Moment, _ minute: Int?, _ direction: Direction) -> Day? {
    let matches = Weekday.allCases.filter { $0.rawValue.hasPrefix(word) && word.count >= 3 }
    guard let weekday = matches.first, let wanted = Weekday.allCases.firstIndex(of: weekday),
      let current = Weekday.allCases.firstIndex(of: now.day.weekday)
    else { return nil }
    let ahead = (wanted - current + 7) % 7
    switch direction {
    case .ahead: return now.day + (ahead == 0 && (minute ?? 0) <= now.minute ? 7 : ahead)
    case .back: return now.day - (ahead == 0 ? ((minute ?? 0) <= now.minute ? 0 : 7) : 7 - ahead)
    }
  }

  /// Minutes since midnight in `9`, where a day stands before it.
  private static func hour(_ word: String) -> Int? {
    Int(digits: word).flatMap { $0 < 24 && word.utf8.count < 3 ? $0 * 60 : nil }
  }

  /// Minutes since midnight in `9:00`, `14.30`, `9am`, `2:30pm`.
  static func minute(_ word: String) -> Int? {
    let half = word.hasSuffix("pm") ? 12 : word.hasSuffix("am") ? 0 : nil
    let body = half == nil ? word : String(word.dropLast(2))
    let parts = body.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map {
      Int(digits: $0)
    }
    guard parts.count == 2 || (parts.count == 1 && half != nil), var hour = parts[0], hour < 24 else {
      return nil
    }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half
    }
    guard parts.count == 1 || parts[1] != nil, let minute = parts.count == 2 ? parts[1] : 0, minute < 60
    else {
      return nil
    }
    return hour * 60 + minute
  }
}
