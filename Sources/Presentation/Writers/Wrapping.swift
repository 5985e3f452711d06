/// A character as it stands on the terminal.
struct Cell {
  var character: Character
  var style: Style
}

extension StyledText {
  var cells: [Cell] {
    spans.flatMap { span in span.text.harmless.map { Cell(character: $0, style: span.style) } }
  }
}

extension [Cell] {
  var columns: Int { reduce(0) { $0 + $1.character.columns } }

  /// Cut into lines of at most `width` columns: at blanks where there are any, and at line breaks.
  func wrapped(to width: Int, thenTo rest: Int? = nil) -> [[Cell]] {
    split(omittingEmptySubsequences: false) { $0.character.isNewline }.enumerated().flatMap { index, line in
      Self.wrap(
        line, to: Swift.max(8, index == 0 ? width : rest ?? width), thenTo: Swift.max(8, rest ?? width))
    }
  }

  private static func wrap(_ line: ArraySlice<Cell>, to width: Int, thenTo rest: Int) -> [[Cell]] {
    var lines: [[Cell]] = []
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
  private static func fit(_ line: ArraySlice<Cell>, _ width: Int) -> Int {
    var columns = 0
    for index in line.indices {
      columns += line[index].character.columns
      if columns > width { return index }
    }
    return line.endIndex
  }

  var onOneLine: [Cell] { map { $0.character.isNewline ? Cell(character: " ", style: $0.style) : $0 } }

  /// At most `width` columns on one line, with `…` where more follows.
  func cut(to width: Int) -> [Cell] {
    let line = onOneLine
    guard line.columns > width else { return line }
    let end = Self.fit(line[...], Swift.max(1, width - 1))
    return line[..<end] + [Cell(character: "…", style: .dim)]
  }
}
