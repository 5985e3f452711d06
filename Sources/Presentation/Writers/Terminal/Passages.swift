/// What is shown of a long text on one line: the places where its marked words stand.
extension [TerminalCell] {
  /// At most `width` columns on one line, around the marked words: each different word once, where there is room for
  /// them. `…` stands for what is left out.
  func passages(to width: Int) -> [TerminalCell] {
    let line = onOneLine
    let words = line.differentMarkedWords
    guard line.columns > width, !words.isEmpty else { return line.cut(to: width) }
    var pieces: [Range<Int>] = []
    for count in 1...Swift.max(1, width / Self.narrowestPiece) {
      pieces = line.pieces(around: words, room: width / count)
      if pieces.count <= count { break }
    }
    let shown = pieces.prefix(Swift.max(1, width / Self.narrowestPiece))
    return line.joined(Array<Range<Int>>(shown), to: width)
  }

  /// Columns without which a piece tells nothing.
  private static let narrowestPiece = 14

  /// Where each different word that is marked stands first, in order.
  private var differentMarkedWords: [Range<Int>] {
    var seen: Set<String> = []
    var words: [Range<Int>] = []
    var at = startIndex
    while let start = self[at...].firstIndex(where: { $0.style == .marked }) {
      at = self[start...].firstIndex { $0.style != .marked } ?? endIndex
      if seen.insert(String(self[start..<at].map(\.character)).lowercased()).inserted {
        words.append(start..<at)
      }
    }
    return words
  }

  /// - Parameter room: columns for each piece and the signs beside it.
  private func pieces(around words: [Range<Int>], room: Int) -> [Range<Int>] {
    words.reduce(into: []) { pieces, word in
      let before = pieces.last?.upperBound ?? 0
      guard word.upperBound > before else { return }
      let start = Swift.max(before, start(before: word.lowerBound, room: room))
      let end = end(from: start, room: Swift.max(1, room - 2))
      pieces.append(start..<end)
    }
  }

  /// A few columns before a word: where a word begins, if one does there.
  private func start(before word: Int, room: Int) -> Int {
    let earliest = word - Swift.min(12, room / 4)
    guard earliest > 0 else { return 0 }
    return self[earliest..<word].firstIndex { $0.character == " " }.map { $0 + 1 } ?? earliest
  }

  /// The index of the first cell that no longer fits behind `start`.
  private func end(from start: Int, room: Int) -> Int {
    var columns = 0
    return self[start...].firstIndex {
      columns += $0.columns
      return columns > room
    } ?? endIndex
  }

  private func joined(_ pieces: [Range<Int>], to width: Int) -> [TerminalCell] {
    let more = TerminalCell("…", .secondary)
    guard pieces.count > 1 else { return joined(filling(pieces, to: width), with: more) }
    return joined(pieces, with: more)
  }

  /// A single piece at the text's end begins earlier, where there is room.
  private func filling(_ pieces: [Range<Int>], to width: Int) -> [Range<Int>] {
    guard let piece = pieces.first, piece.upperBound == endIndex else { return pieces }
    var start = piece.lowerBound
    while start > 0, self[(start - 1)...].columns < width { start -= 1 }
    if start > 0, let blank = self[start..<piece.lowerBound].firstIndex(where: { $0.character == " " }) {
      start = blank + 1
    }
    return [start..<endIndex]
  }

  private func joined(_ pieces: [Range<Int>], with more: TerminalCell) -> [TerminalCell] {
    var shown: [TerminalCell] = []
    var end = 0
    for piece in pieces {
      if piece.lowerBound > end { shown.append(more) }
      shown += self[piece]
      end = piece.upperBound
    }
    return end < endIndex ? shown + [more] : shown
  }
}

extension ArraySlice<TerminalCell> {
  fileprivate var columns: Int { reduce(0) { $0 + $1.columns } }
}
