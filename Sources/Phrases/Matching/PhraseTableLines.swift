/// The text of a `PhraseTable`, and which words open its phrases. By bytes: all tables are read in every process that
/// checks a text, before it says anything.
struct PhraseTableLines: Sendable {
  private struct Place {
    let phrase: Range<Int>
    /// What stands behind the phrases of its line: a note, and exceptions.
    var behind = 0..<0
  }

  /// A word that opens a phrase, and the one before it that opens with the same word.
  private struct Opening {
    let place: Int
    let before: Int?
  }

  private let bytes: [UInt8]
  private var places: [Place] = []
  private var openings: [Opening] = []
  /// By its word, which of the openings is its last.
  private var last = WordTable<Int?>(nil, size: 6)
  private var firstWords = BloomFilter()

  init(_ text: String) {
    bytes = Array(text.utf8)
    // Most phrases are three words.
    places.reserveCapacity(bytes.count / 18)
    openings.reserveCapacity(bytes.count / 18)
    var keys: [WordKey] = []
    for line in Self.lines(of: bytes) { add(line, &keys) }
  }

  /// The lines of a table; one that ends in a comma goes on in the next.
  private static func lines(of table: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in table.indices where table[index] == UInt8(ascii: "\n") {
      if index > 0, table[index - 1] == UInt8(ascii: ",") { continue }
      lines.append(start..<index)
      start = index + 1
    }
    return lines + [start..<table.count]
  }

  private mutating func add(_ line: Range<Int>, _ keys: inout [WordKey]) {
    let first = places.count
    var start = line.lowerBound
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] != UInt8(ascii: "="), bytes[end] != UInt8(ascii: "!") {
      if bytes[end] == UInt8(ascii: ",") {
        addPhrase(start..<end, &keys)
        start = end + 1
      }
      end += 1
    }
    addPhrase(start..<end, &keys)
    for place in first..<places.count { places[place].behind = end..<line.upperBound }
  }

  private mutating func addPhrase(_ phrase: Range<Int>, _ keys: inout [WordKey]) {
    places.append(Place(phrase: phrase))
    keys.removeAll(keepingCapacity: true)
    appendOpenings(of: phrase, to: &keys)
    for key in keys { addOpening(key) }
  }

  /// The first word of a phrase, and what opens it where that is missing.
  private func appendOpenings(of phrase: Range<Int>, to keys: inout [WordKey]) {
    var rest = phrase
    while let part = bytes.firstPart(in: &rest) {
      let word = PhraseWord(part)
      PatternWord.appendKeys(of: word.bytes, to: &keys)
      let parts = word.isCompound ? word.parts : []
      if let first = parts.first { keys.append(WordKey(utf8: first)) }
      guard word.isOptional || word.isCompound && parts.isEmpty else { return }
    }
  }

  /// Notes that the last place opens with a word.
  private mutating func addOpening(_ word: WordKey) {
    let before = last[word]
    guard before.map({ openings[$0].place != places.count - 1 }) ?? true else { return }
    openings.append(Opening(place: places.count - 1, before: before))
    last[word] = openings.count - 1
    firstWords.insert(word)
  }

  /// Whether a phrase may open with a word: true for each that does, and for few others.
  func mayOpen(_ word: WordKey) -> Bool { firstWords.mayHold(word) }

  func opens(_ word: WordKey) -> Bool { last[word] != nil }

  func phrases(openedBy word: WordKey) -> PhrasesOfWord {
    var places: [Place] = []
    var opening = last[word]
    while let number = opening {
      places.append(self.places[openings[number].place])
      opening = openings[number].before
    }
    var keys: [WordKey] = []
    let phrases = places.reversed().flatMap { spelt($0, &keys) }
    return PhrasesOfWord(phrases.filter { keys[$0.words[0].keys].contains(word) }, keys: keys)
  }

  private func spelt(_ place: Place, _ keys: inout [WordKey]) -> [PhrasePattern] {
    let (head, exceptions) = bytes[place.behind].cut(at: UInt8(ascii: "!"))
    let (note, unless) = (head.dropFirst().trimmed, Array(WordList(exceptions)))
    return PhrasePattern.spellings(of: bytes[place.phrase], &keys).filter { !$0.isEmpty }
      .map { PhrasePattern($0, note: note, unless: unless, keys) }
  }
}

/// A word of a phrase, as the table writes it.
private struct PhraseWord {
  let bytes: ArraySlice<UInt8>
  let isOptional: Bool
  /// Whether its hyphens may be blanks.
  let isCompound: Bool

  init(_ part: ArraySlice<UInt8>) {
    isOptional = part.last == UInt8(ascii: "?")
    bytes = isOptional ? part.dropLast() : part
    isCompound = bytes.contains(UInt8(ascii: "-")) && !bytes.contains(UInt8(ascii: "|"))
  }

  /// What its hyphens part.
  var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "-")) }
}

extension PhrasePattern {
  /// A phrase with and without what may be missing, and with hyphens and without.
  /// - Parameter keys: those of the phrases beside it, to which its own are added.
  fileprivate static func spellings(
    of phrase: ArraySlice<UInt8>, _ keys: inout [WordKey]
  ) -> [[PatternWord]] {
    var spellings: [[PatternWord]] = [[]]
    for part in phrase.split(whereSeparator: { $0.partsWords }) {
      let word = PhraseWord(part)
      let others = word.isOptional || word.isCompound ? spellings : []
      let whole = PatternWord(word.bytes, among: &keys)
      for index in spellings.indices { spellings[index].append(whole) }
      if word.isCompound {
        let parted = word.parts.map { PatternWord($0, among: &keys) }
        spellings += others.map { $0 + parted }
      }
      if word.isOptional { spellings += others }
    }
    return spellings
  }
}

extension UInt8 {
  fileprivate var partsWords: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}

extension [UInt8] {
  /// Takes the first word from the front of a part.
  fileprivate func firstPart(in rest: inout Range<Int>) -> ArraySlice<UInt8>? {
    var start = rest.lowerBound
    while start < rest.upperBound, self[start].partsWords { start += 1 }
    var end = start
    while end < rest.upperBound, !self[end].partsWords { end += 1 }
    rest = end..<rest.upperBound
    return start < end ? self[start..<end] : nil
  }
}

extension ArraySlice<UInt8> {
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
