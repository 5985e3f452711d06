import Planning

/// The state of the sources that a program was built from.
public struct Commit: Sendable {
  let name: String
  /// The day on which it was made.
  let day: Day

  /// - Parameter said: `4b574e3 2026-11-29`, or `4b574e3-dirty 2026-11-29` where the sources had changes beside it.
  /// - Returns: nil where that is none.
  public init?(_ said: String) {
    let words = said.split(separator: " ")
    guard words.count == 2, let day = Day(String(words[1])) else { return nil }
    name = String(words[0])
    self.day = day
  }
}

extension Planner {
  /// The version, and the commit where it is known.
  static func version(_ commit: Commit?) -> String {
    commit.map { "\(version) (commit \($0.name) of \($0.day))" } ?? version
  }
}
