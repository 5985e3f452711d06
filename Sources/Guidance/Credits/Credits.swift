import Phrases

extension Draft {
  /// Whether the text says in words whose work it is.
  var creditsSomebody: Bool {
    wording.words.indices.contains { wording.credits(at: $0) } || !Self.thanks.found(in: wording).isEmpty
      || wording.namesTitled || mayNameSomebody && !Self.works.found(in: wording).isEmpty
  }

  private static let thanks = PhraseTable("thanks to, thank you to, h / t, hat-tip, tip of the hat")
  /// Behind a name they say whose work it is.
  private static let works = PhraseTable(
    """
    his|her|their new|latest|first|own|open? paper|study|talk|film|book|article|essay|post|blog|thread|piece|report\
    |photos|photo|pictures|drawings|map|song|album|podcast|project|research|work|recipe|guide
    """)

  /// Whether two words in a row have capitals, as a person's or a house's name has.
  var mayNameSomebody: Bool {
    zip(wording.words, wording.words.dropFirst()).contains { one, other in
      [one, other].allSatisfy { $0.sort == .word && $0.isCapitalised && !$0.isShouted }
    }
  }
}

extension Wording {
  /// Whether a credit and a name behind it start there: `via Growers`, `by the painter Ned Carr`; but not `by hand`,
  /// `from Bow to Barking`, `from May`.
  fileprivate func credits(at index: Int) -> Bool {
    switch words[index].key {
    case "via", "credits", "courtesy", "h/t", "ht": return true
    case "credit": return index + 1 < words.count && (words[index + 1].isMark(":") || isName(index + 1))
    case "by", "from":
      guard let name = name(behind: index) else { return false }
      return words[index].key == "by" || !isSpan(name)
    default: return false
    }
  }

  /// The index of the name, past `the painter`, `our friends at`.
  private func name(behind index: Int) -> Int? {
    words[(index + 1)...].prefix(5).prefix { $0.sort == .word || $0.sort == .number || $0.isMark("“") }
      .indices
      .first(where: isName)
  }

  private func isName(_ index: Int) -> Bool {
    words[index].sort == .mention
      || words[index].isCapitalised && !calendar.contains(words[index]) && words[index].key != "i"
  }

  /// `from Bow to Barking`
  private func isSpan(_ name: Int) -> Bool {
    words[name...].prefix(4).contains { $0.key == "to" || $0.key == "till" || $0.key == "until" }
  }

  /// `Prof. Demir`, `Dr Rao`
  fileprivate var namesTitled: Bool {
    words.indices.contains { index in
      guard titles.contains(words[index]), words[index].isCapitalised else { return false }
      let next = words[(index + 1)...].first { !$0.isMark(".") }
      return next?.isCapitalised ?? false
    }
  }
}

private let titles: WordSet = [
  "prof", "professor", "dr", "sir", "dame", "lady", "lord", "mr", "mrs", "ms", "rev",
]

private let calendar: WordSet = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november",
  "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas",
  "easter",
]
