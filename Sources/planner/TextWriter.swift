import LineEditor
import Planning
import Shell
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
  /// Remembers a line of the shell; nil for what a post says, which is kept otherwise.
  var remember: ((_ line: String) -> Void)?

  var isLine: Bool { remember != nil }

  func write(_ task: WritingTask) -> WrittenText {
    if !task.isByLines, let editor = TextEditor() { return write(task, in: editor) }
    var mode = WritingMode(task, writer: self)
    return mode.write()
  }

  func write(_ task: WritingTask, in editor: TextEditor) -> WrittenText {
    let edited = EditedText(task)
    do {
      let file = try state.edit(edited.contents, as: "\(getpid())")
      let hasEndedWell = lines.lendTerminal { editor.open(file.path) }
      // What is no UTF-8 stays in the file, and the problem names it.
      let text = edited.text(in: try file.text())
      file.remove()
      guard hasEndedWell else {
        return drop(text.isBlank ? task.text : text, of: task, "\(editor.name) ended with an error.")
      }
      guard text.isBlank else { return .text(text) }
      // Whoever removes the file, or all that is in it, has the line itself to come back to.
      return drop(
        task.text, of: task, task.text.isBlank ? "Nothing was written." : "There is no text any more.")
    } catch {
      return drop(task.text, of: task, (error as? Problem)?.what ?? "No file could be made for the editor.")
    }
  }

  /// Keeps a text that is not taken, but for the one that there was to begin with.
  /// - Parameter why: a sentence.
  func drop(_ text: String, of task: WritingTask, _ why: String) -> WrittenText {
    if let remember {
      if !text.isBlank { remember(text) }
      return .nothing(why + " The arrow up brings the line back.")
    }
    if text.isBlank || text == task.text { return .nothing(why) }
    state.keep(dropped: text)
    return .nothing(why + " What you wrote is kept; to have it as a draft: draft --last")
  }
}
