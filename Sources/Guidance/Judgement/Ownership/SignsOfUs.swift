extension Wording {
  /// Own names, accounts, pages and `we`, each the first time.
  func signsOfUs(_ marks: OwnMarks) -> [OwnershipSign] {
    var signs: [OwnershipSign] = []
    if let name = brandName(marks) { signs.append(OwnershipSign(.ours, 2, at: name)) }
    if let page = firstWord(in: own, where: { $0.sort == .link && marks.owns($0.text) }) {
      signs.append(OwnershipSign(.ours, 3, at: page))
    }
    if let account = firstWord(in: own, where: { $0.sort == .mention && marks.isOwn($0.text) }) {
      signs.append(OwnershipSign(.ours, 2, at: account))
    }
    if let colleague = firstWord(in: own, where: { $0.sort == .mention && marks.team.contains($0.text) }) {
      signs.append(OwnershipSign(.ours, 1, at: colleague))
    }
    if let tag = own.first(where: { isOwnTag($0, marks) }) {
      signs.append(OwnershipSign(.ours, 1.5, at: tag))
    }
    if let we = firstWord(.we, in: own) { signs.append(OwnershipSign(.ours, 1.5, at: we)) }
    if let author = quotedAuthor, marks.isFamily(words[author].text) {
      signs.append(OwnershipSign(.ours, 6, at: author))
    }
    return signs
  }

  /// The brand's words in a row, the last one perhaps with `'s`.
  private func brandName(_ marks: OwnMarks) -> Range<Int>? {
    guard let first = marks.brand.first else { return nil }
    for start in own where start + marks.brand.count <= own.upperBound {
      guard let letter = words[start].text.utf8.first, letter == first.utf8.first || letter > 127 else {
        continue
      }
      guard !marks.brandNeedsCapital || words[start].isCapitalised else { continue }
      let end = start + marks.brand.count
      if zip(start..<end, marks.brand).allSatisfy({ isName($0, $1) }) { return start..<end }
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
