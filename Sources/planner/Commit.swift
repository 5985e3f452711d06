import CCommit
import Shell

extension Commit {
  /// What the program was built from; nil where nobody has said.
  static var built: Commit? { Commit(unsafe String(cString: planner_commit())) }
}
