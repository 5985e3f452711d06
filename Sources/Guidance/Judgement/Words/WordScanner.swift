import PostText

/// Cuts a text into words in one pass; the time grows with the text's length and nothing else.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var entities: EntityCursor
  private var position = 0
  private var words: [Word] = []
  private var opensClause = true
  private var isSpaced = true
  private var lowered: [UInt8] = []

  static func words(of text: String, entities: Entities = Entities()) -> [Word] {
    words(of: Array(text.unicodeScalars), entities: entities)
  }

  static func words(of scalars: [Unicode.Scalar], entities: Entities) -> [Word] {
    var scanner = WordScanner(scalars, entities)
    scanner.scan()
    return scanner.words
  }

  private init(_ scalars: [Unicode.Scalar], _ entities: Entities) {
    self.scalars = scalars
    self.entities = EntityCursor(entities, end: scalars.count)
    words.reserveCapacity(min(scalars.count / 4 + 4, 4096))
  }

  private mutating func scan() {
    while position < scalars.count {
      if let (sort, end) = entities.entity(at: position) {
        take(to: end, as: sort)
      } else if scalars[position].isSpace {
        skipSpace()
      } else {
        takeNext()
      }
    }
  }

  /// A line break or two spaces in a row end a clause as a full stop does.
  private mutating func skipSpace() {
    let start = position
    while position < scalars.count, scalars[position].isSpace {
      if scalars[position] == "\n" || scalars[position] == "\r" { opensClause = true }
      position += 1
    }
    isSpaced = true
    if position - start > 1 { opensClause = true }
  }

  private mutating func takeNext() {
    let scalar = scalars[position]
    if scalar.isDigit {
      take(to: endOfNumber(), as: .number)
    } else if scalar.isLetter {
      let isLink = scalar == "h" || scalar == "w" ? isLink(at: position) : false
      take(to: isLink ? endOfLink() : endOfWord(from: position), as: isLink ? .link : .word)
    } else if let sort = sort(bySign: scalar), follows(position, where: { $0.isNameCharacter }) {
      take(to: endOfName(), as: sort)
    } else {
      takeMark()
    }
  }

  private func sort(bySign scalar: Unicode.Scalar) -> Word.Sort? {
    guard position == 0 || !scalars[position - 1].isNameCharacter || words.last?.has(.repostSign) == true
    else {
      return nil
    }
    switch scalar {
    case "@": return .mention
    case "#": return .hashtag
    default: return nil
    }
  }

  private func follows(_ index: Int, where test: (Unicode.Scalar) -> Bool) -> Bool {
    index + 1 < scalars.count && test(scalars[index + 1])
  }

  // MARK: Where things end

  /// Letters and digits, with apostrophes, hyphens and full stops (`U.S.`) between them, and `h/t`.
  private func endOfWord(from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      if scalars[end].isNameCharacter || !scalars[end].isASCII && scalars[end].properties.isDiacritic {
        end += 1
      } else if scalars[end].joinsLetters, follows(end, where: { $0.isLetter }), !isLink(at: end + 1) {
        end += 2
      } else if scalars[end] == ".", isInitial(end - 1, from: start), follows(end, where: { $0.isLetter }) {
        end += 2
      } else if scalars[end] == "/", end == start + 1, isHatTip(at: start) {
        end += 2
      } else {
        break
      }
    }
    return min(end, scalars.count)
  }

  private func isInitial(_ index: Int, from start: Int) -> Bool {
    index == start || scalars[index - 1] == "."
  }

  private func isHatTip(at start: Int) -> Bool {
    start + 2 < scalars.count && (scalars[start] == "h" || scalars[start] == "H")
      && (scalars[start + 2] == "t" || scalars[start + 2] == "T")
  }

  private func endOfNumber() -> Int {
    var end = position + 1
    while end < scalars.count {
      if scalars[end].isNameCharacter {
        end += 1
      } else if scalars[end] == "." || scalars[end] == "," || scalars[end] == ":",
        follows(end, where: { $0.isDigit })
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, scalars.count)
  }

  /// A name behind `@` or `#`; a handle may be `@name@server`.
  private func endOfName() -> Int {
    var end = position + 1
    while end < scalars.count, scalars[end].isNameCharacter { end += 1 }
    return end
  }

  private func isLink(at start: Int) -> Bool {
    Self.linkOpenings.contains { opening in
      start + opening.count <= scalars.count
        && opening.indices.allSatisfy { scalars[start + $0] == opening[$0] }
    }
  }

  private static let linkOpenings = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }

  private func endOfLink() -> Int {
    var end = position
    while end < scalars.count, !scalars[end].isSpace { end += 1 }
    while end > position + 1, ".,;:!?)\"'”’…".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Taking

  private mutating func take(to end: Int, as sort: Word.Sort) {
    let range = position..<end
    let text = lowerCased(range)
    let isName = sort == .word
    words.append(
      Word(
        text: text, range: range, sort: sort,
        traits: sort == .link || sort == .mention ? [] : Lexicon.traits(of: text),
        opensClause: opensClause, isCapitalised: isName && scalars[position].isUpper,
        isShouted: isName && range.count > 1 && range.allSatisfy { scalars[$0].isUpper },
        isSpaced: isSpaced))
    opensClause = sort == .link || opensClause && (sort == .mention || sort == .hashtag)
    isSpaced = false
    position = end
  }

  private mutating func takeMark() {
    let sign = scalars[position]
    let start = position
    while position < scalars.count, scalars[position] == sign { position += 1 }
    words.append(
      Word(
        text: lowerCased(start..<(start + 1)), range: start..<position, sort: .mark,
        traits: Signs.traits(of: sign, repeated: position - start > 1),
        opensClause: opensClause, isCapitalised: false, isShouted: false, isSpaced: isSpaced))
    let isDash = sign == "-" && (isSpaced || position < scalars.count && scalars[position].isSpace)
    opensClause = opensClause || isDash || sign.endsClause
    isSpaced = false
  }

  private mutating func lowerCased(_ range: Range<Int>) -> String {
    lowered.removeAll(keepingCapacity: true)
    for index in range {
      let scalar = scalars[index]
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        lowered.append(byte >= 65 && byte <= 90 ? byte + 32 : byte == 96 ? 39 : byte)
      } else if scalar == "’" {
        lowered.append(39)
      } else {
        lowered.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: lowered, as: UTF8.self)
  }
}
