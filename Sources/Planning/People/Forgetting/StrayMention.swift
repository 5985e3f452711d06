/// A file in a plan's folder that is none of the plan's own and names somebody who is forgotten: a copy, what an editor, a
/// merge or a cloud left there. What the planner did not write it does not change.
public struct StrayMention: Hashable, Sendable {
  /// Within the plan's folder.
  public let file: String
  /// From wherever one looks.
  public let path: String
  /// Whether the file's own name does, not what stands in it.
  public let isInName: Bool

  public init(_ file: String, at path: String, isInName: Bool) {
    self.file = file
    self.path = path
    self.isInName = isInName
  }

  /// What to do, in a whole sentence.
  public var advice: String {
    isInName
      ? "Give it another name: mv \(path.quotedForShell) NEW"
      : "If you don't need it: rm \(path.quotedForShell)"
  }
}
