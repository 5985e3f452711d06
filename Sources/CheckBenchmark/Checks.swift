import Guidance
import PostText

/// The time of a check, whole and by its parts.
struct Checks {
  private static let runs = 9

  let texts: [String]
  let context: CheckContext

  func report() {
    let whole = each { findings(CheckResult(draft($0))) }
    Benchmark.line("a full check of one draft", whole)
    let drafts = texts.map(draft)
    let reading = each { draft($0).lengths.count }
    Benchmark.line("  of that: read, measured for ten platforms, judged", reading)
    let judging = each { context.judge.judge($0, entities: Platform.x.entities(in: $0)).evidence.count }
    Benchmark.line("    of that: links and the kind", judging)
    let rules = Rule.all.map { rule in
      (rule, seconds(drafts) { rule.findings(on: $0).count })
    }
    Benchmark.line("  of that: the rules", rules.reduce(0) { $0 + $1.1 })
    for (rule, time) in rules.sorted(by: { $0.1 > $1.1 }) { Benchmark.line("    \(rule.name)", time) }
    Proselint.report(beside: whole)
  }

  private func draft(_ text: String) -> Draft {
    Draft(text, platforms: Platform.allCases, in: context)
  }

  private func findings(_ result: CheckResult) -> Int { result.findings.count }

  private func each(_ work: (String) -> Int) -> Double { seconds(texts, work) }

  /// Seconds for one of many. What `work` answers is added up, so that none of it can be left out.
  private func seconds<Subject>(_ subjects: [Subject], _ work: (Subject) -> Int) -> Double {
    var sum = 0
    let all = Stopwatch.best(of: Self.runs) { for subject in subjects { sum &+= work(subject) } }
    precondition(sum >= 0)
    return all / Double(max(1, subjects.count))
  }
}
