/// One phrase of a `PhraseTable`, spelt out.
struct NotedPhrase: Sendable {
  /// For each of its words the words that may stand there.
  let words: [[String]]
  let note: String
  /// Words of the author in whose company it means something else.
  let unless: Set<String>
  /// The `WordOpening`s of its second word; empty where any word, sign or account may stand there, or none.
  private let seconds: [Int]

  init(words: [[String]], note: String, unless: Set<String>) {
    self.words = words
    self.note = note
    self.unless = unless
    let second = words.count > 1 ? words[1] : []
    let isPlain = second.allSatisfy { $0.unicodeScalars.first.map { $0.isLetter || $0 == "0" } ?? false }
    seconds = isPlain ? second.map { WordOpening($0).bit } : []
  }
}

// MARK: Finding it

extension NotedPhrase {
  /// Whether it may go on with a word that looks like that: tells most phrases apart before they are compared.
  func mayGoOn(with next: WordOpening) -> Bool {
    seconds.isEmpty || next.bit == WordOpening.none || seconds.contains(next.bit)
  }

  /// The index behind its last word, when it stands at `start`, whose word is known to open it. Commas and marks of
  /// emphasis may part its words; the end of a sentence may not.
  func end(from start: Int, in wording: Wording) -> Int? {
    var index = start + 1
    for wanted in words.dropFirst() {
      while index < wording.own.upperBound, wording.words[index].isEmphasis, wanted != ["&"] { index += 1 }
      guard index < wording.own.upperBound, wording.words[index].isOne(of: wanted) else { return nil }
      index += 1
    }
    return index
  }
}

extension Word {
  fileprivate var isEmphasis: Bool {
    guard sort == .mark else { return false }
    switch text {
    case ",", "*", "_", "-", "\"", "“", "”", "'": return true
    default: return false
    }
  }

  fileprivate func isOne(of wanted: [String]) -> Bool {
    wanted.contains(text) || sort == .number && wanted.contains("0") || sort == .word && wanted == ["_"]
      || sort == .mention && wanted.contains("@")
  }
}

// MARK: Reading it

/// By bytes: all tables are read in every process that checks a text, before it says anything.
extension NotedPhrase {
  typealias Bytes = Substring.UTF8View

  /// The lines of a table; one that ends in a comma goes on in the next.
  static func lines(of table: String) -> [Bytes] {
    var lines: [Bytes] = []
    var start = table.startIndex
    var last: UInt8 = 0
    for index in table.utf8.indices {
      let byte = table.utf8[index]
      if byte == UInt8(ascii: "\n"), last != UInt8(ascii: ",") {
        lines.append(table[start..<index].utf8)
        start = table.utf8.index(after: index)
      }
      last = byte
    }
    return lines + [table[start...].utf8]
  }

  /// The phrases of a line of a `PhraseTable`.
  static func phrases(in line: Bytes) -> [NotedPhrase] {
    let exceptions = line.split(separator: UInt8(ascii: "!"), maxSplits: 1)
    guard let head = exceptions.first else { return [] }
    let sides = head.split(separator: UInt8(ascii: "="), maxSplits: 1)
    guard let phrases = sides.first else { return [] }
    let note = sides.count > 1 ? sides[1].trimmed : ""
    let unless = Set(exceptions.count > 1 ? exceptions[1].words.map(\.text) : [])
    return phrases.split(separator: UInt8(ascii: ",")).flatMap(spellings).map {
      NotedPhrase(words: $0, note: note, unless: unless)
    }
  }

  /// A phrase with and without what may be missing, and with hyphens and without.
  private static func spellings(of phrase: Bytes) -> [[[String]]] {
    let spellings = phrase.words.reduce([[[String]]]([[]])) { spellings, part in
      let isOptional = part.last == UInt8(ascii: "?")
      let words = (isOptional ? part.dropLast() : part).split(separator: UInt8(ascii: "|"))
      let parted = words.count == 1 ? words[0].split(separator: UInt8(ascii: "-")) : []
      var next = spellings.map { $0 + [words.map(\.text)] }
      if parted.count > 1 { next += spellings.map { $0 + parted.map { [$0.text] } } }
      return isOptional ? next + spellings : next
    }
    return spellings.filter { !$0.isEmpty }
  }
}

extension Substring.UTF8View {
  fileprivate var text: String { String(Substring(self)) }

  /// What stands between blanks and line breaks.
  fileprivate var words: [Substring.UTF8View] {
    split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  fileprivate var trimmed: String {
    var bytes = drop { $0 == UInt8(ascii: " ") }
    while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return bytes.text
  }
}
