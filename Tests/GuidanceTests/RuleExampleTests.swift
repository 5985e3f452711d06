import Fixtures
import Foundation
import Planning
import Testing

@testable import Guidance

@Suite("Rules")
struct RuleExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example

    var testDescription: String {
      "\(rule.name) \(example.triggers ? "speaks up" : "keeps quiet"), line \(example.line)"
    }

    var location: SourceLocation {
      SourceLocation(
        fileID: "Guidance/\(URL(fileURLWithPath: example.file).lastPathComponent)", filePath: example.file,
        line: example.line, column: 1)
    }
  }

  static let cases = Rule.all.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(
    "a rule speaks up about its bad examples, where they are marked, and about no others", arguments: cases)
  func examples(_ each: Case) {
    let (findings, marks) = Self.found(each)
    #expect(findings.isEmpty != each.example.triggers, sourceLocation: each.location)
    #expect(findings.compactMap(\.range) == marks, sourceLocation: each.location)
  }

  static func findings(of each: Case) -> [Finding] { found(each).0 }

  private static func found(_ each: Case) -> ([Finding], [Range<Int>]) {
    let example = each.example
    switch example.subject {
    case .draft(let marked, let kind, let platforms, let goal, let audience):
      let (text, marks) = Example.unmarked(marked)
      let draft = Draft(
        text, platforms: platforms, kind: kind, goal: goal, audience: audience, at: example.at,
        in: CheckContext(
          example.plan, on: example.at?.day ?? Example.today, recent: example.out,
          scheduled: example.scheduled, met: example.met))
      return (each.rule.findings(on: draft), marks)
    case .plan: return (each.rule.findings(on: example.plan, today: example.day), [])
    case .weeks:
      return (each.rule.findings(on: review(of: example)), [])
    }
  }

  /// The week of the example's day, the seven before it, and the last one before these.
  private static func review(of example: Example) -> WeekReview {
    let week = Week(of: example.day)
    let posts = Dictionary(grouping: example.posts) { Week(of: $0.at?.day ?? Example.today) }
    let pages = week.endingRun(of: WeekReview.trendWeeks).map { week in
      var page = WeekPage(week, posts: posts[week] ?? [])
      page.heard = example.heard.filter { week.days.contains($0.at.day) }
      page.engaged = example.engaged.filter { week.days.contains($0.at.day) }
      page.reflection = example.reflections[(Week(of: example.day).monday - week.monday) / 7]
      return page
    }
    var review = WeekReview(
      pages, week: week, plan: example.plan, today: example.day, people: example.people)
    review.lastBefore = posts.filter { $0.key < pages[0].week }.max { $0.key < $1.key }?.value ?? []
    return review
  }

  @Test(
    "every rule has five examples of each sort, a practice, and words for why and what to do",
    arguments: Rule.all)
  func isComplete(_ rule: Rule) {
    #expect(rule.examples.count(where: \.triggers) >= 5)
    #expect(rule.examples.count { !$0.triggers } >= 5)
    #expect((1...36).contains(rule.practice))
    #expect(!rule.why.isEmpty && !rule.fix.isEmpty && !rule.guidance.isEmpty)
  }

  @Test("the list of rules names every file of its folder, and nothing else, in order")
  func matchesFolder() throws {
    let files = try Repository.swiftFiles(in: "Sources/Guidance/Rules", without: "AllRules")
    let listed = Rule.all.map { rule in rule.name.split(separator: "-").map { $0.capitalized }.joined() }
    #expect(listed == files)
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { name }
}
