import Glibc
import MadeHistory
import Planning

/// Measures whole commands of a release-built `planner` on plans of a thousand, a hundred thousand and a million posts,
/// and beside other programs. Run it from the package's folder:
///
///     swift build -c release --static-swift-stdlib --product planner
///     PLANNER_BENCHMARKS=1 swift run -c release PlanBenchmark [growth|count|start|import]
///
/// The plans are made in `PLANNER_BENCHMARK_FOLDER` (else in `/tmp/planner-benchmark`) and stay there.
/// `PlanBenchmark history COUNT FOLDER` makes one of any size.
@main
struct Benchmark {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "history" where words.count == 3:
      try HistoryWriter(history: MadeHistory(count: Int(words[1]) ?? 0), folder: words[2]).write()
    case "rows" where words.count == 3:
      try MadeRows(history: MadeHistory(count: Int(words[1]) ?? 0)).write(to: words[2])
    default: try report(words.first)
    }
  }

  private static func report(_ wanted: String?) throws {
    let program = setting("PLANNER_PROGRAM") ?? ".build/release/planner"
    let folder = setting("PLANNER_BENCHMARK_FOLDER") ?? "/tmp/planner-benchmark"
    let plans = try [1000, 100_000, 1_000_000].map { count in
      try MadePlan.make(count, in: folder, program: program)
    }
    func asks(_ name: String) -> Bool { wanted == nil || wanted == name }
    if asks("growth") { try Growth(plans: plans).report() }
    if asks("count") { try WeeklyCount(plans: plans).report() }
    if asks("start") { try StartUp(program: program, plans: "plans", folder: folder).report() }
    if asks("import") { try Importing(program: program, folder: folder).report() }
  }

  private static func setting(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
