import Phrases
import PostText

extension Wording {
  /// Own names, accounts, pages and `we`, each the first time.
  func signsOfUs(_ named: NamedInText, _ marks: OwnMarks) -> [OwnershipSign] {
    var signs: [OwnershipSign] = []
    if let name = brandName(marks) { signs.append(OwnershipSign(.ours, 2, at: name)) }
    if let page = named.ownPage { signs.append(OwnershipSign(.ours, 3, at: page)) }
    if let address = ownAddress(marks) { signs.append(OwnershipSign(.ours, 3, at: address)) }
    if let account = named.ownAccount { signs.append(OwnershipSign(.ours, 2, at: account)) }
    if let colleague = named.colleague { signs.append(OwnershipSign(.ours, 1, at: colleague)) }
    if let tag = named.ownTag { signs.append(OwnershipSign(.ours, 1.5, at: tag)) }
    if let we = loudestWe { signs.append(we) }
    if let house = firstPhrase(.house, in: own) { signs.append(OwnershipSign(.ours, 1, at: house)) }
    if let author = quotedAuthor, marks.isFamily(text(of: words[author])) {
      signs.append(OwnershipSign(.ours, 6, at: author))
    }
    return signs
  }

  /// `hello@saltmill.example`, for whoever has that domain.
  private func ownAddress(_ marks: OwnMarks) -> Int? {
    guard !marks.domains.isEmpty else { return nil }
    return own.first { index in
      let at = words[index].range.lowerBound - 1
      guard at > 0, scalars[at] == "@", !scalars[at - 1].properties.isWhitespace else { return false }
      let host = scalars[(at + 1)...].prefix { $0.isLetter || $0.isDigit || $0 == "." || $0 == "-" }
      return LinkAddress(String(scalars: host))
        .map { address in marks.domains.contains(where: address.isUnder) } ?? false
    }
  }

  /// Where the author speaks of `we` the loudest.
  private var loudestWe: OwnershipSign? {
    guard categories.contains(.we) else { return nil }
    return own.lazy.filter { words[$0].has(.we) }
      .map { OwnershipSign(.ours, loudness(ofWeAt: $0), at: $0) }
      .filter { $0.strength > 0 }.max { $0.strength < $1.strength }
  }

  /// `We` and `our` speak of us; `one in nine of us` of everybody, `our neighbours @name` and `stopped us` of others.
  private func loudness(ofWeAt index: Int) -> Double {
    let last = index > own.lowerBound ? words[index - 1].key : .none
    let next = index + 1 < own.upperBound ? words[index + 1].key : .none
    // `US lawmakers`, `across the US`
    if words[index].isShouted, words[index].key == "us" { return 0 }
    switch words[index].key {
    case "us" where last == "of": return 0
    case "us" where Self.doneToUs.contains(last): return 0.5
    case "our" where Self.ofEverybody.contains(next): return 0
    case "our" where Self.relations.contains(next): return isNamedRelation(index) ? 0 : 0.5
    default: return 1.5
    }
  }

  /// `our friends at the Glass House`: that is whom it is about.
  private func isNamedRelation(_ index: Int) -> Bool {
    guard index + 3 < own.upperBound, ["at", "from", "in", "of"].contains(words[index + 2].key) else {
      return false
    }
    return words[(index + 3)..<min(index + 5, own.upperBound)].contains {
      $0.isCapitalised || $0.sort == .mention
    }
  }

  private static let doneToUs: WordSet = [
    "stopped", "stops", "reminded", "reminds", "taught", "teaches", "told", "tells", "showed", "shows",
    "from", "brought",
    "brings", "gave", "gives", "took", "takes", "made", "makes", "around", "between", "near", "beside",
  ]
  private static let ofEverybody: WordSet = [
    "dreams", "tracks", "body", "bodies", "ancestors", "minds", "time", "times", "age", "lives", "planet",
    "oceans", "world",
  ]
  private static let relations: WordSet = [
    "neighbour", "neighbours", "neighbor", "neighbors", "friend", "friends", "mate", "mates", "supplier",
    "suppliers",
    "partner", "partners", "favourite", "favorite",
  ]

  /// The brand's words in a row, the last one perhaps with `'s`; or, with a capital, the name of an account of ours.
  private func brandName(_ marks: OwnMarks) -> Range<Int>? {
    marks.names.lazy.compactMap { fullName($0) }.first
      ?? nickname(marks).map { $0..<($0 + 1) }
  }

  private func nickname(_ marks: OwnMarks) -> Int? {
    if marks.nicknames.isEmpty { return nil }
    return own.first { words[$0].isCapitalised && marks.isNickname(text(of: words[$0])) }
  }

  private func fullName(_ name: OwnName) -> Range<Int>? {
    let start = own.first { $0 + name.words.count <= own.upperBound && isName(name, at: $0) }
    return start.map { $0..<($0 + name.words.count) }
  }

  /// Whether all the words of a name stand at `start`.
  func isName(_ name: OwnName, at start: Int) -> Bool {
    guard let first = name.words.first?.utf8.first, start + name.words.count <= words.count,
      mayBegin(words[start], with: first), !name.needsCapital || words[start].isCapitalised
    else { return false }
    if name.needsArticle, start == 0 || words[start - 1].key != "the" { return false }
    return name.words.indices.allSatisfy { isName(words[start + $0], name, $0) }
  }

  /// A cheap look: whether its first letter is that one, or may be it with an accent.
  private func mayBegin(_ word: Word, with letter: UInt8) -> Bool {
    let first = scalars[word.range.lowerBound].lowercasedByte
    return first > 127 || first == letter
  }

  private func isName(_ word: Word, _ name: OwnName, _ index: Int) -> Bool {
    if plainKey(of: word) == name.keys[index] { return true }
    if word.key.isASCII, !isPossessive(word) { return false }
    let (text, name) = (text(of: word).withoutAccents, name.words[index])
    return text == name || text.hasPrefix(name) && ["'s", "'"].contains(text.dropFirst(name.count))
  }

  /// A cheap look: whether it ends as `Speiche's` and `Bakers'` do.
  func isPossessive(_ word: Word) -> Bool {
    let end = scalars[word.range].suffix(2).map(\.lowercasedByte)
    return end.last == UInt8(ascii: "'") || end == Array("'s".utf8)
  }

  /// `#HarbourBakery`, or `#HarbourBakeryTour`: a name of ours, with a capital or a digit behind it if it goes on.
  /// - Parameter index: of a hashtag.
  func isOwnTag(_ index: Int, _ marks: OwnMarks) -> Bool {
    let word = words[index]
    return marks.tags.contains { name in
      guard isTag(word, from: name) else { return false }
      let next = word.range.lowerBound + 1 + name.unicodeScalars.count
      return next >= word.range.upperBound || scalars[next].isUpper || scalars[next].isDigit
        || scalars[next] == "_"
    }
  }

  /// Whether a name stands at the beginning of a hashtag, accents or not.
  private func isTag(_ word: Word, from name: String) -> Bool {
    guard word.key.isASCII else {
      return text(of: word).dropFirst().description.withoutAccents.hasPrefix(name)
    }
    var position = word.range.lowerBound + 1
    for byte in name.utf8 {
      guard position < word.range.upperBound, scalars[position].lowercasedByte == byte else { return false }
      position += 1
    }
    return true
  }
}
