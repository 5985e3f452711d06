extension Wording {
  /// Own names, accounts, pages and `we`, each the first time.
  func signsOfUs(_ marks: OwnMarks) -> [OwnershipSign] {
    var signs: [OwnershipSign] = []
    if let name = brandName(marks) { signs.append(OwnershipSign(.ours, 2, at: name)) }
    if let page = firstWord(in: own, where: { $0.sort == .link && marks.owns($0.text) }) {
      signs.append(OwnershipSign(.ours, 3, at: page))
    }
    if let address = ownAddress(marks) { signs.append(OwnershipSign(.ours, 3, at: address)) }
    if let account = firstWord(in: own, where: { $0.sort == .mention && marks.isOwn($0.text) }) {
      signs.append(OwnershipSign(.ours, 2, at: account))
    }
    if let colleague = firstWord(in: own, where: { $0.sort == .mention && marks.team.contains($0.text) }) {
      signs.append(OwnershipSign(.ours, 1, at: colleague))
    }
    if let tag = own.first(where: { isOwnTag($0, marks) }) {
      signs.append(OwnershipSign(.ours, 1.5, at: tag))
    }
    if let we = loudestWe { signs.append(we) }
    if let house = firstPhrase(.house, in: own) { signs.append(OwnershipSign(.ours, 1, at: house)) }
    if let author = quotedAuthor, marks.isFamily(words[author].text) {
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
      return LinkAddress(String(String.UnicodeScalarView(host)))
        .map { address in marks.domains.contains(where: address.isUnder) } ?? false
    }
  }

  /// Where the author speaks of `we` the loudest.
  private var loudestWe: OwnershipSign? {
    guard traits.contains(.we) else { return nil }
    return own.lazy.filter { words[$0].has(.we) }
      .map { OwnershipSign(.ours, loudness(ofWeAt: $0), at: $0) }
      .filter { $0.strength > 0 }.max { $0.strength < $1.strength }
  }

  /// `We` and `our` speak of us; `one in nine of us` of everybody, `our neighbours @name` and `stopped us` of others.
  private func loudness(ofWeAt index: Int) -> Double {
    let last = index > own.lowerBound ? words[index - 1].text : ""
    let next = index + 1 < own.upperBound ? words[index + 1].text : ""
    // `US lawmakers`, `across the US`
    if words[index].isShouted, words[index].text == "us" { return 0 }
    switch words[index].text {
    case "us" where last == "of": return 0
    case "us" where Self.doneToUs.contains(last): return 0.5
    case "our" where Self.ofEverybody.contains(next): return 0
    case "our" where Self.relations.contains(next): return isNamedRelation(index) ? 0 : 0.5
    default: return 1.5
    }
  }

  /// `our friends at the Glass House`: that is whom it is about.
  private func isNamedRelation(_ index: Int) -> Bool {
    guard index + 3 < own.upperBound, ["at", "from", "in", "of"].contains(words[index + 2].text) else {
      return false
    }
    return words[(index + 3)..<min(index + 5, own.upperBound)].contains {
      $0.isCapitalised || $0.sort == .mention
    }
  }

  private static let doneToUs: Set<String> = [
    "stopped", "stops", "reminded", "reminds", "taught", "teaches", "told", "tells", "showed", "shows",
    "from", "brought",
    "brings", "gave", "gives", "took", "takes", "made", "makes", "around", "between", "near", "beside",
  ]
  private static let ofEverybody: Set<String> = [
    "dreams", "tracks", "body", "bodies", "ancestors", "minds", "time", "times", "age", "lives", "planet",
    "oceans", "world",
  ]
  private static let relations: Set<String> = [
    "neighbour", "neighbours", "neighbor", "neighbors", "friend", "friends", "mate", "mates", "supplier",
    "suppliers",
    "partner", "partners", "favourite", "favorite",
  ]

  /// The brand's words in a row, the last one perhaps with `'s`; or, with a capital, the name of an account of ours.
  private func brandName(_ marks: OwnMarks) -> Range<Int>? {
    marks.names.lazy.compactMap { fullName($0) }.first
      ?? own.first { words[$0].isCapitalised && marks.isNickname(words[$0].text) }.map { $0..<($0 + 1) }
  }

  private func fullName(_ name: OwnName) -> Range<Int>? {
    guard let first = name.words.first else { return nil }
    for start in own where start + name.words.count <= own.upperBound {
      guard let letter = words[start].text.utf8.first, letter == first.utf8.first || letter > 127 else {
        continue
      }
      guard !name.needsCapital || words[start].isCapitalised else { continue }
      if name.needsArticle, start == own.lowerBound || words[start - 1].text != "the" { continue }
      let end = start + name.words.count
      if zip(start..<end, name.words).allSatisfy({ isName($0, $1) }) { return start..<end }
    }
    return nil
  }

  private func isName(_ index: Int, _ name: String) -> Bool {
    let text = words[index].text.withoutAccents
    return text == name || text.hasPrefix(name) && ["'s", "'"].contains(text.dropFirst(name.count))
  }

  /// `#HarbourBakery`, or `#HarbourBakeryTour`: a name of ours, with a capital or a digit behind it if it goes on.
  private func isOwnTag(_ index: Int, _ marks: OwnMarks) -> Bool {
    let word = words[index]
    guard word.sort == .hashtag else { return false }
    let tag = word.text.dropFirst().description.withoutAccents
    return marks.tags.contains { name in
      guard tag.hasPrefix(name) else { return false }
      let next = word.range.lowerBound + 1 + name.unicodeScalars.count
      return next >= word.range.upperBound || scalars[next].isUpper || scalars[next].isDigit
        || scalars[next] == "_"
    }
  }
}

extension OwnMarks {
  /// Whether a link leads to a page of ours, be it below our account on a platform.
  func owns(_ link: String) -> Bool {
    guard let address = LinkAddress(link) else { return false }
    if domains.contains(where: address.isUnder) { return true }
    guard LinkHosts.platforms.contains(address.host) else { return false }
    return address.path.contains { part in handles.contains(part.hasPrefix("@") ? String(part) : "@" + part) }
  }
}
