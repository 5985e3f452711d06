import Planning
import Storage

extension OpenPlan {
  /// Keeps the thought that closes a week; a later one takes its place.
  /// - Parameter week: which one, once it is known what day it is.
  public mutating func reflect(_ text: String, on week: (_ today: Day) throws -> Week) throws -> Outcome {
    try change { book, _, now in
      let week = try week(now.day)
      guard week <= Week(of: now.day) else {
        throw Problem(
          .stillToCome, "Week \(week) is still to come.", hint: "Close the one that runs: reflect TEXT")
      }
      let before = book.page(week).reflection
      try book.changePage(week) { $0.reflection = text }
      return Outcome(
        .people(.reflected(week: week.description, text: text)).replacing(before, by: text))
    }
  }
}
