import TerminalText

/// The list that TAB prints under the line: notes beside the words when all of it fits, else only words, in columns. Where the
/// words say nothing without their notes, as many as fit.
struct CandidateList {
  var candidates: [Candidate]
  var columns: Int
  var rows: Int
  /// For a screen reader: a line each.
  var isPlain = false

  private static let gap = 2
  private static let narrowestNote = 12

  /// The rows to print, none wider than the terminal, fewer than its height.
  var lines: [String] {
    let room = max(1, rows - 2)
    if isPlain { return withWordsBeside(room: room) }
    if let lines = withNotes(room: room) { return lines }
    let lines = inColumns()
    return lines.count <= room ? lines : shortened(room: room)
  }

  private var words: [String] { candidates.map { $0.word.onOneRow } }

  private var widestWord: Int { words.map(displayWidth).max() ?? 0 }

  private func withNotes(room: Int) -> [String]? {
    let noteStart = widestWord + Self.gap
    let isCut = candidates.count > room
    guard !isCut || candidates.contains(where: \.isKnownByNote),
      candidates.contains(where: { !$0.note.isEmpty }), noteStart + Self.narrowestNote <= columns
    else { return nil }
    let shown = isCut ? max(1, room - 1) : candidates.count
    let lines = zip(words, candidates).prefix(shown).map { word, candidate in
      let note = cut(candidate.note.onOneRow, to: columns - noteStart - 1)
      return note.isEmpty ? word : padded(word, to: noteStart) + note
    }
    return lines + (isCut ? [more(candidates.count - shown)] : [])
  }

  private func withWordsBeside(room: Int) -> [String] {
    let told = candidates.map { candidate in
      let note = candidate.note.isEmpty ? "" : ": \(candidate.note.onOneRow)"
      let rows = wrapped(candidate.word.onOneRow + note, columns: columns - 2).split(separator: "\n")
      return rows.enumerated().map { ($0 == 0 ? "" : "  ") + $1 }
    }
    guard told.joined().count > room else { return Array(told.joined()) }
    var shown = 1
    while told.prefix(shown + 1).joined().count < room { shown += 1 }
    return told.prefix(shown).joined() + [more(told.count - shown)]
  }

  private func more(_ count: Int) -> String { cut("… and \(count) more", to: columns - 1) }

  /// Filled downwards, as ls does.
  private func inColumns() -> [String] {
    let words = words.map { cut($0, to: columns - 1) }
    let cell = min(widestWord, columns - 1) + Self.gap
    let perRow = max(1, (columns - 1 + Self.gap) / cell)
    let height = (words.count + perRow - 1) / perRow
    return (0..<height).map { row in
      let cells = stride(from: row, to: words.count, by: height).map { words[$0] }
      return cells.dropLast().map { padded($0, to: cell) }.joined() + (cells.last ?? "")
    }
  }

  private func shortened(room: Int) -> [String] {
    var shorter = self
    var lines: [String] = []
    repeat {
      shorter.candidates.removeLast(max(1, shorter.candidates.count / 8))
      lines = shorter.inColumns()
    } while lines.count >= room && shorter.candidates.count > 1
    return lines + [more(candidates.count - shorter.candidates.count)]
  }
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - displayWidth(text)))
}

func cut(_ text: String, to width: Int) -> String {
  guard displayWidth(text) > width else { return text }
  var kept = ""
  var used = 1
  for character in text {
    used += displayWidth(String(character))
    if used > width { break }
    kept.append(character)
  }
  return kept + "…"
}

/// With line breaks between words, so that no row is wider than the terminal.
public func wrapped(_ sentence: String, columns: Int) -> String {
  var rows: [String] = []
  for word in sentence.split(separator: " ") {
    if let row = rows.last, displayWidth("\(row) \(word)") < columns {
      rows[rows.count - 1] = "\(row) \(word)"
    } else {
      rows.append(String(word))
    }
  }
  return rows.joined(separator: "\n")
}

extension StringProtocol {
  /// Printable, with line breaks as their picture.
  var onOneRow: String { String(self).withControlsShown.replacing("\n", with: "\u{240A}") }
}
