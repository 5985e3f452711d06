import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A line with more rows than the terminal can show is not edited blind: it is handed over, whole.
extension LineEditor {
  /// Inserts at the cursor.
  func type(_ text: String) -> Effect {
    let grown = Draft(before: textBeforeCursor + text, after: textAfterCursor)
    guard fits(grown) else { return leaveOutgrown(grown) }
    insert(text)
    return .redraw
  }

  /// Whether a line with this text can be edited on the terminal as it is now.
  public func canEdit(_ text: String, prompt: String) -> Bool {
    let columns = Self.terminalSize.columns
    let line = LineRows(prompt: Prompt(prompt), before: text, after: "", columns: columns)
    return line.rows.count <= Self.mostRows
  }

  func insertTyped(_ key: UInt32) -> Effect { Unicode.Scalar(key).map { type(String($0)) } ?? .beep }

  func handOver() -> Effect {
    leave(for: .handOver(draft))
    return .none
  }

  func leaveOutgrown(_ draft: Draft) -> Effect {
    leave(for: .outgrown(draft))
    return .none
  }

  /// Shows the notice until Enter. What is typed or pasted meanwhile is added to the text, and nothing else is done to it.
  /// - Returns: nil where another line was gone to, which can be edited.
  func hold(_ draft: Draft) -> Input? {
    var draft = draft
    setRaw(true)
    if !draws { write(noticeOnTallLine + "\n") }
    while true {
      drawNotice(on: draft.text)
      switch keys.next() {
      case .key("\r"), .key("\n"):
        // Within a paste that the terminal doesn't mark, more comes at once.
        guard keys.isFollowed() else { return end(.handedOver(draft.text)) }
        draft.before += "\n"
      case .key("\u{3}"), .signal(SIGINT), .end: return end(.dropped(draft.text))
      case .sequence(let bytes): draft = walk(from: draft, arrow: bytes.count == 3 ? bytes.last : nil)
      case .key("\u{10}"): draft = walk(from: draft, arrow: UInt8(ascii: "A"))
      case .key("\u{E}"): draft = walk(from: draft, arrow: UInt8(ascii: "B"))
      case .key("\u{1B}"): passAlt()
      case .key("\u{1A}"), .signal(SIGTSTP): stopHeld()
      case .notUTF8: write("\u{7}")
      case .key(let scalar) where isControl(scalar): write("\u{7}")
      case .key(let scalar): draft.before.unicodeScalars.append(scalar)
      case .text(let text): draft.before += text
      case .signal(let number): handleWhileHeld(number)
      }
      if isLeft(for: draft) { return nil }
    }
  }

  /// The line's beginning, and the notice.
  private func drawNotice(on text: String) {
    guard draws, !keys.isReady else { return }
    let columns = Self.terminalSize.columns
    let beginning = cut(text.prefix(2 * columns).onOneRow, to: columns - 1)
    draw(.of("\(beginning)\n\(wrapped(noticeOnTallLine, columns: columns))", columns: columns))
  }

  private func end(_ input: Input) -> Input {
    if draws { write(drawing.leave()) }
    return input
  }

  /// Goes on with a line that can be edited.
  private func isLeft(for draft: Draft) -> Bool {
    guard fits(draft) else { return false }
    if draws { write(drawing.clear(in: Self.terminalSize.columns)) }
    takeUp(draft)
    return true
  }

  /// With Alt a key is no letter of a text.
  private func passAlt() {
    if keys.isFollowed() { _ = keys.next() }
    write("\u{7}")
  }

  private func walk(from draft: Draft, arrow: UInt8?) -> Draft {
    let gone =
      switch arrow {
      case UInt8(ascii: "A"): history.earlier(than: draft.text)
      case UInt8(ascii: "B"): history.later(than: draft.text)
      default: String?.none
      }
    if gone == nil { write("\u{7}") }
    return gone.map { Draft(before: $0) } ?? draft
  }

  private func stopHeld() {
    if draws { write(drawing.leave()) }
    stop()
    setRaw(true)
  }

  private func handleWhileHeld(_ number: Int32) {
    switch number {
    case SIGWINCH: drawAnew(clearing: true)
    default:
      if number != SIGCONT {
        leaveTerminal()
        raise(number)
      }
      takeTerminal()
      setRaw(true)
      drawAnew(clearing: false)
    }
  }
}
