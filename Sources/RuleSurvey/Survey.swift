import Foundation
import Guidance
import Planning

/// Checks each real post after those that went before it, and tells how often each rule speaks up; with the name of a
/// rule, what it says. `PLANNER_SURVEY=1 swift run -c release RuleSurvey POSTS.jsonl [RULE]`
@main
struct Survey {
  static let perFourWeeks = 100

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let file = arguments.first else {
      return print("Usage: RuleSurvey POSTS.jsonl [RULE]")
    }
    let results = try Company.all(in: URL(filePath: file)).flatMap(checked)
    if let rule = arguments.dropFirst().first { list(results, rule) } else { count(results) }
    Timing.reportHostile()
    Timing.report(try Company.all(in: URL(filePath: file)))
  }

  private static func checked(_ company: Company) -> [CheckResult] {
    let posts = company.posts(perFourWeeks: perFourWeeks)
    return posts.indices.compactMap { index in
      guard let day = posts[index].at?.day else { return nil }
      let before = Array(posts[max(0, index - perFourWeeks)..<index])
      return CheckResult(Draft(posts[index], in: CheckContext(company.plan, on: day, recent: before)))
    }
  }

  private static func count(_ results: [CheckResult]) {
    print("\(results.count) posts, each after the \(perFourWeeks) before it as four weeks")
    let findings = Dictionary(grouping: results.flatMap(\.findings), by: \.rule.name)
    for (rule, found) in findings.sorted(by: { $0.value.count > $1.value.count }) {
      let warnings = found.count { $0.severity > .advice }
      print(rule, found.count, warnings > 0 ? "(\(warnings) warnings or errors)" : "")
    }
  }

  /// Evenly drawn from all hits, fifty at most.
  private static func list(_ results: [CheckResult], _ rule: String) {
    let hits = results.flatMap { result in
      result.findings.filter { $0.rule.name == rule }.map { (result, $0) }
    }
    let step = max(1, hits.count / 50)
    print("\(hits.count) hits")
    for index in stride(from: 0, to: hits.count, by: step) {
      let (result, finding) = hits[index]
      print("\(finding.severity) \(result.draft.text)\n    \(finding.english.message)")
    }
  }
}
