import Fixtures
import Foundation
import Guidance
import Testing

/// The article's table is made from the rules: `PLANNER_RECORD=1` writes it anew, and fails so that it is read.
@Suite("The article on the rules")
struct RulesArticleTests {
  private static let begins =
    "<!-- made from the rules: PLANNER_RECORD=1 swift test --filter RulesArticleTests -->\n"
  private static let ends = "<!-- end -->"
  private static let article = "Sources/Guidance/Guidance.docc/Rules.md"

  @Test("holds the table of the rules as they are")
  func tableIsFresh() throws {
    let text = try Repository.text(Self.article)
    let start = try #require(text.range(of: Self.begins)).upperBound
    let end = try #require(text.range(of: Self.ends)).lowerBound
    if ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil {
      let whole = text[..<start] + Self.table + text[end...]
      try whole.write(toFile: "\(Repository.root)/\(Self.article)", atomically: true, encoding: .utf8)
      Issue.record("the table of rules was written; read it, and run the tests again without PLANNER_RECORD")
    }
    #expect(text[start..<end] == Self.table, "stale: PLANNER_RECORD=1 swift test --filter RulesArticleTests")
  }

  private static var table: String {
    let rows = Rule.all.map { rule in
      "| `\(rule.name)` | \(rule.severity.rawValue) | \(subjects(rule)) | \(rule.practice) | \(rule.guidance) |\n"
    }
    return "\n| rule | usually | looks at | practice | says |\n|---|---|---|---|---|\n" + rows.joined() + "\n"
  }

  private static func subjects(_ rule: Rule) -> String {
    rule.checks.map { check in
      switch check {
      case .draft: "drafts"
      case .plan: "the plan"
      case .weeks: "weeks"
      }
    }.joined(separator: ", ")
  }
}
