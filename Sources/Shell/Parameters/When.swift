import Application
import Planning

/// A time as people type it: `2026-11-24 09:00`, `tue 9:00`, `tomorrow 14:30`, `2 dec noon`, `next tue 9:00`,
/// `in 3 days`, `+3d`, `now`.
struct When {
  let typed: String

  typealias Direction = AskedTime.Direction

  /// For the plan, whose clock tells which time it is.
  var asked: AskedTime { AskedTime { now, direction in try find(now: now, direction) } }

  /// The words that stand before a time and are none of it, such as further posts; none where there is no time.
  var behindPosts: (posts: [String], when: When) {
    let (posts, when) = parted
    return when.map { (posts, $0) } ?? ([], self)
  }

  /// The same where a time may be left out: what looks like posts to the end is posts.
  var parted: (posts: [String], when: When?) {
    let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
    // Which time it is makes no difference.
    let now = Moment(Day(number: 20_000), minute: 0)
    for start in words.indices {
      let when = When(typed: words[start...].joined(separator: " "))
      let isTime =
        ["never", "next"].contains(when.typed.lowercased()) || (try? when.find(now: now, .ahead)) != nil
      if isTime, start > 0 { return (Array(words[..<start]), when) }
      guard !isTime, PostID.looksLikeOne(words[start].lowercased()) else { return ([], self) }
    }
    return (words, nil)
  }

  /// - Parameter now: in the plan's local time.
  /// - Returns: the day, and the time of it where one was named.
  /// - Throws: `Problem` when it makes no sense.
  func find(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?) {
    let found = try understood(now: now, direction)
    guard found.day.isInCalendar else {
      throw Problem(
        .timeOutOfRange, "“\(typed.firstWords(32))” is outside the years 1 to 9999.",
        hint: "Type a nearer day, such as: \(now.day)")
    }
    return found
  }

  private func understood(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?) {
    guard let found = try attempt(now: now, direction) else { throw notUnderstood(now: now, direction) }
    return found
  }

  /// - Returns: nil where it can't be told what is meant.
  /// - Throws: `Problem` where it can be told why it can't be so.
  func attempt(now: Moment, _ direction: Direction) throws -> (day: Day, minute: Int?)? {
    if let moment = Moment(typed.uppercased()) { return (moment.day, moment.minute) }
    let words = Self.words(of: typed)
    if words == ["now"] { return (now.day, now.minute) }
    if let moment = Self.ahead(words, of: now) { return (moment.day, moment.minute) }
    if let day = try SpokenDay(words, now: now, minute: nil, direction).day { return (day, nil) }
    for (rest, minute) in Self.parted(words) {
      if rest.isEmpty { return (now.day, minute) }
      if let day = try SpokenDay(rest, now: now, minute: minute, direction).day { return (day, minute) }
    }
    return nil
  }

  /// The words of a day, and the time behind or before them: `tue 9:00`, `tue 9`, `9:00 tue`.
  private static func parted(_ words: [String]) -> [(day: [String], minute: Int)] {
    guard let first = words.first, let last = words.last else { return [] }
    let behind = (minute(last) ?? (words.count > 1 ? hour(last) : nil)).map { (Array(words.dropLast()), $0) }
    let before = minute(first).map { (Array(words.dropFirst()), $0) }
    return [behind, before].compactMap(\.self)
  }

  /// In small letters, without those that say nothing; `2 pm` is one.
  static func words(of typed: String) -> [String] {
    let words = typed.lowercased().split(whereSeparator: \.isWhitespace).map { word in
      word.last == "," ? String(word.dropLast()) : String(word)
    }.filter { $0 != "at" && $0 != "on" }
    return words.reduce(into: []) { joined, word in
      let isHalf = (word == "am" || word == "pm") && joined.last?.allSatisfy(\.isTimeOfDay) == true
      if isHalf { joined[joined.count - 1] += word } else { joined.append(word) }
    }
  }

  /// `in 2 hours`, `in 40 minutes`.
  private static func ahead(_ words: [String], of now: Moment) -> Moment? {
    guard words.count == 3, words[0] == "in", let count = SpokenDay.count(words[1]) else { return nil }
    let unit = ["hour": 60, "minute": 1, "min": 1].first { [$0.key, $0.key + "s"].contains(words[2]) }
    guard let unit, count <= 48 * 60 else { return nil }
    let minutes = now.minute + count * unit.value
    return Moment(now.day + minutes / 1440, minute: minutes % 1440)
  }

  /// Minutes since midnight in `9`, where a day stands before it.
  private static func hour(_ word: String) -> Int? {
    Int(digits: word).flatMap { $0 < 24 && word.utf8.count < 3 ? $0 * 60 : nil }
  }

  /// Minutes since midnight in `9:00`, `14.30`, `9am`, `2:30pm`, `noon`.
  static func minute(_ word: String) -> Int? {
    if word == "noon" || word == "midday" { return 12 * 60 }
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

extension Character {
  /// Whether it may stand in `2:30`.
  fileprivate var isTimeOfDay: Bool { isASCII && isNumber || self == ":" || self == "." }
}
