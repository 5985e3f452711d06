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
        .standardInputInUse,
        "The lines to run come from standard input, so \(what) can't be read from there.", hint: instead)
    }
    environment.willReadStandardInput()
  }

  /// All of standard input, without the line break at its end. Windows's line breaks become the usual ones.
  /// - Parameter instead: the same command with a text.
  /// - Throws: `Problem` when there is nothing on it, or no text, or where the lines to run come from there.
  func textOnStandardInput(instead: String) throws -> String {
    try claimStandardInput(for: "a text", instead: "Type the text itself, such as: \(instead)")
    let bytes = try OutsideFile.standardInput(
      upTo: Post.longestText + 16, "Shorten it; for many posts, use: check --from FILE")
    let text = try UTF8Text.text(bytes, of: "Standard input").withoutByteOrderMark
    guard !text.isBlank else {
      throw Problem(
        .noText, "Standard input is empty.", hint: "Type the text itself, such as: \(instead)")
    }
    let lines = text.replacing("\r\n", with: "\n")
    return lines.last == "\n" ? String(lines.dropLast()) : lines
  }
}
