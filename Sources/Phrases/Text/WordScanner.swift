import PostText

/// Cuts a text into words in one pass; the time grows with the text's length and nothing else.
struct WordScanner {
  private let scalars: [Unicode.Scalar]
  private var entities: EntityCursor
  private var position = 0
  private var words: [Word] = []
  private var opensClause = true
  private var isSpaced = true
  private let lexicon: Lexicon

  static func words(of scalars: [Unicode.Scalar], entities: Entities, lexicon: Lexicon) -> [Word] {
    var scanner = WordScanner(scalars, entities, lexicon)
    scanner.scan()
    return scanner.words
  }

  private init(_ scalars: [Unicode.Scalar], _ entities: Entities, _ lexicon: Lexicon) {
    self.scalars = scalars
    self.lexicon = lexicon
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
    if position - start > 1, words.last?.has(.joint) != true { opensClause = true }
  }

  private mutating func takeNext() {
    let scalar = scalars[position]
    if scalar.isDigit {
      take(to: scalars.endOfNumber(from: position), as: .number)
    } else if scalar.isLetter {
      let isLink = (scalar == "h" || scalar == "w") && scalars.isLink(at: position)
      let end = isLink ? scalars.endOfLink(from: position) : scalars.endOfWord(from: position)
      take(to: end, as: isLink ? .link : .word)
    } else if let sort = sort(bySign: scalar), scalars.follows(position, where: { $0.isNameCharacter }) {
      take(to: scalars.endOfName(from: position), as: sort)
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

  /// Whether a hashtag that opens a clause is part of the sentence: `#Volunteers build…`, not `#Tip Build…`.
  private var continuesHashtag: Bool { words.last?.sort == .hashtag && !scalars[position].isUpper }

  private mutating func take(to end: Int, as sort: Word.Sort) {
    let range = position..<end
    let key = sort == .link ? .none : WordKey(lowercasing: scalars[range])
    let isName = sort == .word
    words.append(
      Word(
        key: key, range: range, sort: sort,
        categories: sort == .link || sort == .mention ? [] : lexicon.words[key],
        opensClause: opensClause && !continuesHashtag, isCapitalised: isName && scalars[position].isUpper,
        isShouted: isName && range.count > 1 && range.allSatisfy { scalars[$0].isUpper },
        isSpaced: isSpaced))
    opensClause = sort == .link || words.last?.opensClause == true && (sort == .mention || sort == .hashtag)
    isSpaced = false
    position = end
  }

  private mutating func takeMark() {
    let sign = scalars[position]
    let start = position
    while position < scalars.count, scalars[position] == sign { position += 1 }
    words.append(
      Word(
        key: WordKey(lowercasing: sign), range: start..<position, sort: .mark,
        categories: lexicon.categories(sign, position - start > 1),
        opensClause: opensClause, isCapitalised: false, isShouted: false, isSpaced: isSpaced))
    let isDash = sign == "-" && (isSpaced || position < scalars.count && scalars[position].isSpace)
    opensClause = opensClause || isDash || sign.endsClause
    isSpaced = false
  }
}
