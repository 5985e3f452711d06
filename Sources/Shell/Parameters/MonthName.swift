import Planning

/// A month as it is called: `nov`, `November`.
enum MonthName {
  static let all = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// 1…12; nil where no month is called so. Three letters are enough.
  static func number(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    return all.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  /// Those of that name in the last year, this one and the next, in order; none where no month is called so.
  static func months(_ word: String, around today: Day) -> [Month] {
    guard let number = number(word) else { return [] }
    let year = today.parts.year
    return (year - 1...year + 1).compactMap { Day(year: $0, month: number, day: 1).map(Month.init) }
  }

  /// The one that is nearest, of equally near ones the one to come; nil where no month is called so.
  static func nearest(_ word: String, to today: Day) -> Month? {
    let now = Month(of: today).first
    return months(word, around: today).min { ($0.first - now).magnitude < ($1.first - now).magnitude }
  }

  /// The last one that has begun; nil where no month is called so.
  static func last(_ word: String, until today: Day) -> Month? {
    months(word, around: today).last { $0 <= Month(of: today) }
  }
}
