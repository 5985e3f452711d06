import Phrases

/// Which words of a text are ours, and by what they are known to be.
struct OwnWords {
  enum Sort: Int, CaseIterable {
    case account, tag, page, name, shortName, familyAccount, familyTag, familyPage

    /// Whether it names us in the sentence, as a link and a hashtag do not.
    var isNaming: Bool {
      switch self {
      case .account, .name, .shortName, .familyAccount: true
      case .tag, .page, .familyTag, .familyPage: false
      }
    }
  }

  /// Of links: whose page they lead to.
  enum Page { case ours, shortened, platform, others }

  /// By index of the word.
  private(set) var sorts: [Sort?]
  /// By index of the word, of those that are addresses.
  private(set) var links: [Int: (address: LinkAddress, page: Page)] = [:]

  init(_ wording: Wording, _ marks: OwnMarks) {
    sorts = Array(repeating: nil, count: wording.words.count)
    for index in wording.specials { take(index, wording, marks) }
    for name in marks.names { takeAll(name, wording) }
    for index in wording.words.indices where sorts[index] == nil {
      let word = wording.words[index]
      if word.sort == .word, word.isCapitalised, marks.likeness.isShortName(word, in: wording) {
        sorts[index] = .shortName
      }
    }
  }

  private mutating func take(_ index: Int, _ wording: Wording, _ marks: OwnMarks) {
    switch wording.words[index].sort {
    case .mention:
      let handle = wording.text(of: wording.words[index])
      if marks.isFamily(handle) {
        sorts[index] = .account
      } else if marks.likeness.isFamily(String(handle.dropFirst())) {
        sorts[index] = .familyAccount
      }
    case .hashtag:
      if wording.isOwnTag(index, marks) {
        sorts[index] = .tag
      } else if marks.likeness.isFamily(String(wording.text(of: wording.words[index]).dropFirst())) {
        sorts[index] = .familyTag
      }
    case .link: takeLink(index, wording, marks)
    case .word, .number, .cashtag, .mark: break
    }
  }

  private mutating func takeLink(_ index: Int, _ wording: Wording, _ marks: OwnMarks) {
    guard let address = LinkAddress(wording.text(of: wording.words[index])) else { return }
    if marks.owns(address) {
      sorts[index] = .page
      links[index] = (address, .ours)
    } else if LinkHosts.shorteners.contains(address.host) {
      links[index] = (address, .shortened)
    } else if LinkHosts.platform(of: address.host) != nil {
      links[index] = (address, .platform)
    } else if marks.likeness.isFamily(host: address.host) {
      sorts[index] = .familyPage
      links[index] = (address, .ours)
    } else {
      links[index] = (address, address.isShort ? .shortened : .others)
    }
  }

  private mutating func takeAll(_ name: OwnName, _ wording: Wording) {
    for start in wording.words.indices where wording.isName(name, at: start) {
      for index in start..<(start + name.words.count) { sorts[index] = .name }
    }
  }

  func isOurs(_ index: Int) -> Bool { sorts[index] != nil }
}
