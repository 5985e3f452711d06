import Application
import Planning

/// A day as people say it: `tomorrow`, `tue`, `next tue`, `24 nov`, `nov 24`, `tue 24 nov 2026`, `in 3 days`,
/// `2 weeks ago`, `+3d`.
struct SpokenDay {
  /// nil where the words name none.
  private(set) var day: Day?

  /// - Parameters:
  ///   - words: in small letters.
  ///   - minute: the time of day that was named with it; nil where none was.
  /// - Throws: `Problem` where the words may name two days, or contradict one another.
  init(_ words: [String], now: Moment, minute: Int?, _ direction: AskedTime.Direction) throws {
    let asked = Asked(now: now, minute: minute, direction: direction)
    day =
      switch words.count {
      case 1: try asked.day(words[0])
      case 2: try asked.weekday(words[1], of: words[0]) ?? asked.date(words, year: nil)
      case 3: try asked.step(words) ?? asked.date(words) ?? asked.date(withWeekday: words)
      case 4: try asked.date(withWeekday: words)
      default: nil
      }
  }

  /// `3`, `a`, `three`.
  static func count(_ word: String) -> Int? {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    if word == "a" || word == "an" { return 1 }
    if let number = words.firstIndex(of: word) { return number + 1 }
    return Int(digits: word).flatMap { (0...5000).contains($0) ? $0 : nil }
  }
}

private struct Asked {
  let now: Moment
  let minute: Int?
  let direction: AskedTime.Direction

  /// One word.
  func day(_ word: String) throws -> Day? {
    switch word {
    case "today": now.day
    case "tomorrow": now.day + 1
    case "yesterday": now.day - 1
    default: try dated(word) ?? Self.step(word).map { now.day + $0 } ?? weekday(word) ?? slashed(word)
    }
  }

  /// `2026-11-24`.
  /// - Throws: `Problem` where it is written so, and there is no such day.
  private func dated(_ word: String) throws -> Day? {
    if let day = Day(word) { return day }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ Int(digits: $0) != nil }) else {
      return nil
    }
    throw noDay(word)
  }

  private func noDay(_ words: String) -> Problem {
    let example = direction == .ahead ? now.day + 3 : now.day - 3
    return Problem(
      .badTime, "There is no \(words).", hint: "Type a day that there is, such as: \(example) 09:00")
  }

  /// Days in `+3d`, `-1d`, `+2w`.
  private static func step(_ word: String) -> Int? {
    guard let sign = word.first, sign == "+" || sign == "-", let unit = word.last, unit == "d" || unit == "w",
      let count = Int(digits: word.dropFirst().dropLast()), (0...5000).contains(count)
    else { return nil }
    return (sign == "-" ? -1 : 1) * count * (unit == "w" ? 7 : 1)
  }

  /// `in 3 days`, `two weeks ago`.
  func step(_ words: [String]) -> Day? {
    let isAhead = words[0] == "in"
    guard isAhead || words[2] == "ago" else { return nil }
    let (number, unit) = isAhead ? (words[1], words[2]) : (words[0], words[1])
    guard let count = SpokenDay.count(number) else { return nil }
    let days = ["day": 1, "days": 1, "week": 7, "weeks": 7][unit]
    return days.map { now.day + (isAhead ? 1 : -1) * count * $0 }
  }

  // MARK: Weekdays

  private static func weekday(named word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    if word == "weds" { return Weekday.allCases.firstIndex(of: .wednesday) }
    return Weekday.allCases.firstIndex { $0.rawValue.hasPrefix(word) }
  }

  /// The next day of that name, or the last one. Today counts while its time is still to come, or has come.
  private func weekday(_ word: String) -> Day? {
    guard let ahead = daysAhead(to: word) else { return nil }
    switch direction {
    case .ahead: return now.day + (ahead == 0 && (minute ?? 0) <= now.minute ? 7 : ahead)
    case .back: return now.day - (ahead == 0 ? ((minute ?? 0) <= now.minute ? 0 : 7) : 7 - ahead)
    }
  }

  /// 0…6.
  private func daysAhead(to word: String) -> Int? {
    guard let wanted = Self.weekday(named: word), let today = Weekday.allCases.firstIndex(of: now.day.weekday)
    else { return nil }
    return (wanted - today + 7) % 7
  }

  /// `next tue` is that of the week to come, `this tue` of the running one; `last tue` the one that has just passed.
  func weekday(_ word: String, of week: String) -> Day? {
    guard let wanted = Self.weekday(named: word), let ahead = daysAhead(to: word) else { return nil }
    switch week {
    case "next": return (Week(of: now.day) + 1).monday + wanted
    case "this": return Week(of: now.day).monday + wanted
    case "last": return now.day + ahead - 7
    default: return nil
    }
  }

  // MARK: Dates

  /// `24`, `24th`.
  private static func dayOfMonth(_ word: String) -> Int? {
    let ending = ["st", "nd", "rd", "th"].first { word.hasSuffix($0) && word.count > 2 }
    return Int(digits: word.dropLast(ending?.count ?? 0)).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// `24 nov 2026`, `nov 24 2026`.
  func date(_ words: [String]) throws -> Day? {
    guard words[2].utf8.count == 4, let year = Int(digits: words[2]) else { return nil }
    return try date(Array(words.prefix(2)), year: year)
  }

  /// `24 nov`, `nov 24`.
  /// - Throws: `Problem` where that month has no such day.
  func date(_ words: [String], year: Int?) throws -> Day? {
    let turned = MonthName.number(words[0]) != nil
    guard let month = MonthName.number(words[turned ? 0 : 1]),
      let day = Self.dayOfMonth(words[turned ? 1 : 0])
    else {
      return nil
    }
    if let found = date(day, month, year) { return found }
    throw noDay("\(day) \(words[turned ? 0 : 1])\(year.map { " \($0)" } ?? "")")
  }

  /// How many days off a day without a year is still the one that is meant, though it lies the other way: who types 18 nov on
  /// the 19th errs by a day, and doesn't plan for next year.
  private static let nearby = 45

  /// Without a year, the next such day, or the last; 29 February may be years off.
  private func date(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    let current = now.day.parts.year
    if let year { return Day(year: year, month: month, day: day) }
    let near = (current - 1...current + 1).compactMap { Day(year: $0, month: month, day: day) }
      .first { ($0 - now.day).magnitude <= Self.nearby }
    if let near { return near }
    switch direction {
    case .ahead:
      return (current...current + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
        .first { $0 > now.day }
    case .back:
      return (current - 8...current).reversed().lazy.compactMap { Day(year: $0, month: month, day: day) }
        .first { $0 < now.day }
    }
  }

  /// `tue 24 nov`, `tue 24 nov 2026`.
  /// - Throws: `Problem` where that day is none of that name.
  func date(withWeekday words: [String]) throws -> Day? {
    let rest = Array(words.dropFirst())
    guard let weekday = Self.weekday(named: words[0]),
      let day = try rest.count == 2 ? date(rest, year: nil) : date(rest)
    else { return nil }
    guard day.weekday == Weekday.allCases[weekday] else {
      throw Problem(
        .badTime, "\(day) is a \(day.weekday.name).",
        hint: "Type the one that you mean: \(words[0]) 9:00, or \(day) 9:00")
    }
    return day
  }

  /// `24.11.2026`, `24.11.26`; where dots are written, the day stands first.
  private func dotted(_ word: String) -> Day? {
    let written = word.split(separator: ".", omittingEmptySubsequences: false)
    guard [2, 4].contains(written.last?.utf8.count) else { return nil }
    let parts = written.map { Int(digits: $0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return date(day, month, year < 100 ? 2000 + year : year)
  }

  /// `24/11`; where the first may be the month too, it is refused.
  private func slashed(_ word: String) throws -> Day? {
    if let dotted = dotted(word) { return dotted }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map { Int(digits: $0) }
    guard (2...3).contains(parts.count), let first = parts[0], let second = parts[1] else { return nil }
    var year: Int?
    if parts.count == 3 {
      guard let said = parts[2] else { return nil }
      year = said < 100 ? 2000 + said : said
    }
    if first > 12, second <= 12 { return date(first, second, year) }
    if second > 12, first <= 12 { return date(second, first, year) }
    guard let one = date(first, second, year), let other = date(second, first, year), one != other else {
      return date(first, second, year)
    }
    throw Problem(
      .badTime, "“\(word.firstWords(16))” may be \(one.spoken) or \(other.spoken): which?",
      hint: "Type the one that you mean: \(one) 9:00, or \(other) 9:00")
  }
}
