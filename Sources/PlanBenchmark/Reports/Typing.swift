import Glibc
import TerminalSupport

/// Keys at the built shell on a pseudo-terminal, beside readline in bash; and answers.
struct Typing {
  private static let keys = 10_000
  /// Keys before the line is cleared.
  private static let row = 60
  /// In no prompt, as digits are not. One letter: each key is drawn by itself, and further ones need not stand together.
  private static let end = "E"

  let program: String
  /// The folder of the example plan, which is copied.
  let plans: String
  /// One to write to.
  let folder: String

  struct Typist {
    var name: String
    var words: [String]
    /// What is seen once it takes keys.
    var prompt: String
  }

  func report() throws {
    _ = try ChildProcess.run(["rm", "-rf", "\(folder)/typing"])
    _ = try ChildProcess.run(["mkdir", "-p", "\(folder)/typing"])
    _ = try ChildProcess.run(["cp", "-r", plans, "\(folder)/typing/plans"])
    print("\n\(Self.keys) keys on a pseudo-terminal, one at a time and all at once:")
    Figures.row("", ["median", "99 of 100", "worst", "all at once"])
    for typist in [
      Typist(name: "planner", words: [program], prompt: Self.prompt),
      Typist(name: "bash", words: ["/bin/bash", "--norc", "--noprofile", "-i"], prompt: "$ "),
    ] { try row(typist) }
    try reportCommands()
  }

  static let prompt = "harbour-bakery> "

  func started(_ typist: Typist) throws -> Terminal { try started(typist, in: "\(folder)/typing") }

  /// - Parameter own: its home, with the plans.
  func started(_ typist: Typist, in own: String) throws -> Terminal {
    let terminal = try Terminal(
      program: typist.words[0], arguments: Array(typist.words.dropFirst()),
      environment: [
        "HOME": own, "XDG_STATE_HOME": "\(own)/state", "PLANNER_PLANS": "\(own)/plans", "LC_ALL": "C.UTF-8",
        "PATH": "/usr/bin:/bin", "PLANNER_PAGER": "", "PS1": "$ ",
      ])
    guard terminal.waitFor(typist.prompt) else { throw NotSeen() }
    return terminal
  }

  private func row(_ typist: Typist) throws {
    let sorted = try oneAtATime(try started(typist)).sorted()
    let atOnce = try allAtOnce(try started(typist))
    let figures = [sorted[sorted.count / 2], sorted[sorted.count * 99 / 100], sorted[sorted.count - 1]]
    Figures.row(
      typist.name,
      figures.map(Figures.microseconds) + [Figures.microseconds(atOnce / Double(Self.keys)) + " a key"])
  }

  /// How long each digit takes until it is seen.
  private func oneAtATime(_ terminal: Terminal) throws -> [Double] {
    try (0..<Self.keys).map { number in
      if number % Self.row == 0 { clear(terminal) }
      let digit = String(number % 10)
      return try seconds { seen(digit, typing: digit, on: terminal) }
    }
  }

  /// A digit that stands in the same place before and after is not drawn again: what follows waits until it is gone.
  private func clear(_ terminal: Terminal) {
    terminal.type("\u{15}")
    usleep(Self.settling)
  }

  private func allAtOnce(_ terminal: Terminal) throws -> Double {
    let keys = (0..<Self.keys).map { $0 % Self.row == 0 ? "\u{15}" : String($0 % 10) }.joined()
    return try seconds { seen(Self.end, typing: keys + Self.end, on: terminal) }
  }

  /// In microseconds: until a line that was typed is drawn.
  static let settling: UInt32 = 50_000

  private struct NotSeen: Error {}

  func seen(_ text: String, typing keys: String, on terminal: Terminal) -> Bool {
    terminal.forgetOutput()
    terminal.type(keys)
    return terminal.waitFor(text)
  }

  func seconds(_ body: () -> Bool) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    guard body() else { throw NotSeen() }
    return (clock.now - start) / .seconds(1)
  }
}
