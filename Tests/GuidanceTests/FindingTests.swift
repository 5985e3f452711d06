import Planning
import Testing

@testable import Guidance

@Suite("Findings")
struct FindingTests {
  private func findings(_ text: String, _ rule: Rule) -> [Finding] {
    let context = CheckContext(.example, on: Example.today, recent: [])
    return rule.findings(on: Draft(text, platforms: [.mastodon], in: context))
  }

  @Test("a finding is the rule's case with its arguments, and what is found twice is the same")
  func isData() throws {
    let found = try #require(findings("We're here. LOVELY DAY, everybody!!!", .shouting).last)
    #expect(found.what as? Rule.Shouting == .row("!!!"))
    #expect(found == findings("We're here. LOVELY DAY, everybody!!!", .shouting).last)
    #expect(found != findings("We're here. LOVELY DAY, everybody!!!!", .shouting).last)
  }

  @Test("a case that says nothing of what to do has the rule's own advice, and one that does its own")
  func advice() throws {
    let capitals = try #require(findings("Come and see, a LOVELY DAY", .shouting).first).english
    #expect(capitals.message == "“LOVELY DAY” is in capitals.")
    #expect((capitals.fix, capitals.why) == (Rule.shouting.fix, Rule.shouting.why))
    let row = try #require(findings("What a day!!!", .shouting).first).english
    #expect(row.fix != Rule.shouting.fix)
  }

  @Test(
    "whatever a rule finds has words in English that end as sentences do", arguments: RuleExampleTests.cases)
  func words(_ each: RuleExampleTests.Case) {
    for finding in RuleExampleTests.findings(of: each) {
      let words = finding.english
      #expect(words.message.last == "." || words.message.last == "?", "\(words.message)")
      #expect(!words.fix.isEmpty && !words.fix.contains("Optional("))
    }
  }

  @Test("a plan's file may allow a rule that there is not, which then is none")
  func unknownRule() {
    var plan = Plan.example
    plan.allowances = [
      Allowance(rule: "a-rule-of-tomorrow", because: "so"), Allowance(.shouting, because: "so"),
    ]
    #expect(plan.allowances.map(\.allowed) == [nil, .shouting])
    #expect(plan.allows(.shouting, for: nil))
    #expect(!plan.allows(.noGoal, for: nil))
  }
}
