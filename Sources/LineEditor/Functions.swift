extension LineEditor {
  func completeWord() -> Effect {
    let before = textBeforeCursor
    let completion = complete(before)
    switch completion.step(for: before) {
    case .nothing:
      return .beep
    case .replace(let text, let blank):
      deleteBefore(scalars: completion.word(in: before).unicodeScalars.count)
      return type(text + (blank ? blankBehindWord() : ""))
    case .list:
      leave(for: .list(completion.candidates, draft))
      return .none
    }
  }

  /// One that stands there already is taken away from there.
  private func blankBehindWord() -> String {
    if textAfterCursor.hasPrefix(" ") {
      move(scalars: 1)
      deleteBefore(scalars: 1)
    }
    return " "
  }

  func interrupt() -> Effect {
    leave(for: .interrupt)
    return .none
  }

  func suspend() -> Effect {
    leave(for: .suspend(draft))
    return .none
  }

  func insertWaiting() -> Effect {
    let (text, back) = (waiting.text, waiting.after.unicodeScalars.count)
    waiting = Draft()
    let effect = type(text)
    if interlude == nil { move(scalars: -back) }
    return effect
  }

  /// Says why nothing was taken, and goes on with the line.
  func refuse() -> Effect {
    leave(for: .refused(draft))
    return .none
  }

  /// What is typed next is inserted where it is a text, also a TAB; libedit's own takes controls too.
  func insertNext() -> Effect {
    guard let key = nextKey() else { return .end }
    switch key {
    case InnerKey.insertWaiting.scalar: return insertWaiting()
    case InnerKey.refuse.scalar: return refuse()
    case "\r", "\n": return type("\n")
    case _ where isControl(key) && key != "\t":
      pressed = []
      return .beep
    default: return type(String(key))
    }
  }

  func deleteCharacterBefore() -> Effect {
    guard let character = textBeforeCursor.last else { return .beep }
    deleteBefore(scalars: character.unicodeScalars.count)
    return .redraw
  }

  func deleteCharacterAfter() -> Effect {
    guard let character = textAfterCursor.first else { return textBeforeCursor.isEmpty ? .end : .beep }
    move(scalars: character.unicodeScalars.count)
    deleteBefore(scalars: character.unicodeScalars.count)
    return .redraw
  }

  func moveBack() -> Effect {
    guard let character = textBeforeCursor.last else { return .beep }
    move(scalars: -character.unicodeScalars.count)
    return .moveCursor
  }

  func moveOn() -> Effect {
    guard let character = textAfterCursor.first else { return .beep }
    move(scalars: character.unicodeScalars.count)
    return .moveCursor
  }

  func walkEarlier() -> Effect { goUp() ?? replaceLine(with: history.earlier(than: draft.text)) }

  func walkLater() -> Effect { goDown() ?? replaceLine(with: history.later(than: draft.text)) }

  /// Within a line of several rows.
  /// - Returns: nil on the first.
  private func goUp() -> Effect? {
    let rows = textBeforeCursor.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = rows.last, let above = rows.dropLast().last else { return nil }
    let behind = above.dropFirst(row.count).unicodeScalars.count
    move(scalars: -(row.unicodeScalars.count + 1 + behind))
    return .moveCursor
  }

  /// - Returns: nil on the last.
  private func goDown() -> Effect? {
    let column = textBeforeCursor.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
    let rows = textAfterCursor.split(separator: "\n", omittingEmptySubsequences: false)
    guard let rest = rows.first, let below = rows.dropFirst().first else { return nil }
    move(scalars: rest.unicodeScalars.count + 1 + below.prefix(column).unicodeScalars.count)
    return .moveCursor
  }

  func goToRowStart() -> Effect {
    let before = textBeforeCursor
    let row = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    move(scalars: -(row.isEmpty ? before[...] : row).unicodeScalars.count)
    return .moveCursor
  }

  func goToRowEnd() -> Effect {
    let after = textAfterCursor
    let row = after.prefix { $0 != "\n" }
    move(scalars: (row.isEmpty ? after[...] : row).unicodeScalars.count)
    return .moveCursor
  }

  private func replaceLine(with text: String?) -> Effect {
    guard let text else { return .beep }
    return replaceLine(with: text)
  }

  /// The cursor stands behind it then.
  func replaceLine(with text: String) -> Effect {
    guard fits(Draft(before: text)) else { return leaveOutgrown(Draft(before: text)) }
    move(scalars: textAfterCursor.unicodeScalars.count)
    deleteBefore(scalars: textBeforeCursor.unicodeScalars.count)
    insert(text)
    return .redraw
  }

  var draft: Draft { Draft(before: textBeforeCursor, after: textAfterCursor) }

  /// Ends libedit's reading as Enter does.
  func leave(for reason: Interlude) {
    interlude = reason
    pressed = ["\n"]
  }
}
