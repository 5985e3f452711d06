import CLibEdit

/// The search among the lines typed before (^R): what is typed is looked for, the newest line first, and each ^R goes
/// further back. It is drawn in place of the line, which stays as it is until one is taken. libedit's own search leaves
/// its pattern in a line of several rows, keeps no more than 1,024 characters of it, and goes no further back
/// (3.1-20221030).
extension LineEditor {
  func search() -> Effect {
    guard draws else { return .beep }
    var search = HistorySearch(history.texts)
    let ending = read(&search)
    searching = nil
    if ending == .take, let found = search.found {
      history.goOn(from: found, typed: draft.text)
      return replaceLine(with: found)
    }
    return ending == .end ? .end : .redraw
  }

  private enum Ending {
    case take, drop, end
  }

  /// Takes keys until one ends the search.
  private func read(_ search: inout HistorySearch) -> Ending {
    while true {
      searching = search
      guard let key = nextKey() else { return .end }
      switch key {
      case "\u{12}": search.goBack()
      case "\u{7F}", "\u{8}": search.shorten()
      case "\u{7}", "\u{3}": return .drop
      case "\u{1B}" where pressed.isEmpty && !keys.isFollowed(): return .take
      case InnerKey.insertWaiting.scalar: search.add(takeWaiting())
      // Where nothing is found, no line is in sight that they could run or leave.
      case "\r" where search.found == nil, "\n" where search.found == nil, "\u{4}" where search.found == nil:
        return .drop
      case _ where key < " ":
        // Enter, an arrow and the like do with the line what they do otherwise.
        pressed.insert(key, at: 0)
        return .take
      default: search.add(String(key))
      }
    }
  }

  private func takeWaiting() -> String {
    defer { waiting = Draft() }
    return waiting.text
  }
}
