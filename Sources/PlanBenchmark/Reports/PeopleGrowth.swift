import MadeHistory
import Planning

/// Whether who waits, the day and the week cost what the last weeks hold, however many people and years there are; and the
/// same questions put to SQLite, which has all in one table.
struct PeopleGrowth {
  private static let runs = 9

  let folder: String
  let program: String

  func report() throws {
    let plans = try [1000, 100_000, 1_000_000].map { count in
      let plan = MadePlan(count: count, folder: "\(folder)/people-\(count)", program: program)
      if try ChildProcess.run(["test", "-e", "\(plan.folder)/events.db"]).status != 0 { try make(plan) }
      return plan
    }
    print("\nEvents of ten years, a tenth as many people; median of \(Self.runs) whole processes in turn:")
    Figures.row("", plans.map { "\($0.count) events" } + ["ratio"])
    for words in [["inbox"], ["today"], ["week"]] { try row(words, plans, runs: Self.runs) }
    try row(["sqlite3: who waits"], plans, runs: Self.runs) { plan in try sqlite(Self.waiting, plan) }
    print("\nWhat goes through every week once:")
    try row(["person", MadeEvents.handle(17)], plans, runs: 3)
    try row(["people", "--json"], plans, runs: 3)
    try row(["sqlite3: one person"], plans, runs: 3) { plan in try sqlite(Self.person, plan) }
    try row(["sqlite3: all people"], plans, runs: 3) { plan in try sqlite(Self.people, plan) }
  }

  private func row(
    _ words: [String], _ plans: [MadePlan], runs: Int, _ run: ((MadePlan) throws -> Run)? = nil
  ) throws {
    var series = plans.map { _ in Series() }
    for _ in 0..<runs {
      for (index, plan) in plans.enumerated() {
        series[index].add(try run?(plan) ?? planner(words, plan))
      }
    }
    let ratio = Figures.ratio(series.last?.median ?? 0, series.first?.median ?? 1)
    Figures.row(words.joined(separator: " "), series.map { Figures.milliseconds($0.median) } + [ratio])
    Figures.row("  at most held", series.map { Figures.megabytes($0.peak) })
  }

  private func planner(_ words: [String], _ plan: MadePlan) throws -> Run {
    try ChildProcess.run(
      [program] + words,
      with: ["PLANNER_PLANS": "\(plan.folder)/plans", "XDG_STATE_HOME": "\(plan.folder)/state"])
  }

  private func make(_ plan: MadePlan) throws {
    print("Making \(plan.count) events in \(plan.folder) …")
    _ = try ChildProcess.run(["mkdir", "-p", plan.folder])
    _ = try ChildProcess.run([CommandLine.arguments[0], "people", "\(plan.count)", plan.folder])
    let table = "create table events (at text, who text, how text, state text, said text)"
    _ = try ChildProcess.run([
      "sqlite3", "\(plan.folder)/events.db", table, ".mode csv", ".import \(plan.folder)/events.csv events",
      "create index byTime on events (at)", "create index byName on events (who)",
    ])
  }

  private func sqlite(_ query: String, _ plan: MadePlan) throws -> Run {
    try ChildProcess.run(["sqlite3", "-readonly", "\(plan.folder)/events.db", query])
  }

  private static let waiting = """
    select who, min(at), count(*) from events where at >= '\(MadeHistory.today - 28)' and state = 'open'
    group by who order by 2
    """
  private static let person = "select * from events where who = '\(MadeEvents.handle(17))' order by at desc"
  private static let people =
    "select who, min(at), max(at), count(distinct substr(at, 1, 10)) from events group by who"
}
