import Planning

/// Measures whole commands of a release-built `planner` on plans of a thousand, a hundred thousand and a million posts:
///
///     PLANNER_BENCHMARKS=1 swift run -c release PlanBenchmark [history COUNT FOLDER]
@main
struct Benchmark {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.count == 3, words[0] == "history", let count = Int(words[1]) {
      try HistoryWriter(history: MadeHistory(count: count), folder: words[2]).write()
    }
  }
}
