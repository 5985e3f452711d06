import Shell

/// A text as a text editor gets it: with remarks below a scissors line, which are taken away again. Above it a line may
/// begin as it likes, for posts begin with `#`.
struct EditedText {
  private let task: WritingTask

  init(_ task: WritingTask) { self.task = task }

  private static let scissors = "# ------------------------ >8 ------------------------"
  private static let rule = "# What stands below the scissors is no part of the text."

  /// What stands in the file to begin with.
  var contents: String { task.text + "\n" + footnote.map { $0 + "\n" }.joined() }

  private var footnote: [String] {
    task.remarks.isEmpty ? [] : [Self.scissors, Self.rule] + task.remarks.map { "#   \($0)" }
  }

  /// The text in what the editor left, without line breaks at its end; where nothing was changed, the text as it was.
  func text(in written: String) -> String {
    written == contents ? task.text : withoutRemarks(written)
  }

  private func withoutRemarks(_ written: String) -> String {
    var lines = written.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if !task.remarks.isEmpty, let place = lines.lastIndex(where: { $0 == Self.scissors }) {
      lines = lines[..<place]
    }
    // The scissors may have been taken away, and the remarks left.
    let remarks = Set(footnote)
    while let last = lines.last, last.isEmpty || remarks.contains(String(last)) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
