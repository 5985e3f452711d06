import Glibc
import MadeHistory
import Planning

/// Measures whole commands of a release-built `planner` on plans of a thousand, a hundred thousand and a million posts,
/// and beside other programs. Build `planner` as the README installs it, then run this from the package's folder:
///
///     PLANNER_BENCHMARKS=1 swift run -c release PlanBenchmark [growth|count|start|import|people|typing]
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
    case "people" where words.count == 3:
      try MadeEvents(count: Int(words[1]) ?? 0, folder: words[2]).write()
    default: try report(words.first)
    }
  }

  private static func report(_ wanted: String?) throws {
    let folder = setting("PLANNER_BENCHMARK_FOLDER") ?? "/tmp/planner-benchmark"
    let program = try installed(setting("PLANNER_PROGRAM") ?? ".build-release/release/planner", in: folder)
    if wanted == "typing" { return try Typing(program: program, plans: "plans", folder: folder).report() }
    if wanted == "people" { return try PeopleGrowth(folder: folder, program: program).report() }
    let plans = try [1000, 100_000, 1_000_000].map { count in
      try MadePlan.make(count, in: folder, program: program)
    }
    func asks(_ name: String) -> Bool { wanted == nil || wanted == name }
    if asks("growth") { try Growth(plans: plans).report() }
    if asks("count") { try WeeklyCount(plans: plans).report() }
    if asks("people") { try PeopleGrowth(folder: folder, program: program).report() }
    if asks("start") { try StartUp(program: program, plans: "plans", folder: folder).report() }
    if asks("typing") { try Typing(program: program, plans: "plans", folder: folder).report() }
    if asks("import") { try Importing(program: program, folder: folder).report() }
    if asks("archive") { try ImportingArchive(program: program, folder: folder).report() }
  }

  /// The program as one has it after installing: Linux keeps a file that was copied in larger pieces than one that a
  /// linker wrote, and starts it sooner.
  private static func installed(_ program: String, in folder: String) throws -> String {
    let copy = "\(folder)/planner"
    _ = try ChildProcess.run(["mkdir", "-p", folder])
    guard try ChildProcess.run(["install", "-m", "755", program, copy]).status == 0 else {
      throw ChildProcess.CannotStart(program: program)
    }
    return copy
  }

  private static func setting(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
