import Foundation
import Guidance
import Testing

/// The article's table is made from the practices: `PLANNER_RECORD=1` writes it anew, and fails so that it is read.
@Suite("The article on the practices")
struct PracticesArticleTests {
  private static let begins =
    "<!-- made from the practices: PLANNER_RECORD=1 swift test --filter PracticesArticleTests -->\n"
  private static let ends = "<!-- end -->"
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Guidance/Guidance.docc/Practices.md").standardized

  @Test("holds the table of the practices as they are")
  func tableIsFresh() throws {
    let text = try String(contentsOf: Self.path, encoding: .utf8)
    let start = try #require(text.range(of: Self.begins)).upperBound
    let end = try #require(text.range(of: Self.ends)).lowerBound
    if ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil {
      let whole = text[..<start] + Self.table + text[end...]
      try Data(whole.utf8).write(to: Self.path)
      Issue.record(
        "the table of practices was written; read it, and run the tests again without PLANNER_RECORD")
    }
    #expect(
      text[start..<end] == Self.table, "stale: PLANNER_RECORD=1 swift test --filter PracticesArticleTests")
  }

  @Test("each practice has a command or a rule, and each rule a practice")
  func isServed() {
    for practice in Practice.all {
      #expect(!practice.commands.isEmpty || !practice.rules.isEmpty, "\(practice.number)")
    }
    for rule in Rule.all { #expect(Practice.numbered(rule.practice) != nil, "\(rule.name)") }
  }

  private static var table: String {
    let rows = Practice.all.map { practice in
      let commands = practice.commands.map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: " · ")
      let rules = practice.rules.map { "`\($0.name)`" }.joined(separator: ", ")
      return "| \(practice.number) | \(practice.statement) | \(commands) | \(rules) |\n"
    }
    return "\n| # | practice | type | rules |\n|---|---|---|---|\n" + rows.joined() + "\n"
  }
}
