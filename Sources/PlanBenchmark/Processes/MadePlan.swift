import Glibc
import Planning

/// A made-up plan on disk, and the program that works on it.
struct MadePlan {
  struct Failed: Error { var command: [String], status: Int32 }

  let count: Int
  /// Holds `plans/history/` and `posts.jsonl`.
  let folder: String
  let program: String

  /// Every command runs in a state folder of its own, so that nobody's session is disturbed.
  func planner(_ words: String..., keepingOutput: Bool = false) throws -> Run {
    let environment = ["PLANNER_PLANS": "\(folder)/plans", "XDG_STATE_HOME": "\(folder)/state"]
    let run = try ChildProcess.run([program] + words, with: environment, keepingOutput: keepingOutput)
    if run.status > 1 { throw Failed(command: words, status: run.status) }
    return run
  }

  /// - Returns: the new draft's id, which the answer begins with.
  func draft(_ text: String) throws -> String {
    let answer = try planner("draft", text, keepingOutput: true).output
    return answer.split(separator: " ").first.map(String.init) ?? ""
  }

  /// Makes the plan, in a process of its own: what this one holds would count for every child.
  static func make(_ count: Int, in folder: String, program: String) throws -> MadePlan {
    let plan = MadePlan(count: count, folder: "\(folder)/\(count)", program: program)
    if unsafe access("\(plan.folder)/plans/\(HistoryWriter.planName)/plan.json", F_OK) != 0 {
      print("Making a plan of \(count) posts in \(plan.folder) …")
      _ = try ChildProcess.run(["mkdir", "-p", plan.folder])
      _ = try ChildProcess.run([CommandLine.arguments[0], "history", "\(count)", plan.folder])
    }
    return plan
  }
}
