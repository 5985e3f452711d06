#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Waits for one key, without Enter and without showing it. Signals are handled as in `readLine`.
  /// - Returns: `"\r"` for Enter; nil for ^C, ^D and the end of the input. A pasted text is passed over.
  public func readKey() -> Unicode.Scalar? {
    takeTerminal()
    // Also where `~/.editrc` turns editing off: a whole line would answer the next question too.
    setRaw(true)
    defer { leaveTerminal() }
    while true {
      switch keys.next() {
      case .key("\u{3}"), .key("\u{4}"), .end, .signal(SIGINT): return nil
      case .key("\n"): return "\r"
      case .key(let scalar): return scalar
      case .text: continue
      case .signal(let number): handleBetweenKeys(number)
      }
    }
  }

  private func handleBetweenKeys(_ number: Int32) {
    switch number {
    case SIGWINCH, SIGCONT: setRaw(true)
    default:
      leaveTerminal()
      raise(number)
      takeTerminal()
      setRaw(true)
    }
  }
}
