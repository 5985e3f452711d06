/// The first of the accounts, links and hashtags of each sort that the author's own words name; indices of words.
struct NamedInText {
  private(set) var ownPage: Int?
  private(set) var foreignPage: Int?
  private(set) var ownAccount: Int?
  private(set) var colleague: Int?
  private(set) var foreignAccount: Int?
  private(set) var ownTag: Int?

  init(_ wording: Wording, _ own: OwnWords, _ marks: OwnMarks) {
    for index in wording.specials where wording.own.contains(index) {
      switch wording.words[index].sort {
      case .link: takeLink(index, wording, own)
      case .mention: takeAccount(index, wording, marks)
      case .hashtag: if ownTag == nil, own.sorts[index] == .tag { ownTag = index }
      case .word, .number, .cashtag, .mark: break
      }
    }
  }

  private mutating func takeLink(_ index: Int, _ wording: Wording, _ own: OwnWords) {
    guard let link = own.links[index] else { return }
    if own.sorts[index] == .page {
      ownPage = ownPage ?? index
    } else if foreignPage == nil, link.address.tellsWhose,
      UnmeantLink(wording.scalars[wording.words[index].range]) == nil
    {
      foreignPage = foreignPage ?? index
    }
  }

  /// The account that a reply answers is whom it talks to, not whom it talks about.
  private mutating func takeAccount(_ index: Int, _ wording: Wording, _ marks: OwnMarks) {
    let handle = wording.text(of: wording.words[index])
    let (isOwn, isColleague) = (marks.isOwn(handle), marks.team.contains(handle))
    if isOwn { ownAccount = ownAccount ?? index }
    if isColleague { colleague = colleague ?? index }
    if !isOwn, !isColleague, index != wording.repliedAccount { foreignAccount = foreignAccount ?? index }
  }
}

extension LinkAddress {
  /// Whether it leads to where one can tell whose it is, or to somebody's post.
  var tellsWhose: Bool {
    if LinkHosts.platforms.contains(host), path.contains("status") { return true }
    return !LinkHosts.tellNothing(host)
  }
}
