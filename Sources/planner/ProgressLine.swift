import Application
import Shell

/// A line on standard error for whoever waits longer than half a second at a terminal: `Looking: 40 %`, `Reading: 12000 posts`.
/// It is cleared at the end.
struct ProgressLine: Progress {
  private let start = ContinuousClock.now
  private let isTerminal =
    StandardStreams.isTerminal(StandardStreams.error) && StandardStreams.environment("TERM") != "dumb"
  private var shown: String?

  mutating func tell(_ done: Int, of all: Int) { show("Looking: \(done * 100 / max(all, 1)) %") }
  mutating func tell(rowsRead: Int) { show("Reading: \(rowsRead) posts") }

  private mutating func show(_ words: String) {
    guard isTerminal, words != shown, ContinuousClock.now - start > .milliseconds(500) else { return }
    // The plan is being read, so whoever wants to change it waits for us: a stopped terminal must not hold us up.
    guard StandardStreams.takesNow(StandardStreams.error) else { return }
    shown = words
    _ = StandardStreams.write("\r\(words)", to: StandardStreams.error)
  }

  mutating func end() {
    guard shown != nil else { return }
    shown = nil
    guard StandardStreams.takesNow(StandardStreams.error) else { return }
    // ECMA-48, EL: erases to the end of the line.
    _ = StandardStreams.write("\r\u{1B}[K", to: StandardStreams.error)
  }
}
