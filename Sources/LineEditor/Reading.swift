import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension LineEditor {
  /// Reads a line. The cursor stands at the beginning of a row of its own afterwards. Signals are caught meanwhile:
  /// those that end a program do so after the terminal is as it was.
  /// - Parameters:
  ///   - prompt: may hold ANSI colours.
  ///   - text: what stands in the line to begin with.
  public func readLine(prompt: String, text: String = "") -> Input {
    show(prompt: prompt)
    history.endWalk()
    takeTerminal()
    defer { leaveTerminal() }
    if !text.isEmpty { takeUp(Draft(before: text)) }
    while true {
      let line = readOnce()
      defer { interlude = nil }
      switch interlude {
      case .interrupt: return .interrupted(line ?? "")
      case .list(let candidates, let draft): list(candidates, then: draft)
      case .suspend(let draft): stop(then: draft)
      case .outgrown(let draft): if let input = hold(draft) { return input }
      case .handOver(let draft): return .handedOver(draft.text)
      case .refused(let draft): tellRefused(then: draft)
      case nil: return line.map(Input.line) ?? end()
      }
    }
  }

  private func readOnce() -> String? {
    var count: Int32 = 0
    beginning = nil
    beginDrawing()
    guard let line = unsafe el_wgets(editor, &count), count > 0 else { return nil }
    let read = unsafe text(of: UnsafeBufferPointer(start: line, count: Int(count)))
    let text = read.hasSuffix("\n") ? String(read.unicodeScalars.dropLast()) : read
    endDrawing(text)
    return text
  }

  private func end() -> Input {
    write(draws ? drawing.leave() : "\n")
    return .end
  }

  private func list(_ candidates: [Candidate], then draft: Draft) {
    let (columns, rows) = Self.terminalSize
    let lines = CandidateList(
      candidates: candidates, columns: columns, rows: rows, isPlain: isPlain
    ).lines
    write(lines.map { $0 + "\n" }.joined())
    takeUp(draft)
  }

  private func tellRefused(then draft: Draft) {
    let notice = refused.map { $0.notice } ?? ""
    write(wrapped(notice, columns: Self.terminalSize.columns) + "\n")
    takeUp(draft)
  }

  private func stop(then draft: Draft) {
    stop()
    takeUp(draft)
  }

  /// Stops the job until it is continued.
  func stop() {
    leaveTerminal()
    // To the whole job, as the terminal does it for ^Z.
    kill(0, SIGTSTP)
    // Where nobody could continue the job, the system has not stopped it.
    FoundTerminal.giveBackAtEnd()
    takeTerminal()
  }

  func takeUp(_ draft: Draft) {
    waiting = draft
    pressed = [InnerKey.insertWaiting.scalar]
  }
}

extension KeyReader.Refused {
  fileprivate var notice: String {
    switch self {
    case .typed(let byte):
      "The terminal sent a byte that is not UTF-8 text (\(String(byte, radix: 16, uppercase: true))); it is not taken. Set the terminal to UTF-8."
    case .pasted(let place):
      "What was pasted is not UTF-8 text: see byte \(place). Nothing of it is taken. Set the terminal to UTF-8."
    }
  }
}

// MARK: - The terminal

extension LineEditor {
  /// From now on, also while no line is read. Without editing lines are read as the terminal makes them.
  func keepKeysTypedAhead() {
    guard unsafe editor_is_editing(editor) != 0 else { return }
    FoundTerminal.giveBackAtEnd()
    _ = unsafe editor_keep_keys_typed_ahead(editor)
  }

  /// Lets another program use the terminal, such as a text editor, with the modes that it was found in.
  public func lendTerminal<Result>(_ body: () -> Result) -> Result { FoundTerminal.lend(body) }

  /// The editor that reads a line just now: should the program exit meanwhile, the terminal is put right.
  nonisolated(unsafe) private static var reading: LineEditor?
  private static let putRightAtExit: Void = {
    atexit { unsafe LineEditor.reading?.leaveTerminal() }
  }()

  static var terminalSize: (columns: Int, rows: Int) {
    var columns: Int32 = 80
    var rows: Int32 = 24
    unsafe terminal_size(&columns, &rows)
    // A terminal may claim any size, and what it claims is worked with at each key.
    return (min(Int(columns), 1000), min(Int(rows), 1000))
  }

  func takeTerminal() {
    Self.putRightAtExit
    unsafe Self.reading = self
    signals.watch()
    // libedit shows the prompt first and takes the terminal after it: a ^D typed between the two would be lost.
    if unsafe editor_is_editing(editor) != 0 {
      unsafe editor_set_raw(editor, 1)
      FoundTerminal.noteTaken()
    }
    if obeysSequences { write(Paste.on) }
  }

  func leaveTerminal() {
    if obeysSequences { write(Paste.off) }
    unsafe editor_set_raw(editor, 0)
    signals.leave()
    unsafe Self.reading = nil
  }

  func setRaw(_ isRaw: Bool) { unsafe editor_set_raw(editor, isRaw ? 1 : 0) }

  /// Not where `~/.editrc` turns editing off, and not on a terminal that knows no sequences.
  var obeysSequences: Bool {
    guard unsafe editor_is_editing(editor) != 0, let name = unsafe getenv("TERM") else { return false }
    return unsafe String(cString: name) != "dumb"
  }

  func write(_ text: String) {
    unsafe text.utf8.withContiguousStorageIfAvailable { unsafe terminal_write($0.baseAddress, $0.count) }
  }
}
