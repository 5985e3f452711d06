import LineEditor
import Planning
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Has a text written elsewhere than in the line: in the person's text editor or, where there is none, line by line.
struct TextWriter {
  let lines: LineEditor
  let state: StateFolder
  /// Whether it is a line of the shell, which the shell remembers itself, and not what a post says.
  var isLine = false

  /// What came of it.
  enum Written {
    case text(String)
    /// Why there is none, as a sentence; empty where that goes without saying.
    case nothing(String)
  }

  /// - Parameter text: what there is to begin with.
  func write(_ text: String) -> Written {
    if let editor = TextEditor() { return write(text, in: editor) }
    var mode = WritingMode(writer: self)
    return mode.write(after: text)
  }

  func write(_ text: String, in editor: TextEditor) -> Written {
    do {
      let file = try state.edit(text + "\n", as: "\(getpid())")
      let hasEndedWell = lines.lendTerminal { editor.open(file.path) }
      // What is no UTF-8 stays in the file, and the problem names it.
      let written = try file.text().withoutLineBreaksAtEnd
      file.remove()
      if hasEndedWell { return written.isBlank ? drop(text, "There is no text any more.") : .text(written) }
      return drop(written, "\(editor.name) ended with an error.")
    } catch {
      return drop(text, (error as? Problem)?.what ?? "No file could be made for the editor.")
    }
  }

  /// Keeps a text that is not taken.
  /// - Parameter why: a sentence.
  func drop(_ text: String, _ why: String) -> Written {
    if isLine { return .nothing(why + " The arrow up brings the line back.") }
    guard !text.isBlank else { return .nothing(why) }
    state.keep(dropped: text)
    return .nothing(why + " To have the text back: draft --last")
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }

  fileprivate var withoutLineBreaksAtEnd: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
