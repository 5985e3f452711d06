import Planning
import Storage

/// A hundred thousand posts taken from a file in one go, and taken back.
struct Importing {
  static let count = 100_000

  let program: String
  let folder: String

  func report() throws {
    print("\nImporting \(Self.count) posts with ids and times, and taking them back:")
    Figures.row("", ["seconds", "µs a post", "at most held"])
    for ending in ["jsonl", "csv"] {
      let name = "\(folder)/import.\(ending)"
      _ = try ChildProcess.run([CommandLine.arguments[0], "rows", "\(Self.count)", name])
      _ = try ChildProcess.run(["rm", "-rf", "\(folder)/import-plans"])
      let plan = MadePlan(count: 0, folder: "\(folder)/import-plans", program: program)
      _ = try plan.planner("new", "imported", "--platform", "x")
      row("import .\(ending)", try plan.planner("import", name))
      row("the same again", try plan.planner("import", name))
      row("undo", try plan.planner("undo"))
    }
  }

  private func row(_ name: String, _ run: Run) {
    let each = run.seconds / Double(Self.count) * 1e6
    Figures.row(
      name,
      ["\((run.seconds * 100).rounded() / 100) s", "\(each.rounded())", Figures.megabytes(run.peak)])
  }
}
