import Planning

/// The accounts that a plan has forgotten, known by their hashes, where they stand again all the same. A word without its `@`
/// may be anything; it stays.
struct ForgottenHandles: NamesToTakeOut {
  private let names: ForgottenNames
  private let key: String
  let forgotten: [ForgottenName] = []

  init(_ forgotten: [ForgottenName]) {
    var page = PeoplePage()
    page.forgotten = forgotten
    names = ForgottenNames(page)
    key = forgotten.first?.key ?? ""
  }

  var isEmpty: Bool { names.isEmpty }

  func holds(_ account: SocialAccount) -> Bool { !account.isSomeone && names.holds(account) }

  func standIn(for account: SocialAccount) -> String {
    SocialAccount.someone(ForgottenName(account.description.lowercased(), key: key))
  }

  func cleaned(_ text: String) -> String { names.withoutHandles(text) }
  func mayStand(in text: String) -> Bool { text.contains("@") || text.contains("＠") }
}
