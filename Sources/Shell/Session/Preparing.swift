import Application

/// What is done while nobody types, so that the next answer need not wait for it.
extension Session {
  /// - Returns: nil where there is nothing to do.
  public var preparation: (() -> Void)? {
    if !hasAnswered { return prepareFirstAnswer }
    return hasChangedPlan ? learnFromChange : nil
  }

  /// A program's first answer takes half as long again as its next: the parser, the rules and the record of changes make much
  /// once.
  private func prepareFirstAnswer() {
    for line in Self.usualLines { _ = try? parsed(CommandInvocation(TypedLine(typed: line))) }
    try? openPlan?.prepare()
  }

  private func learnFromChange() { try? openPlan?.learnAhead() }

  private var openPlan: OpenPlan? { try? workspace.openPlan(for: "") }

  /// With parameters of most sorts.
  private static let usualLines = ["check tea", "schedule a fri 9:00 --json", "record share a"]
}
