/// By bytes: all tables are read in every process that checks a text, before it says anything.
extension PhrasePattern {
  typealias Bytes = ArraySlice<UInt8>

  /// The lines of a table; one that ends in a comma goes on in the next.
  static func lines(of table: [UInt8]) -> [Bytes] {
    var lines: [Bytes] = []
    var start = 0
    for index in table.indices where table[index] == UInt8(ascii: "\n") {
      if index > 0, table[index - 1] == UInt8(ascii: ",") { continue }
      lines.append(table[start..<index])
      start = index + 1
    }
    return lines + [table[start...]]
  }

  /// The phrases of a line of a `PhraseTable`.
  /// - Parameter keys: the table's, to which theirs are added.
  static func phrases(in line: Bytes, _ keys: inout [WordKey]) -> [PhrasePattern] {
    let (head, exceptions) = line.cut(at: UInt8(ascii: "!"))
    let (phrases, note) = head.cut(at: UInt8(ascii: "="))
    let noteText = note.trimmed
    let unless = Array(WordList(exceptions))
    var found: [PhrasePattern] = []
    phrases.eachPart(between: UInt8(ascii: ",")) { phrase in
      for words in spellings(of: phrase, &keys) where !words.isEmpty {
        found.append(PhrasePattern(words, note: noteText, unless: unless, keys))
      }
    }
    return found
  }

  /// A phrase with and without what may be missing, and with hyphens and without.
  private static func spellings(of phrase: Bytes, _ keys: inout [WordKey]) -> [[PatternWord]] {
    var spellings: [[PatternWord]] = [[]]
    spellings[0].reserveCapacity(4)
    phrase.eachPart(between: UInt8(ascii: " "), or: UInt8(ascii: "\n")) { part in
      let isOptional = part.last == UInt8(ascii: "?")
      let word = isOptional ? part.dropLast() : part
      let isCompound = word.contains(UInt8(ascii: "-")) && !word.contains(UInt8(ascii: "|"))
      let others = isOptional || isCompound ? spellings : []
      let whole = PatternWord(word, among: &keys)
      for index in spellings.indices { spellings[index].append(whole) }
      if isCompound {
        var parted: [PatternWord] = []
        word.eachPart(between: UInt8(ascii: "-")) { parted.append(PatternWord($0, among: &keys)) }
        spellings += others.map { $0 + parted }
      }
      if isOptional { spellings += others }
    }
    return spellings
  }
}

extension ArraySlice<UInt8> {
  /// Gives what stands between separators, where there is something.
  fileprivate func eachPart(
    between separator: UInt8, or other: UInt8? = nil, _ body: (ArraySlice<UInt8>) -> Void
  ) {
    var start = startIndex
    for index in indices where self[index] == separator || self[index] == other {
      if start < index { body(self[start..<index]) }
      start = index + 1
    }
    if start < endIndex { body(self[start...]) }
  }

  /// What stands before the first of a sign, and behind it.
  fileprivate func cut(at sign: UInt8) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
    let index = firstIndex(of: sign) ?? endIndex
    return (self[..<index], self[index...].dropFirst())
  }

  /// What stands between blanks.
  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return "" }
    return String(decoding: self[first...last], as: UTF8.self)
  }
}
