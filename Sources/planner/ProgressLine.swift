import Application
import Shell

/// A line on standard error for whoever waits longer than a second at a terminal: `Looking: 40 %`. It is cleared at the end.
struct ProgressLine: Progress {
  private let start = ContinuousClock.now
  private let isTerminal =
    StandardStreams.isTerminal(StandardStreams.error) && StandardStreams.environment("TERM") != "dumb"
  private var shown: Int?

  mutating func tell(_ done: Int, of all: Int) {
    let percent = done * 100 / max(all, 1)
    guard isTerminal, percent != shown, ContinuousClock.now - start > .seconds(1) else { return }
    // The plan is being read, so whoever wants to change it waits for us: a stopped terminal must not hold us up.
    guard StandardStreams.takesNow(StandardStreams.error) else { return }
    shown = percent
    _ = StandardStreams.write("\rLooking: \(percent) %", to: StandardStreams.error)
  }

  mutating func end() {
    guard shown != nil else { return }
    shown = nil
    guard StandardStreams.takesNow(StandardStreams.error) else { return }
    // ECMA-48, EL: erases to the end of the line.
    _ = StandardStreams.write("\r\u{1B}[K", to: StandardStreams.error)
  }
}
