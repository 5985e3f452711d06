import Application
import Planning

/// What is said of a time that is none.
extension When {
  func notUnderstood(now: Moment, _ direction: Direction) -> Problem {
    let what = "“\(typed.firstWords(32))” is no time that I understand."
    if let meant = meant(now: now, direction) {
      return Problem(.badTime, what, hint: "Did you mean: \(meant)")
    }
    let examples =
      switch direction {
      case .ahead: "\(now.day + 3) 09:00, tue 9:00, tomorrow 14:30, 2 dec noon, in 3 days, +3d"
      case .back: "\(now.day - 3) 09:00, tue 9:00, yesterday 14:30, 2 nov noon, 3 days ago, -3d"
      }
    return Problem(.badTime, what, hint: "Type it as: \(examples)")
  }

  /// The same with the words that come next to those that were typed, where that makes a time.
  private func meant(now: Moment, _ direction: Direction) -> String? {
    let words = Self.words(of: typed)
    let corrected = words.map { word in
      let isKnown = word.contains(where: \.isNumber) || Self.known.contains { $0.hasPrefix(word) }
      return isKnown ? word : nearest(to: word, among: Self.known) ?? word
    }
    guard corrected != words else { return nil }
    let meant = corrected.joined(separator: " ")
    guard let found = (try? When(typed: meant).attempt(now: now, direction)) ?? nil else { return nil }
    return direction == .back && found.day > now.day || direction == .ahead && found.day < now.day
      ? nil : meant
  }

  private static let known =
    ["today", "tomorrow", "yesterday", "now", "noon", "midday", "next", "last", "this", "in", "ago"]
    + ["hours", "days", "weeks"] + Weekday.allCases.map(\.rawValue) + MonthName.all
}
