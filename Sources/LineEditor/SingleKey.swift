#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Reads keys one by one, without Enter and without showing them. Signals are handled as in `readLine`.
  /// - Parameters:
  ///   - resume: is called where ^Z has stopped the program and it goes on, to say again what is asked.
  ///   - body: is given what waits for the next key: `"\r"` for Enter; nil for ^C, ^D and the end of the input.
  ///     A pasted text and keys with a name are passed over. The terminal is held until it returns, so that no ^C falls between two keys.
  public func readingKeys(
    resume: @escaping () -> Void, _ body: (_ next: () -> Unicode.Scalar?) throws -> Void
  ) rethrows {
    takeTerminal()
    // Also where `~/.editrc` turns editing off: a whole line would answer the next question too.
    setRaw(true)
    defer { leaveTerminal() }
    try body { nextTypedKey(resume) }
  }

  private func nextTypedKey(_ resume: () -> Void) -> Unicode.Scalar? {
    while true {
      switch keys.next() {
      case .key("\u{1A}"), .signal(SIGTSTP):
        stop()
        setRaw(true)
        resume()
      case .key("\u{3}"), .key("\u{4}"), .end, .signal(SIGINT): return nil
      case .key("\n"): return "\r"
      case .key(let scalar): return scalar
      case .text, .sequence, .notUTF8: continue
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
