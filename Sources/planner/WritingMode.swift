import LineEditor
import Planning
import Shell
import TerminalText

/// Takes a text line by line, as it is typed; a `.` alone ends it, and ^C drops it. What there is of it is kept with each
/// line, so that it outlives the terminal.
struct WritingMode {
  private let task: WritingTask
  private let writer: TextWriter
  private var lines: LineEditor { writer.lines }
  /// What there is of the text, and whether the next line is one of its own rather than the rest of the last.
  private var text = ""
  private var beginsLine = true

  init(_ task: WritingTask, writer: TextWriter) {
    (self.task, self.writer) = (task, writer)
  }

  private static let rule = "Type on. A line with . alone ends the text, ^C drops it."
  private static let noticeOnTallLine =
    "The line is taller than the screen. Enter: go on behind it. ^C: drop the text."

  mutating func write() -> WrittenText {
    begin()
    let former = (lines.complete, lines.noticeOnTallLine)
    defer {
      (lines.complete, lines.noticeOnTallLine) = former
      (lines.aside, lines.recallsHistory) = (nil, true)
    }
    // What was typed before are commands.
    lines.recallsHistory = false
    lines.complete = { _ in Completion(start: 0, candidates: []) }
    lines.noticeOnTallLine = TextEditor().map(\.noticeOnTallText) ?? Self.noticeOnTallLine
    while true {
      lines.aside = { [self] in task.roomLeft(text + gap + $0) }
      if let written = takeLine() { return written }
    }
  }

  /// A line of the shell goes on where it stops. What a post says is written anew, for it can't be mended line by line.
  private mutating func begin() {
    if writer.isLine { (text, beginsLine) = (task.text, false) }
    let shown = task.text.isEmpty ? "" : task.text.withControlsShown + "\n"
    say((writer.isLine || task.text.isEmpty ? "" : "Now it says:\n") + shown)
    StandardStreams.tell(Self.rule, on: StandardStreams.output)
  }

  private var prompt: String {
    if lines.isPlain { return beginsLine ? "Text: " : "Further: " }
    return beginsLine ? "| " : "… "
  }

  private var gap: String { beginsLine && !text.isEmpty ? "\n" : "" }

  /// - Returns: nil where the text goes on.
  private mutating func takeLine() -> WrittenText? {
    switch lines.readLine(prompt: prompt) {
    case .line("."): return text.isBlank ? .nothing("There is no text.") : .text(text)
    case .line(let line): add(line)
    case .handedOver(let line):
      add(line)
      if let editor = TextEditor() { return goOn(in: editor) }
      beginsLine = false
    case .dropped(let line), .interrupted(let line):
      if !line.isEmpty { add(line) }
      return writer.drop(text, of: task, "It is dropped.")
    case .end: return writer.drop(text, of: task, "It is dropped.")
    }
    return nil
  }

  private func goOn(in editor: TextEditor) -> WrittenText {
    var task = task
    task.text = text
    return writer.write(task, in: editor)
  }

  private mutating func add(_ line: String) {
    text += gap + line
    beginsLine = true
    if !writer.isLine { writer.state.keep(dropped: text) }
  }

  private func say(_ text: String) { _ = StandardStreams.write(text, to: StandardStreams.output) }
}
