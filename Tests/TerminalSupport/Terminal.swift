#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// Within the class the name is taken.
private func systemPoll(_ descriptor: inout pollfd, milliseconds: Int32) -> Int32 {
  unsafe poll(&descriptor, 1, milliseconds)
}

/// A program on a pseudo-terminal, and a person's hands and eyes in front of it.
///
/// Wait for the prompt before typing: what is typed sooner is echoed by the terminal, not by the editor.
public final class Terminal {
  private let pseudoTerminal: PseudoTerminal
  public let process: pid_t
  private var status: Int32?
  private var searchedFrom = 0

  /// All that the program has written so far, as it was written.
  public private(set) var output: [UInt8] = []

  /// How a program ended.
  public enum Exit: Sendable, Equatable {
    case status(Int)
    case signal(Int)
  }

  /// Starts a program.
  /// - Parameters:
  ///   - program: a path; `PATH` is not searched.
  ///   - environment: all of it; `TERM` is `xterm` where it is not given.
  /// - Throws: `TerminalProblem`.
  public init(
    program: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    pseudoTerminal = try PseudoTerminal(columns: columns, rows: rows)
    process = try spawn(
      program: program, arguments: arguments, environment: ["TERM": "xterm"].merging(environment) { $1 },
      terminal: pseudoTerminal.path)
  }

  deinit {
    close(pseudoTerminal.descriptor)
    guard status == nil else { return }
    kill(process, SIGKILL)
    _ = waitpid(process, nil, 0)
  }

  /// Changes the window's size; the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) { pseudoTerminal.resize(columns: columns, rows: rows) }

  /// Whether the terminal collects keys to lines, as it does for programs that don't ask for anything else.
  public var waitsForWholeLines: Bool {
    var modes = termios()
    return unsafe tcgetattr(pseudoTerminal.descriptor, &modes) == 0 && modes.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Sends a signal to the program, as `kill` does.
  public func send(signal: Int32) { kill(process, signal) }

  /// Types a text: `"\r"` is Enter, `"\u{7F}"` Backspace, `"\u{1B}[A"` the arrow up, `"\u{3}"` ^C.
  public func type(_ text: String) { type(bytes: Array(text.utf8)) }

  /// Types bytes, and reads what comes meanwhile, so that neither side waits for the other.
  public func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, poll(for: Int16(POLLOUT) | Int16(POLLIN), milliseconds: 1000) {
      readAvailable()
      guard poll(for: Int16(POLLOUT), milliseconds: 0) else { continue }
      let chunk = Array(rest.prefix(512))
      let count = unsafe write(pseudoTerminal.descriptor, chunk, chunk.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Pastes as a terminal does that was asked to mark pastes.
  public func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Waits until the program writes a text, after the place where the one waited for last ended. Escape sequences
  /// within it are passed over.
  /// - Parameter limit: generous, as it only matters when the text never comes.
  /// - Returns: false when it has not come within so many seconds, or the program has ended without it.
  public func waitFor(_ text: String, limit: Int = 30) -> Bool {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(limit)
    while true {
      if find(text) { return true }
      guard clock.now < end, readSome() else { return find(text) }
    }
  }

  /// What was written so far is not looked at any more.
  public func forgetOutput() { (output, searchedFrom) = ([], 0) }

  private func find(_ text: String) -> Bool {
    let plain = plainBytes(of: output)
    let sought = Array(text.utf8)
    guard plain.count >= sought.count + searchedFrom else { return false }
    for start in searchedFrom...(plain.count - sought.count)
    where plain[start..<start + sought.count].elementsEqual(sought) {
      searchedFrom = start + sought.count
      return true
    }
    return false
  }

  /// What was written so far without escape sequences, carriage returns and bells.
  public var plainText: String { String(decoding: plainBytes(of: output), as: UTF8.self) }

  /// What was written so far, with escape sequences and all.
  public var rawText: String { String(decoding: output, as: UTF8.self) }

  /// Reads to the end of the output.
  /// - Returns: how the program ended; nil when it has not within so many seconds.
  public func waitForExit(limit: Int = 30) -> Exit? {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(limit)
    while status == nil, clock.now < end {
      if !readSome() { usleep(2_000) }
      var result: Int32 = 0
      if unsafe waitpid(process, &result, WNOHANG) == process { status = result }
    }
    while readSome(milliseconds: 0) {}
    return status.map { $0 & 0x7F == 0 ? .status(Int($0 >> 8 & 0xFF)) : .signal(Int($0 & 0x7F)) }
  }

  // MARK: - Reading

  private func poll(for events: Int16, milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: pseudoTerminal.descriptor, events: events, revents: 0)
    return systemPoll(&descriptor, milliseconds: milliseconds) > 0 && descriptor.revents & events != 0
  }

  private func readAvailable() {
    while poll(for: Int16(POLLIN), milliseconds: 0), readSome(milliseconds: 0) {}
  }

  /// False at the end of the output: the program has left the terminal.
  private func readSome(milliseconds: Int32 = 100) -> Bool {
    var descriptor = pollfd(fd: pseudoTerminal.descriptor, events: Int16(POLLIN), revents: 0)
    let ready = systemPoll(&descriptor, milliseconds: milliseconds)
    if ready == 0 { return milliseconds > 0 }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(pseudoTerminal.descriptor, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    output.append(contentsOf: buffer.prefix(count))
    return true
  }
}
