import Shell
import Storage

/// Says answers on the standard streams, as wide and as colourful as these are.
struct Speaker {
  /// The gravest exit status so far.
  private(set) var status: Int32 = 0

  /// Lets a pager use the terminal.
  var lendTerminal: (_ body: () -> Bool) -> Bool = { $0() }

  /// Standard output takes nothing any more.
  struct NobodyHears: Error {}

  /// - Throws: `NobodyHears` when the answer can't be written; standard error says so then.
  mutating func say(_ answer: Answer) throws {
    status = max(status, answer.status)
    let width = width(of: answer)
    let stream = StandardStreams.error
    var complaint = answer.complaint(width: width, inColor: hasColor(answer, stream))
    defer { _ = StandardStreams.write(complaint, to: stream) }
    let output: String
    do {
      output = try answer.output(width: width, inColor: hasColor(answer, StandardStreams.output))
    } catch {
      complaint += unsaid("can't be put into JSON", answer)
      return
    }
    if isTall(output), answer.isPaged, let pager = Pager(), lendTerminal({ pager.show(output) }) { return }
    // ^C leaves a long answer, too.
    guard StandardStreams.write(output, to: StandardStreams.output, while: { !Interruption.isAsked }) else {
      complaint += unsaid("could not be written to standard output", answer)
      throw NobodyHears()
    }
  }

  /// Whether it has more lines than the terminal shows beside a prompt. Whoever has no keyboard to turn pages with is spared.
  private func isTall(_ output: String) -> Bool {
    guard let height = StandardStreams.height, StandardStreams.isTerminal(0),
      StandardStreams.environment("TERM") != "dumb"
    else { return false }
    return output.utf8.count { $0 == UInt8(ascii: "\n") } >= height
  }

  /// A terminal shows no more columns than it has, whatever is set.
  private func width(of answer: Answer) -> Int {
    guard let widest = answer.widest else { return StandardStreams.width }
    return StandardStreams.isTerminal(StandardStreams.output) ? min(widest, StandardStreams.width) : widest
  }

  private mutating func unsaid(_ why: String, _ answer: Answer) -> String {
    status = 2
    return "The answer \(why).\(answer.hasChanged ? " What was asked is done; see: history" : "")\n"
  }

  /// NO_COLOR is honoured as no-color.org says; `--color` is stronger.
  private func hasColor(_ answer: Answer, _ stream: Int32) -> Bool {
    switch answer.color {
    case .always: true
    case .never: false
    case .auto:
      StandardStreams.isTerminal(stream) && StandardStreams.environment("NO_COLOR") == nil
        && StandardStreams.environment("TERM") != "dumb"
    }
  }
}
