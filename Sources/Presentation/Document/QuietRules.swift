import Planning

extension Document {
  /// Without the advice and the warnings of some rules. What is graver stays.
  func without(_ rules: Set<String>) -> Document {
    Document(title: title, blocks.compactMap { $0.without(rules) })
  }
}

extension Block {
  fileprivate func without(_ rules: Set<String>) -> Block? {
    switch self {
    case .notes(let notes):
      let left = notes.filter { !$0.isSaid(byNoneBut: rules) }
      return left.isEmpty && !notes.isEmpty ? nil : .notes(left)
    case .section(let section):
      let blocks = section.blocks.compactMap { $0.without(rules) }
      // A heading with nothing below it says nothing.
      return blocks.isEmpty && !section.blocks.isEmpty ? nil : .section(Section(section.heading, blocks))
    case .details(let blocks): return .details(blocks.compactMap { $0.without(rules) })
    case .question(let text, let blocks): return .question(text, blocks.compactMap { $0.without(rules) })
    case .entries(let entries):
      return .entries(entries.map { Entry($0.head, $0.details.compactMap { $0.without(rules) }) })
    case .table(let table):
      var table = table
      for row in table.rows.indices { table.rows[row].notes.removeAll { $0.isSaid(byNoneBut: rules) } }
      return .table(table)
    case .paragraph, .aside, .legend, .list, .quotation, .plot, .grid, .choices, .preformatted: return self
    }
  }
}

extension Note {
  fileprivate func isSaid(byNoneBut quiet: Set<String>) -> Bool {
    severity < .error && !rules.isEmpty && rules.allSatisfy(quiet.contains)
  }
}
