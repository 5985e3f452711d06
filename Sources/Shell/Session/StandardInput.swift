import Planning
import Storage

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
        "The lines to run come from standard input, so \(what) can't be read from there.", hint: instead)
    }
    environment.willReadStandardInput()
  }

  /// All of standard input, without the line break at its end.
  /// - Parameter instead: the same command with a text.
  /// - Throws: `Problem` when there is nothing on it, or no text, or where the lines to run come from there.
  func textOnStandardInput(instead: String) throws -> String {
    try claimStandardInput(for: "a text", instead: "Type the text itself, such as: \(instead)")
    let bytes = try OutsideFile.standardInput(
      upTo: Post.longestText + 16, "Shorten it; for many posts, use: check --from FILE")
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem("Standard input is not UTF-8 text.", hint: "Save it as UTF-8 and try again.")
    }
    let whole = text.withoutByteOrderMark
    guard whole.contains(where: { !$0.isWhitespace }) else {
      throw Problem("Standard input is empty.", hint: "Type the text itself, such as: \(instead)")
    }
    // CR LF is one character.
    return whole.last == "\n" || whole.last == "\r\n" ? String(whole.dropLast()) : whole
  }
}
