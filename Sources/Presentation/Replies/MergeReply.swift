/// What a merge of two versions of a file came to.
public struct MergeReply: Presentable, Encodable {
  var version = 1
  /// What to know of it, in sentences.
  var notes: [String]
  /// The fields that both sides changed, so that somebody has to decide.
  var conflicts: [String]

  public init(notes: [String], conflicts: [String]) {
    self.notes = notes
    self.conflicts = conflicts
  }

  public var gravity: Gravity? { conflicts.isEmpty ? nil : .error }

  /// Git calls this for each file: it says nothing of those that went well.
  public var document: Document {
    let kept = conflicts.map { "\($0) was changed on both sides: ours stands, theirs is kept beside it." }
    let todo =
      conflicts.isEmpty
      ? []
      : [
        "See what to type for each of them with: planner doctor. Or take what you want out of each \"theirs\" in the "
          + "file, in an editor, and remove it. Then: git add FILE"
      ]
    return Document((notes + kept + todo).map { .paragraph(StyledText(advice: $0)) })
  }
}
