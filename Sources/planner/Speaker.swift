import Shell

/// Says answers on the standard streams, as wide and as colourful as these are.
struct Speaker {
  /// The gravest exit status so far.
  private(set) var status: Int32 = 0

  mutating func say(_ answer: Answer) {
    status = max(status, answer.status)
    let width = StandardStreams.width
    let output = StandardStreams.output
    let said = (try? answer.output(width: width, inColor: hasColor(answer, output))).map {
      StandardStreams.write($0, to: output)
    }
    let stream = StandardStreams.error
    var complaint = answer.complaint(width: width, inColor: hasColor(answer, stream))
    if said != true {
      complaint += "The answer can't be written to standard output.\n"
      status = 2
    }
    _ = StandardStreams.write(complaint, to: stream)
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
