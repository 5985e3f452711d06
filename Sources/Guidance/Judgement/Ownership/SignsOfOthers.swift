extension Wording {
  /// Reposts, credits, links and accounts of others, each the first time.
  func signsOfOthers(_ marks: OwnMarks) -> [OwnershipSign] {
    var signs: [OwnershipSign] = []
    if let author = quotedAuthor, !marks.isFamily(words[author].text) {
      signs.append(OwnershipSign(.theirs, 8, at: own.upperBound..<(author + 1)))
    }
    if let credit = credit(marks) { signs.append(OwnershipSign(.theirs, 4, at: credit)) }
    if let link = foreignLink(marks) {
      signs.append(OwnershipSign(.theirs, marks.domains.isEmpty ? 1 : 2, at: link))
    }
    if let account = foreignAccount(marks) { signs.append(OwnershipSign(.theirs, 1, at: account)) }
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
        words[name].has(.colon) || words[name].text == "to" || words[name].text == "by"
      {
        name += 1
      }
      guard name < own.upperBound else { return nil }
      let word = words[name]
      if word.sort == .mention, !marks.isFamily(word.text) { return index..<(name + 1) }
      if words[index].sort == .word, words[index].text != "by", isOthersName(name, marks) {
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
    return !name.contains { marks.isWordOfName($0.text.withoutAccents) }
  }

  /// A link that leads neither to us nor to where nobody can tell, or to somebody's post.
  private func foreignLink(_ marks: OwnMarks) -> Int? {
    firstWord(in: own) { word in
      guard word.sort == .link, !marks.owns(word.text), let address = LinkAddress(word.text) else {
        return false
      }
      if LinkHosts.platforms.contains(address.host), address.path.contains("status") { return true }
      return !LinkHosts.tellNothing(address.host)
    }
  }

  /// The account that a reply answers is whom it talks to, not whom it talks about.
  private func foreignAccount(_ marks: OwnMarks) -> Int? {
    let answered = repliedAccount
    return own.first {
      words[$0].sort == .mention && $0 != answered && !marks.isFamily(words[$0].text)
    }
  }
}
