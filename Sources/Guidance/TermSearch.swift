import Phrases

/// Looks for the plan's own terms in a text, in any script, however they are set: case does not matter, nor how many
/// blanks, line breaks or hyphens part the words of a term, nor that a hashtag or a `NameLikeThis` has none. A term inside a longer word is
/// none. Scripts that write without blanks have no such words.
struct TermSearch {
  /// A term made ready for being looked for in many texts.
  struct Term: Sendable {
    let words: [[Unicode.Scalar]]

    init(_ term: String) {
      words = term.unicodeScalars.map(folded).split(whereSeparator: parts).map(Array.init)
    }
  }

  private let text: [Unicode.Scalar]
  /// The text in small letters, but for its ASCII.
  private let letters: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    letters = text.allSatisfy(\.isASCII) ? text : text.map(Self.folded)
  }

  /// Where `term` stands, as Unicode scalar offsets.
  /// - Parameter plurals: whether an `s` behind it makes it no other word.
  func ranges(of term: Term, plurals: Bool) -> [Range<Int>] {
    guard let first = term.words.first?.first else { return [] }
    // A capital differs in one bit, which is told sooner than what is to come.
    let bits = first.value | 0x20
    var found: [Range<Int>] = []
    var position = 0
    while let start = letters[position...].firstIndex(where: { $0.value | 0x20 == bits }) {
      position = start + 1
      guard folded(start) == first, !isInWord(start), let end = end(of: term.words, from: start) else {
        continue
      }
      let range = start..<(plurals ? behindPlural(end) : end)
      if isInWord(range.upperBound) { continue }
      found.append(range)
      position = range.upperBound
    }
    return found
  }

  private func folded(_ index: Int) -> Unicode.Scalar {
    let letter = letters[index]
    return letter.value >= 65 && letter.value <= 90 ? Unicode.Scalar(UInt8(letter.value + 32)) : letter
  }

  /// Behind the words, if they stand there one after the other.
  private func end(of words: [[Unicode.Scalar]], from start: Int) -> Int? {
    var end = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        let gap = end
        while end < text.count, Self.parts(folded(end)) { end += 1 }
        let mayBeJoined = gap < text.count && text[gap].isUpper || isInHashtag(start)
        if end == gap && !mayBeJoined { return nil }
      }
      for letter in word {
        guard end < text.count, folded(end) == letter else { return nil }
        end += 1
      }
    }
    return end
  }

  private func isInHashtag(_ index: Int) -> Bool {
    let before = text[..<index].suffix(Self.longestHashtag)
    let opening = before.indices.reversed().first { !joins($0, $0 + 1) } ?? before.startIndex
    return before.indices.contains(opening) && (text[opening] == "#" || text[opening] == "＃")
  }

  /// No more is looked through, or a single word of a megabyte would take minutes.
  private static let longestHashtag = 280

  /// Whether there is a word on both sides of an offset, and it is the same one.
  private func isInWord(_ offset: Int) -> Bool {
    offset > 0 && offset < text.count && joins(offset - 1, offset)
  }

  /// Behind an `s` that makes a plural of a word of four letters or more.
  private func behindPlural(_ end: Int) -> Int {
    guard end < text.count, folded(end) == "s",
      (max(0, end - 4)..<end).allSatisfy({ folded($0).isLetter })
    else { return end }
    return end + 1
  }

  /// Whether two neighbours belong to one word.
  private func joins(_ one: Int, _ other: Int) -> Bool {
    isOfWord(letters[one]) && isOfWord(letters[other])
  }

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.isLetter || scalar.isDigit : isOfWordBeyondASCII(scalar)
  }

  private func isOfWordBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return (properties.isAlphabetic || properties.numericType != nil) && !scalar.isUnspaced
  }

  /// Whether it parts the words of a term: white space of any kind, an underscore, a hyphen or what is set for one.
  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\r", "\t", "-", "_", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": true
    case "\u{2010}"..."\u{2015}": true
    default: !scalar.isASCII && scalar.properties.isWhitespace
    }
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar.isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
  }
}
