extension Wording {
  /// Reposts, credits, links and accounts of others, each the first time.
  func signsOfOthers(_ named: NamedInText, _ marks: OwnMarks) -> [OwnershipSign] {
    var signs: [OwnershipSign] = []
    if let author = quotedAuthor, !marks.isFamily(text(of: words[author])) {
      signs.append(OwnershipSign(.theirs, 8, at: own.upperBound..<(author + 1)))
    }
    if let credit = credit(marks) { signs.append(OwnershipSign(.theirs, 4, at: credit)) }
    if let link = named.foreignPage {
      signs.append(OwnershipSign(.theirs, marks.domains.isEmpty ? 1 : 2, at: link))
    }
    if let account = named.foreignAccount { signs.append(OwnershipSign(.theirs, 1, at: account)) }
    if !signs.isEmpty, let praise = firstPhrase(.recommends, in: own) {
      signs.append(OwnershipSign(.theirs, 1, at: praise))
    }
    return signs
  }

  /// `via @name`, `by @name`, `h/t @name`, `📷 @name`, `via The Guardian`.
  private func credit(_ marks: OwnMarks) -> Range<Int>? {
    for index in own where words[index].has(.creditSign) {
      var name = index + 1
      while name < own.upperBound,
        words[name].has(.colon) || words[name].key == "to" || words[name].key == "by"
      {
        name += 1
      }
      guard name < own.upperBound else { return nil }
      let word = words[name]
      if word.sort == .mention, !marks.isFamily(text(of: word)) { return index..<(name + 1) }
      if words[index].sort == .word, words[index].key != "by", isOthersName(name, marks) {
        return index..<(name + 1)
      }
    }
    return nil
  }

  /// A name with a capital, `the` before it or not, that has no word of the brand's in it. Behind a picture of a
  /// camera a capital starts a sentence as often, so that there only an account is credited.
  private func isOthersName(_ index: Int, _ marks: OwnMarks) -> Bool {
    guard words[index].sort == .word, words[index].isCapitalised else { return false }
    let name = words[index...].prefix { $0.sort == .word && $0.isCapitalised }
    return !name.contains { marks.isWordOfName(plainKey(of: $0)) }
  }
}
