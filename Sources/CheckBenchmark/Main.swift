import Exchange
import Guidance
import MadeHistory
import Planning
import PostText
import Storage

/// Measures a full check of one draft on one core: every rule, ten platforms, the kind, against a plan with four weeks of
/// twenty posts a day. Run it from the package's folder, in a release build:
///
///     PLANNER_BENCHMARKS=1 swift run -c release CheckBenchmark
@main
struct Benchmark {
  static func main() throws {
    let texts = try Corpus.texts()
    print(
      "\(texts.count) texts of \(texts.reduce(0) { $0 + $1.utf8.count } / max(1, texts.count)) bytes on average"
    )
    let history = MadeHistory(count: 28 * MadeHistory.postsPerDay)
    var recent: [Post] = []
    history.forEachWeek { _, posts in recent = posts.filter { $0.state == .out } + recent }
    var plan = history.plan
    plan.platforms = Platform.allCases.map { ChosenPlatform($0) }
    let checkContext = { [plan, recent] in CheckContext(plan, on: MadeHistory.today, recent: recent) }
    line("the context, once for any number of drafts", Stopwatch.best(of: 5) { _ = checkContext() })
    Checks(texts: texts, context: checkContext()).report()
  }

  static func line(_ name: String, _ seconds: Double, _ note: String = "") {
    let figure = "\((seconds * 1e8).rounded() / 100)"
    let gap = String(repeating: " ", count: max(1, 60 - name.count - figure.count))
    print("\(name)\(gap)\(figure) µs\(note)")
  }
}

/// The best of several runs: what the machine can do when nothing else disturbs it.
enum Stopwatch {
  /// Seconds that one run of `work` takes.
  static func best(of runs: Int, _ work: () -> Void) -> Double {
    (0..<runs).map { _ in ContinuousClock().measure(work) / .seconds(1) }.min() ?? 0
  }
}

/// The real posts that stand beside the package, for measuring only; made-up ones where they are not there.
enum Corpus {
  static let file = "../shared/data/corporate-messages/posts.jsonl"

  static func texts() throws -> [String] {
    guard let bytes = try? OutsideFile.read(file) else {
      print("The real posts are not beside the package: made-up ones are checked.")
      var texts: [String] = []
      MadeHistory(count: 2000).forEachWeek { _, posts in texts += posts.map(\.text) }
      return texts
    }
    return try Importer.forFile(named: file).read(bytes).rows.map(\.text)
  }
}
