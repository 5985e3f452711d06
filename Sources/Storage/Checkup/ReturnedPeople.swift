import Planning

/// Somebody whom the plan has forgotten and who stands in its files again: git merges file by file, so where one side forgot
/// somebody, what the other side wrote of them since comes in.
extension PlanFolder {
  /// - Parameter broken: the files that can't be read anyway.
  func returnedPeople(_ forgotten: [ForgottenName], _ book: PlanBook, but broken: Set<String>) throws
    -> [PlanIssue]
  {
    let handles = ForgottenHandles(forgotten)
    guard !handles.isEmpty else { return [] }
    return try filesWithout(handles, book, but: broken).map { file in
      PlanIssue(
        .returnedPerson, file.name,
        "somebody who was forgotten stands here by name again, as a merge may have it",
        mend: "take them out, and every record of changes with them, as person --forget does",
        .takeOutForgotten)
    }
  }

  /// Takes those out whom the plan has forgotten; what was done before can't be undone any more.
  /// - Returns: what was mended.
  func takeOutForgotten(by command: String, at now: (Plan?) -> Moment) throws -> [PlanIssue] {
    let issues = try read { book in try returnedPeople(book.people().forgotten, book, but: []) }
    guard !issues.isEmpty else { return [] }
    try takeOut(
      by: command, at: { book in now(try? book.plan()) }, action: .mended(findings: issues.count)
    ) { book in ForgottenHandles(book.people().forgotten) }
    return issues
  }
}
