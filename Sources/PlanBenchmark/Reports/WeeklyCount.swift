import MadeHistory
import Planning

/// The same weekly count by others: `jq` and DuckDB read one file of the same posts.
struct WeeklyCount {
  private static let runs = 3

  let plans: [MadePlan]

  private struct Asker: Sendable {
    var name: String
    var isThere: @Sendable () -> Bool
    /// How it is asked for the posts by kind that went out from one day to another, in a file of JSON lines.
    var words: @Sendable (_ file: String, _ from: String, _ to: String) -> [String]
  }

  func report() throws {
    print(
      "\nPosts of a week by kind, as others count them in one file of the same posts (best of \(Self.runs)):")
    Figures.row("", plans.map { "\($0.count) posts" } + ["counted"])
    try row("planner week") { try $0.planner("week", keepingOutput: true) }
    for asker in Self.askers {
      guard asker.isThere() else {
        print("\(asker.name) is not here and was left out.")
        continue
      }
      let week = Week(of: MadeHistory.today)
      try row(asker.name) { plan in
        let words = asker.words("\(plan.folder)/posts.jsonl", "\(week.monday)", "\(week.sunday + 1)")
        return try ChildProcess.run(words, keepingOutput: true)
      }
    }
  }

  private func row(_ name: String, _ run: (MadePlan) throws -> Run) throws {
    var cells: [String] = []
    var counted = ""
    for plan in plans {
      var series = Series()
      for _ in 0..<Self.runs { series.add(try run(plan)) }
      // A program that failed at once would look fast.
      let failed = series.runs.contains { $0.status != 0 }
      cells.append(failed ? "failed" : Figures.milliseconds(series.best))
      counted = series.runs.last.map { Self.counted($0.output) } ?? ""
    }
    Figures.row(name, cells + [counted])
  }

  /// `68 posts`: the first figure of ours, or the sum of the figures by kind.
  private static func counted(_ output: String) -> String {
    if let ours = output.firstRange(of: " posts went out") {
      return "\(output[..<ours.lowerBound].split(whereSeparator: \.isNewline).last ?? "") posts"
    }
    let figures = output.split { !$0.isNumber }.compactMap { Int($0) }
    return "\(figures.reduce(0, +)) posts"
  }

  private static let askers = [
    Asker(name: "jq", isThere: { ChildProcess.canRun("jq", "--version") }) { file, from, to in
      let program = """
        reduce (inputs | select(.state == "out" and .at >= $from and .at < $to)) as $post
        ({}; .[$post.kind // "unsaid"] += 1)
        """
      return ["jq", "-n", "-c", "--arg", "from", from, "--arg", "to", to, program, file]
    },
    Asker(name: "DuckDB", isThere: { ChildProcess.canRun("python3", "-c", "import duckdb") }) {
      file, from, to in
      let query = """
        select coalesce(kind, 'unsaid'), count(*)
        from read_json('\(file)', format = 'newline_delimited', columns = {kind: 'VARCHAR', state: 'VARCHAR', "at": 'VARCHAR'})
        where state = 'out' and "at" >= '\(from)' and "at" < '\(to)' group by 1
        """
      return ["python3", "-c", "import duckdb, sys; print(duckdb.sql(sys.argv[1]).fetchall())", query]
    },
  ]
}
