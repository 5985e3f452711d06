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
    return try filesWithout(handles, book, but: broken).files.map { file in
      PlanIssue(
        .returnedPerson, file.name,
        "somebody who was forgotten stands here by name again, as a merge may have it",
        mend: "take them out, and every record of changes with them, as person --forget does",
        .takeOutForgotten)
    }
  }

  /// What the planner did not write it does not change, be it asked to mend.
  func straysNamingForgotten(_ forgotten: [ForgottenName]) throws -> [PlanIssue] {
    let handles = ForgottenHandles(forgotten)
    guard !handles.isEmpty else { return [] }
    return try strayMentions(of: handles).map { stray in
      PlanIssue(
        .returnedPerson, stray.file,
        "this is no file of the plan's own, and names somebody who was forgotten",
        hand: stray.advice)
    }
  }

  /// Takes those out whom the plan has forgotten; what was done before can't be undone any more.
  /// - Returns: what was mended.
  func takeOutForgotten(by command: String, at now: (Plan?) -> Moment) throws -> [PlanIssue] {
    let issues = try read { book in try returnedPeople(book.people().forgotten, book, but: []) }
    guard !issues.isEmpty else { return [] }
    try takeOut(
      by: command, at: { book in now(try? book.plan()) }, action: { _ in .mended(findings: issues.count) }
    ) { book in ForgottenHandles(book.people().forgotten) }
    return issues
  }
}
