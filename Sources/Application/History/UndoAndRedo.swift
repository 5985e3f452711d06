import Planning

extension OpenPlan {
  /// Takes the last change back.
  /// - Returns: what had been done.
  /// - Throws: `Problem` when there is none, or when its files have changed otherwise since.
  public func undo() throws -> Action { try folder.undo().action }

  /// Brings back what was undone last.
  /// - Returns: what is done again.
  /// - Throws: `Problem` when there is none, or when its files have changed otherwise since.
  public func redo() throws -> Action { try folder.redo().action }

  /// What `undo` would take back. Where it would refuse to, the problem says so.
  public mutating func previewUndo() throws -> PastChange { try noting(folder.undoPreview()) }

  /// What `redo` would bring back. Where it would refuse to, the problem says so.
  public mutating func previewRedo() throws -> PastChange { try noting(folder.redoPreview()) }

  private mutating func noting(_ preview: (change: PastChange, refusal: Problem?)) -> PastChange {
    if let refusal = preview.refusal { problems.append(refusal) }
    return preview.change
  }

  /// The changes that are remembered, newest first.
  /// - Parameter count: how many at most; nil for all.
  public mutating func history(_ count: Int? = nil) throws -> [PastChange] {
    let (changes, problems) = try folder.history(count)
    self.problems += problems
    return changes
  }
}
