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
  static func phrases(in line: Bytes) -> [PhrasePattern] {
    let (head, exceptions) = line.cut(at: UInt8(ascii: "!"))
    let (phrases, note) = head.cut(at: UInt8(ascii: "="))
    let noteText = note.trimmed
    let unless = Array(WordList(exceptions))
    return phrases.parts { $0 == UInt8(ascii: ",") }.flatMap(spellings).map {
      PhrasePattern($0, note: noteText, unless: unless)
    }
  }

  /// A phrase with and without what may be missing, and with hyphens and without.
  private static func spellings(of phrase: Bytes) -> [[PatternWord]] {
    var spellings: [[PatternWord]] = [[]]
    for part in phrase.parts(between: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      let isOptional = part.last == UInt8(ascii: "?")
      let word = isOptional ? part.dropLast() : part
      let isCompound = word.contains(UInt8(ascii: "-")) && !word.contains(UInt8(ascii: "|"))
      let others = isOptional || isCompound ? spellings : []
      let whole = PatternWord(word)
      for index in spellings.indices { spellings[index].append(whole) }
      if isCompound {
        let parted = word.parts { $0 == UInt8(ascii: "-") }.map { PatternWord($0) }
        spellings += others.map { $0 + parted }
      }
      if isOptional { spellings += others }
    }
    return spellings.filter { !$0.isEmpty }
  }
}

extension ArraySlice<UInt8> {
  /// What stands between separators, where there is something.
  fileprivate func parts(between parts: (UInt8) -> Bool) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var start = startIndex
    for index in indices where parts(self[index]) {
      if start < index { found.append(self[start..<index]) }
      start = index + 1
    }
    if start < endIndex { found.append(self[start...]) }
    return found
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
