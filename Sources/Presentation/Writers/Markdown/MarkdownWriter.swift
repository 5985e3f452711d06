import TerminalText

/// Writes a document as Markdown (CommonMark, and the tables of GitHub's) that reads well in a mail as it is, and in
/// an issue when it is set.
public struct MarkdownWriter: DocumentWriter, Sendable {
  /// What is pasted stands in something that has a title of its own.
  private static let title = "##"
  private static let heading = "###"

  public init() {}

  /// An empty line ends it, so that what is said next is no part of it.
  public func write(_ document: Document) -> String {
    let title = document.title.map { [heading($0, Self.title)] } ?? []
    let parts = joinedLists(document.blocks.flatMap(parts))
    return (title + parts).map { $0.joined(separator: "\n") + "\n\n" }.joined()
  }

  /// Lists that follow one another are one to Markdown; without empty lines between, they are set close.
  private func joinedLists(_ parts: [[String]]) -> [[String]] {
    parts.reduce(into: []) { joined, part in
      if let last = joined.last, last[0].hasPrefix("- "), part[0].hasPrefix("- ") {
        joined[joined.count - 1] += part
      } else {
        joined.append(part)
      }
    }
  }

  /// What a block is made of: each the lines of a paragraph, list or table, between which empty lines stand.
  private func parts(_ block: Block) -> [[String]] {
    let parts: [[String]] =
      switch block {
      case .paragraph(let text), .aside(let text), .legend(let text): [[MarkdownText(text).line]]
      case .section(let section):
        [heading(StyledText(section.heading), Self.heading)] + section.blocks.flatMap(self.parts)
      case .details(let blocks): blocks.flatMap(self.parts)
      case .list(let items): [items.map { "- \(MarkdownText($0).line)" }]
      case .entries(let entries): [entries.flatMap(entry)]
      case .notes(let notes): [notes.flatMap { note($0) }]
      case .quotation(let quotation): self.quotation(quotation)
      case .table(let table): self.table(table)
      case .plot(let plot):
        [heading(StyledText(plot.title), Self.heading)] + self.table(plot.table)
      case .grid(let grid): self.table(grid.table)
      case .choices(let choices): [[MarkdownText(choices.onOneLine).line]]
      case .question(let text, let blocks): [[MarkdownText(text).line]] + blocks.flatMap(self.parts)
      case .preformatted(let text): [fenced(text)]
      }
    return parts.filter { !$0.isEmpty }
  }

  private func heading(_ text: StyledText, _ level: String) -> [String] {
    ["\(level) \(MarkdownText(text.withoutEmphasis).heading)"]
  }

  private func entry(_ entry: Entry) -> [String] {
    let details = entry.details.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text), .aside(let text): ["- \(MarkdownText(text).line)"]
      default: Array(parts(block).joined(separator: [""]))
      }
    }
    return ["- \(MarkdownText(entry.head).line)"] + details.map { $0.isEmpty ? "" : "  \($0)" }
  }

  private func note(_ note: Note) -> [String] {
    let rules = note.rules.map { MarkdownText(StyledText($0, .name)).line }.joined(separator: ", ")
    let aside = rules.isEmpty ? "" : " (\(rules))"
    return ["- **\(note.severity.rawValue):** \(MarkdownText(note.text).line)\(aside)"]
      + (note.advice.map { ["  - \(MarkdownText($0).line)"] } ?? [])
  }

  /// Its line breaks are kept.
  private func quotation(_ quotation: Quotation) -> [[String]] {
    let lines = MarkdownText(StyledText(quotation.text, marking: quotation.marks)).lines
    let quoted = lines.indices.map { index in
      let isBroken = index + 1 < lines.count && !lines[index].isEmpty && !lines[index + 1].isEmpty
      return lines[index].isEmpty ? ">" : "> \(lines[index])\(isBroken ? "\\" : "")"
    }
    return [quoted] + (quotation.circumstances.map { [[MarkdownText(StyledText("(\($0))")).line]] } ?? [])
  }

  /// With a fence that no line of it can end.
  private func fenced(_ text: String) -> [String] {
    let text = text.withControlsShown
    let fence = String(repeating: "`", count: max(3, text.longestRun(of: "`") + 1))
    let body = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return [fence] + (body.last == "" ? body.dropLast() : body) + [fence]
  }
}

// Tables.
extension MarkdownWriter {
  /// Columns in which nothing stands are left out; what is to be said of rows follows.
  private func table(_ table: Table) -> [[String]] {
    let words = table.rows.map { row in table.columns.indices.map { MarkdownText(row.cell($0).words).cell } }
    let columns = table.columns.indices.filter { column in words.contains { !$0[column].isEmpty } }
    guard !columns.isEmpty else { return [] }
    let heads = columns.map { MarkdownText(StyledText(table.columns[$0].head)).cell }
    let rules = columns.map { table.isNumeric($0) ? "--:" : "---" }
    let rows = words.map { row in columns.map { row[$0] } }
    return [([heads, rules] + rows).map { "| \($0.joined(separator: " | ")) |" }, notes(of: table)]
  }

  private func notes(of table: Table) -> [String] {
    table.rows.filter { !$0.notes.isEmpty }.flatMap { row in
      let name = MarkdownText(row.name(long: table.longColumn)).line
      return ["- \(name)"] + row.notes.flatMap(note).map { "  \($0)" }
    }
  }
}

extension Table {
  fileprivate func isNumeric(_ column: Int) -> Bool {
    rows.allSatisfy { row in
      if case .number = row.cell(column) { true } else { false }
    }
  }
}

extension Table.Row {
  /// The id of what it is about, or its words.
  fileprivate func name(long: Int) -> StyledText {
    for case .id(let id) in cells { return Table.Cell.id(id).words }
    return cell(long).words
  }
}

extension Grid {
  /// What stands in a cell is told in a line.
  fileprivate var table: Table {
    let columns = ([corner] + heads).map { Table.Column($0.isEmpty ? " " : $0) }
    return Table(
      columns,
      rows.map { row -> [Table.Cell] in
        [.text(row.head)]
          + row.cells.map { cell -> Table.Cell in
            let words = (cell.head.isEmpty ? [] : [cell.head]) + cell.lines
            return .text(words.dropFirst().reduce(words.first ?? "") { "\($0); \($1)" })
          }
      })
  }
}

extension Plot {
  fileprivate var table: Table {
    let heads = [unit] + parts
    return Table(
      heads.map { Table.Column($0.prefix(1).uppercased() + $0.dropFirst()) },
      bars.map { [.text(StyledText($0.label))] + $0.figures.map { .number($0) } })
  }
}

extension String {
  func longestRun(of character: Character) -> Int {
    var (longest, run) = (0, 0)
    for next in self {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
