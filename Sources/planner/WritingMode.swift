import LineEditor
import TerminalText

/// Takes a text line by line, as it is typed; a `.` alone ends it, and ^C drops it. What there is of it is kept with each
/// line, so that it outlives the terminal.
struct WritingMode {
  let writer: TextWriter
  private var lines: LineEditor { writer.lines }
  /// What there is of the text, and whether the next line is one of its own rather than the rest of the last.
  private var text = ""
  private var beginsLine = true

  init(writer: TextWriter) { self.writer = writer }

  private static let rule = "Type on. A line with . alone ends the text, ^C drops it.\n"
  private static let noticeOnTallLine =
    "The line is taller than the screen. Enter: go on behind it. ^C: drop the text."

  /// - Parameter begun: what there is already; the first line goes on where it stops.
  mutating func write(after begun: String = "") -> TextWriter.Written {
    (text, beginsLine) = (begun, begun.isEmpty)
    say((begun.isEmpty ? "" : begun.withControlsShown + "\n") + Self.rule)
    let former = (lines.complete, lines.noticeOnTallLine)
    defer { (lines.complete, lines.noticeOnTallLine) = former }
    lines.complete = { _ in Completion(start: 0, candidates: []) }
    lines.noticeOnTallLine = TextEditor().map(\.noticeOnTallLine) ?? Self.noticeOnTallLine
    while true {
      if let written = takeLine() { return written }
    }
  }

  /// - Returns: nil where the text goes on.
  private mutating func takeLine() -> TextWriter.Written? {
    switch lines.readLine(prompt: beginsLine ? "| " : "… ") {
    case .line("."): return end()
    case .line(let line): add(line)
    case .handedOver(let line):
      add(line)
      if let editor = TextEditor() { return writer.write(text, in: editor) }
      beginsLine = false
    case .dropped(let line):
      add(line)
      return writer.drop(text, "It is dropped.")
    case .interrupted, .end: return text.isBlank ? .nothing("") : writer.drop(text, "It is dropped.")
    }
    return nil
  }

  private mutating func add(_ line: String) {
    text += (beginsLine && !text.isEmpty ? "\n" : "") + line
    beginsLine = true
    if !writer.isLine { writer.state.keep(dropped: text) }
  }

  private func end() -> TextWriter.Written {
    if text.isBlank { return .nothing("There is no text.") }
    return .text(text)
  }

  private func say(_ text: String) { _ = StandardStreams.write(text, to: StandardStreams.output) }
}
