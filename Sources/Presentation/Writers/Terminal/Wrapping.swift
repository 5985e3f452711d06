import TerminalText

/// A character as it stands on the terminal.
struct TerminalCell {
  let character: Character
  let style: Style
  let isNewline: Bool
  /// How many it fills: 0, 1 or 2.
  let columns: Int

  static let blank = TerminalCell(UInt8(ascii: " "), .plain)

  init(_ character: Character, _ style: Style) {
    self.character = character
    self.style = style
    isNewline = character.isNewline
    columns = character.columns
  }

  fileprivate init(_ ascii: UInt8, _ style: Style) {
    character = Self.ascii[Int(ascii)]
    self.style = style
    isNewline = ascii == 10
    columns = 1
  }
}

extension TerminalCell {
  /// Made once: most of what is written is of them.
  private static let ascii = (0..<0x80).map { Character(Unicode.Scalar(UInt8($0))) }
}

extension StyledText {
  var cells: [TerminalCell] { cells(upTo: .max) }

  /// As many as its cells fill.
  var columns: Int { spans.reduce(0) { $0 + $1.text.withControlsShown.columns } }

  /// Its first characters, where more than `limit` columns would be too many: enough of them to see that there are more.
  func cells(upTo limit: Int) -> [TerminalCell] {
    var cells: [TerminalCell] = []
    var room = limit
    for span in spans where room >= 0 {
      cells.append(span.text.withControlsShown, span.shownStyle, &room)
    }
    return cells
  }
}

extension StyledText.Span {
  fileprivate var shownStyle: Style {
    isSecondary && (style == .plain || style == .command) ? .secondary : style
  }
}

extension [TerminalCell] {
  /// - Parameter room: how many columns are left; below 0 once one more is taken.
  fileprivate mutating func append(_ text: String, _ style: Style, _ room: inout Int) {
    if text.isBytewise {
      let bytes = text.utf8
      reserveCapacity(count + Swift.min(bytes.count - 1, room) + 1)
      for byte in bytes where room >= 0 {
        append(TerminalCell(byte, style))
        room -= 1
      }
    } else {
      for character in text where room >= 0 {
        append(TerminalCell(character, style))
        room -= self[count - 1].columns
      }
    }
  }

  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Cut into lines of at most `width` columns: at blanks where there are any, and at line breaks.
  func wrapped(to width: Int, thenTo rest: Int? = nil) -> [[TerminalCell]] {
    split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated().flatMap { index, line in
      Self.wrap(
        line, to: Swift.max(8, index == 0 ? width : rest ?? width), thenTo: Swift.max(8, rest ?? width))
    }
  }

  private static func wrap(_ line: ArraySlice<TerminalCell>, to width: Int, thenTo rest: Int)
    -> [[TerminalCell]]
  {
    var lines: [[TerminalCell]] = []
    var room = width
    var left = line
    while true {
      let end = fit(left, room)
      guard end < left.endIndex else { break }
      let blank = left[left.startIndex...end].lastIndex { $0.character == " " }
      let cut = blank.flatMap { $0 > left.startIndex ? $0 : nil } ?? Swift.max(end, left.startIndex + 1)
      lines.append(Array(left[left.startIndex..<cut]))
      left = left[cut...].drop { $0.character == " " }
      room = rest
    }
    return lines + [Array(left)]
  }

  /// The index of the first cell that no longer fits into `width`.
  private static func fit(_ line: ArraySlice<TerminalCell>, _ width: Int) -> Int {
    var columns = 0
    for index in line.indices {
      columns += line[index].columns
      if columns > width { return index }
    }
    return line.endIndex
  }

  var onOneLine: [TerminalCell] {
    contains(where: \.isNewline) ? map { $0.isNewline ? TerminalCell(" ", $0.style) : $0 } : self
  }

  /// At most `width` columns on one line, with `…` where more follows.
  func cut(to width: Int) -> [TerminalCell] {
    let line = onOneLine
    guard line.columns > width else { return line }
    let end = Self.fit(line[...], Swift.max(1, width - 1))
    return line[..<end] + [TerminalCell("…", .secondary)]
  }
}
