/// A character as it stands on the terminal.
struct TerminalCell {
  let character: Character
  let style: Style
  /// How many it fills: 0, 1 or 2.
  let columns: Int

  static let blank = TerminalCell(UInt8(ascii: " "), .plain)

  init(_ character: Character, _ style: Style) {
    self.character = character
    self.style = style
    columns = character.columns
  }

  fileprivate init(_ ascii: UInt8, _ style: Style) {
    character = Character(Unicode.Scalar(ascii))
    self.style = style
    columns = 1
  }
}

extension StyledText {
  var cells: [TerminalCell] {
    spans.reduce(into: []) { cells, span in cells.append(span.text.withControlsShown, span.shownStyle) }
  }
}

extension StyledText.Span {
  fileprivate var shownStyle: Style {
    isSecondary && (style == .plain || style == .command) ? .secondary : style
  }
}

extension [TerminalCell] {
  fileprivate mutating func append(_ text: String, _ style: Style) {
    // In ASCII each byte is a character, but for a line feed behind a carriage return.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 13 }) {
      for byte in text.utf8 { append(TerminalCell(byte, style)) }
    } else {
      for character in text { append(TerminalCell(character, style)) }
    }
  }

  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Cut into lines of at most `width` columns: at blanks where there are any, and at line breaks.
  func wrapped(to width: Int, thenTo rest: Int? = nil) -> [[TerminalCell]] {
    split(omittingEmptySubsequences: false) { $0.character.isNewline }.enumerated().flatMap { index, line in
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

  var onOneLine: [TerminalCell] { map { $0.character.isNewline ? TerminalCell(" ", $0.style) : $0 } }

  /// At most `width` columns on one line, with `…` where more follows.
  func cut(to width: Int) -> [TerminalCell] {
    let line = onOneLine
    guard line.columns > width else { return line }
    let end = Self.fit(line[...], Swift.max(1, width - 1))
    return line[..<end] + [TerminalCell("…", .secondary)]
  }
}
