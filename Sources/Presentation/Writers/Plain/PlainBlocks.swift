import PostText

extension Document {
  /// The same, as sentences and lists alone.
  var inPlainWords: Document {
    Document(title: title?.inPlainWords, blocks.flatMap(\.inPlainWords))
  }
}

extension Block {
  fileprivate var inPlainWords: [Block] {
    switch self {
    case .paragraph(let text): [.paragraph(text.inPlainWords)]
    case .aside(let text): [.aside(text.inPlainWords)]
    case .legend: []
    case .section(let section):
      [.section(Section(section.heading.inPlainWords, section.blocks.flatMap(\.inPlainWords)))]
    case .details(let blocks): [.details(blocks.flatMap(\.inPlainWords))]
    case .list(let items): [.list(items.map(\.inPlainWords))]
    case .entries(let entries):
      [.entries(entries.map { Entry($0.head.inPlainWords, $0.details.flatMap(\.inPlainWords)) })]
    case .notes(let notes): [.notes(notes.map(\.inPlainWords))]
    case .quotation(let quotation): quotation.inPlainWords
    case .table(let table): table.rows.map { $0.inPlainWords(under: table.columns) }
    case .plot(let plot):
      [.section(Section(plot.title, [.list(plot.bars.map { $0.inPlainWords(of: plot) })]))]
    case .grid(let grid): [.list(grid.inPlainWords)]
    case .choices(let choices):
      [.list(choices.enumerated().map { StyledText("\($0 + 1) \($1.name)") })]
    case .question(let text, let blocks):
      [.question(text.inPlainWords, blocks.flatMap(\.inPlainWords))]
    case .preformatted: [self]
    }
  }
}

extension Note {
  fileprivate var inPlainWords: Note {
    Note(severity, text.inPlainWords, rules: rules, advice: advice?.inPlainWords)
  }
}

extension Quotation {
  /// What is marked stands behind it.
  fileprivate var inPlainWords: [Block] {
    let scalars = Array(text.unicodeScalars)
    let marked = marks.filter { $0.upperBound <= scalars.count }.map { "“\(String(scalars: scalars[$0]))”" }
    return [.paragraph("“\(text)”")]
      + (marked.isEmpty ? [] : [.paragraph("Marked in it: \(marked.joined(separator: ", "))")])
      + (circumstances.map { [.paragraph("It is \($0)")] } ?? [])
  }
}

extension Plot.Bar {
  fileprivate func inPlainWords(of plot: Plot) -> StyledText {
    let parts = zip(figures, plot.parts).map { "\($0) \($1)" }
    return StyledText("\(plot.unit) \(label): \(parts.joined(separator: ", "))")
  }
}

extension Table.Row {
  /// The cells one after another, what is long behind them and a colon: where it ends could not be heard before others.
  fileprivate func inPlainWords(under columns: [Table.Column]) -> Block {
    let words = zip(cells, columns).map { (text: $0.inPlainWords(under: $1), isLong: $1.extent != .short) }
      .filter { !$0.text.isEmpty }
    var text: StyledText = ""
    for word in words.filter({ !$0.isLong }) + words.filter(\.isLong) {
      text = text.isEmpty ? word.text : text + StyledText(word.isLong ? ": " : ", ") + word.text
    }
    return notes.isEmpty ? .list([text]) : .entries([Entry(text, [.notes(notes.map(\.inPlainWords))])])
  }
}

extension Table.Cell {
  /// A figure by itself is told with the head of its column.
  fileprivate func inPlainWords(under column: Table.Column) -> StyledText {
    switch self {
    case .kind(let kind, isSure: false): "\(kind.rawValue), not sure"
    case .number where column.caption.isEmpty: "\(column.head.lowercased()) \(words)"
    case .names(let names): StyledText(names.joined(separator: ", "))
    case .platforms(let platforms):
      StyledText(platforms.isEmpty ? "" : "for \(platforms.map(\.rawValue).listed)")
    default: words.isEmpty || column.caption.isEmpty ? words.inPlainWords : "\(column.caption) \(words)"
    }
  }
}

extension Grid {
  /// A line each cell in which anything stands, with the heads of its row and its column.
  fileprivate var inPlainWords: [StyledText] {
    rows.flatMap { row in
      row.cells.filter { !$0.lines.isEmpty }.map { cell in
        let name = StyledText(cell.name)
        let place = (row.head.isEmpty ? name : row.head + ", " + name).map(withSignsInWords)
        let lines = (cell.spoken ?? cell.lines).map(\.inPlainWords)
        return lines.dropFirst().reduce(place + ": " + lines[0]) { $0 + "; " + $1 }
      }
    }
  }

  private func withSignsInWords(_ text: String) -> String {
    signs.reduce(text) { $0.replacing($1.sign, with: ", \($1.words)") }
  }
}

extension StyledText {
  fileprivate var inPlainWords: StyledText { map(\.inPlainWords) }

  fileprivate func map(_ words: (String) -> String) -> StyledText {
    spans.reduce(StyledText("")) { $0 + StyledText(words($1.text), $1.style) }
  }
}

extension String {
  /// With words in place of what stands between words and is read out as a sign, or not at all.
  fileprivate var inPlainWords: String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var text = ""
    var rest = replacing(" · ", with: ", ").replacing(" – ", with: " to ").withTimesInWords[...]
    while let dash = rest.firstIndex(of: "–") {
      let isRange = rest[..<dash].last?.isNumber == true && rest[dash...].dropFirst().first?.isNumber == true
      text += rest[..<dash] + (isRange ? " to " : "–")
      rest = rest[rest.index(after: dash)...]
    }
    return text + rest
  }

  /// `3 times` for `3×`.
  private var withTimesInWords: String {
    let parts = split(separator: "×", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      text + (text.last?.isNumber == true ? " times" : "×") + part
    }
  }
}
