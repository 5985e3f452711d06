/// Writes a document as lines of text, so wide and so colourful as a terminal has it.
public struct TerminalWriter: DocumentWriter, Sendable {
  /// Columns.
  let width: Int
  private let inColor: Bool

  /// Wider than any terminal that people read on.
  private static let widest = 1000
  /// How much what belongs to something stands in from it, and how much a further line hangs.
  static let step = 2

  /// - Parameter width: columns, taken as 20 to 1000.
  public init(width: Int, inColor: Bool) {
    self.width = min(max(20, width), Self.widest)
    self.inColor = inColor
  }

  /// Each line ends with a line break.
  public func write(_ document: Document) -> String {
    var lines = document.title.map { hanging($0, at: 0) } ?? []
    var isBehindSection = false
    for block in document.blocks {
      let isSection = block.isSection
      if isSection || isBehindSection && !block.isAside, !lines.isEmpty { lines.append("") }
      lines += self.lines(block, at: 0)
      isBehindSection = isSection || isBehindSection && block.isAside
    }
    // `joined` looks its conformances up at run time, which is a thirtieth of a start.
    return lines.reduce(into: "") { $0 += $1 + "\n" }
  }

  /// - Parameter level: columns that what it belongs to stands in.
  private func lines(_ block: Block, at level: Int) -> [String] {
    let inner = max(level, Self.step)
    return switch block {
    // At the margin each is an answer of its own: a further line hangs, or it would seem to be the next.
    case .paragraph(let text): level == 0 ? hanging(text, at: 0) : flush(text, at: level)
    case .aside(let text), .legend(let text): hanging(text.secondary, at: level)
    case .section(let section): heading(section.heading) + lines(section.blocks, at: inner)
    case .details(let blocks): lines(blocks, at: level + Self.step)
    case .list(let items): items.flatMap { hanging($0, at: inner) }
    case .entries(let entries): entries.flatMap { entry($0, at: level) }
    case .notes(let notes): notes.flatMap { note($0, at: inner) }
    case .quotation(let quotation): self.quotation(quotation, at: inner)
    case .table(let table): self.table(table, at: inner)
    case .plot(let plot): self.plot(plot)
    case .grid(let grid): self.grid(grid, at: inner)
    case .choices(let choices): hanging(choices.onOneLine, at: inner)
    case .question(let text, let blocks): [""] + hanging(text, at: level) + lines(blocks, at: inner)
    case .preformatted(let text): preformatted(text)
    }
  }

  private func lines(_ blocks: [Block], at level: Int) -> [String] {
    blocks.flatMap { lines($0, at: level) }
  }

  private func entry(_ entry: Entry, at level: Int) -> [String] {
    let inner = level + 2 * Self.step
    return paragraph(entry.head, at: level, hanging: inner - level) + lines(entry.details, at: inner)
  }

  func note(_ note: Note, at level: Int) -> [String] {
    let names = StyledText("[\(note.rules.joined(separator: ", "))]", .secondary)
    let rules: StyledText = note.rules.isEmpty ? "" : " \(names)"
    let what: StyledText = "\(note.severity.rawValue, note.severity.style) \(note.text)\(rules)"
    let advice = note.advice.map { flush($0.secondary, at: level + Self.step) } ?? []
    return hanging(what, at: level) + advice
  }

  func heading(_ text: String) -> [String] { hanging(StyledText(text, .strong), at: 0) }

  private func flush(_ text: StyledText, at level: Int) -> [String] { paragraph(text, at: level, hanging: 0) }

  private func hanging(_ text: StyledText, at level: Int) -> [String] {
    paragraph(text, at: level, hanging: Self.step)
  }

  private func paragraph(_ text: StyledText, at level: Int, hanging: Int) -> [String] {
    let lines = text.cells.wrapped(to: width - level, thenTo: width - level - hanging)
    return lines.enumerated().map { index, line in
      line.isEmpty ? "" : blanks(index == 0 ? level : level + hanging) + write(line)
    }
  }

  /// Line by line, each wrapped where it has to be.
  private func preformatted(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let words = line.drop { $0 == " " }
      return hanging(StyledText(String(words)), at: line.count - words.count)
    }
  }

  private func quotation(_ quotation: Quotation, at level: Int) -> [String] {
    let bar = StyledText("\(blanks(level))│ ", .secondary).cells
    let text = StyledText(quotation.text, marking: quotation.marks)
    let lines = text.cells.wrapped(to: width - bar.columns).flatMap(withCarets).map { write(bar + $0) }
    let circumstances = quotation.circumstances.map { StyledText("(\($0))", .secondary) }
    return lines + (circumstances.map { flush($0, at: level + Self.step) } ?? [])
  }

  /// With a line of carets beneath the marked words, where colour can't show them.
  func withCarets(_ line: [TerminalCell]) -> [[TerminalCell]] {
    guard !inColor, let last = line.lastIndex(where: { $0.style == .marked }) else { return [line] }
    let carets = line[...last].flatMap { cell in
      Array(
        repeating: cell.style == .marked ? TerminalCell("^", .plain) : .blank,
        count: cell.columns)
    }
    return [line, carets]
  }

  func pad(_ cells: [TerminalCell], to width: Int) -> [TerminalCell] {
    cells + Array(repeating: .blank, count: max(0, width - cells.columns))
  }

  func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  func write(_ cells: [TerminalCell]) -> String {
    var end = cells.endIndex
    while end > 0, cells[end - 1].character == " " { end -= 1 }
    var text: [UInt8] = []
    var code = Style.plain.code
    for cell in cells[..<end] {
      if inColor, cell.style.code != code {
        code = cell.style.code
        text += "\u{1B}[0m\(code)".utf8
      }
      text += cell.character.utf8
    }
    if !code.isEmpty { text += "\u{1B}[0m".utf8 }
    return String(decoding: text, as: UTF8.self)
  }
}

extension Block {
  /// Whether it bears a heading of its own.
  fileprivate var isSection: Bool {
    switch self {
    case .section, .plot: true
    default: false
    }
  }

  fileprivate var isAside: Bool {
    switch self {
    case .aside, .legend: true
    default: false
    }
  }
}

extension Style {
  /// The escape code that begins it (ECMA-48, SGR).
  fileprivate var code: String {
    switch self {
    case .plain, .command: ""
    case .strong: "\u{1B}[1m"
    case .secondary: "\u{1B}[2m"
    case .name, .notice: "\u{1B}[36m"
    case .good: "\u{1B}[32m"
    case .caution: "\u{1B}[33m"
    case .bad: "\u{1B}[31m"
    case .marked: "\u{1B}[4;33m"
    }
  }
}
