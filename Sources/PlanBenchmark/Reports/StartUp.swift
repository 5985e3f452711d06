/// The whole process of `planner week` on the example plan, beside other programs that start, read a little and answer.
struct StartUp {
  private static let runs = 60

  let program: String
  /// The folder of the example plan.
  let plans: String
  /// One to write to.
  let folder: String

  func report() throws {
    print("\nWhole processes, best and median of \(Self.runs) in turn:")
    Figures.row("", ["best", "median", "median ÷ sqlite3"])
    let asked = others.filter { other in
      let isThere = (try? ChildProcess.run(other.words, with: environment)).map { $0.status == 0 } ?? false
      if !isThere { print("\(other.name) is not here and was left out.") }
      return isThere
    }
    var series = asked.map { _ in Series() }
    for _ in 0..<Self.runs {
      for (index, other) in asked.enumerated() {
        series[index].add(try ChildProcess.run(other.words, with: environment))
      }
    }
    let base = asked.firstIndex { $0.name == "sqlite3" }.map { series[$0].median }
    for (other, series) in zip(asked, series) {
      let ratio = base.map { Figures.ratio(series.median, $0) } ?? "–"
      Figures.row(
        other.name, [Figures.milliseconds(series.best), Figures.milliseconds(series.median), ratio])
    }
  }

  private var environment: [String: String] {
    [
      "PLANNER_PLANS": plans, "XDG_STATE_HOME": "\(folder)/state", "TASKDATA": "\(folder)/task",
      "TASKRC": "/dev/null", "LEDGER_FILE": "/dev/null",
    ]
  }

  private var others: [(name: String, words: [String])] {
    [
      ("planner week", [program, "week"]), ("planner plans", [program, "plans"]),
      ("sqlite3", ["sqlite3", ":memory:", "select 1"]),
      ("task", ["task", "rc.confirmation=off", "rc.data.location=\(folder)/task", "count"]),
      ("hledger", ["hledger", "balance"]),
    ]
  }
}
