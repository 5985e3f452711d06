import Planning

/// Standard input as what a command reads, rather than the lines to run.
extension Session {
  /// Is called before standard input is read to its end.
  /// - Parameters:
  ///   - what: what is looked for there, such as `a text`.
  ///   - instead: what to type where it can't be read.
  /// - Throws: `Problem` where the lines to run come from there: what follows them would be swallowed.
  func claimStandardInput(for what: String, instead: String) throws {
    guard !readsLinesFromStandardInput else {
      throw Problem(
        .standardInputInUse,
        "The lines to run come from standard input, so \(what) can't be read from there.", hint: instead)
    }
  }
}
