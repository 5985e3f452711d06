import Planning
import PostText
import Storage

/// On which platforms people are known, from the last weeks and from what is noted of them.
struct AccountPlaces {
  let people: KnownPeople
  private let accounts: [String: Set<Platform>]
  private let usual: Platform?

  init(_ book: inout PlanBook, _ plan: Plan, now: Moment) {
    let page = book.people()
    people = KnownPeople(plan, page)
    let pages = book.peopleWeeks(now: now)
    let seen =
      pages.lazy.flatMap(\.heard).map(\.account) + pages.lazy.flatMap(\.engaged).map(\.account)
      + page.people.map(\.account)
    accounts = seen.reduce(into: [:]) { all, account in
      if let platform = account.platform { all[account.name, default: []].insert(platform) }
    }
    usual = plan.platforms.first?.platform
  }

  /// Somebody with the platform that is meant: the one named, else what the post, the handle's form or what is known of
  /// them tells, else the plan's main one.
  func placed(_ account: SocialAccount, on platform: Platform?, _ post: Post?) -> SocialAccount {
    let told = platform ?? account.platform ?? SocialAccount.platform(of: account.handle)
    let known = accounts[account.name] ?? []
    let likely = post?.platforms.count == 1 ? post?.platforms.first : known.count == 1 ? known.first : usual
    return SocialAccount(account.handle, on: told ?? likely)
  }

  /// The account that is meant where one is typed: its platform and its server may be left out where that is clear.
  /// - Throws: `Problem` where it could be several.
  func meant(by typed: SocialAccount) throws -> SocialAccount {
    if typed.platform != nil { return typed }
    let exact = (accounts[typed.name] ?? []).map { SocialAccount(typed.handle, on: $0) }
    let begun = accounts.filter { $0.key.hasPrefix("\(typed.name)@") }.flatMap { name, places in
      places.map { SocialAccount("@\(name)", on: $0) }
    }
    let found = exact.isEmpty ? begun : exact
    let owners = Set(found.map(people.owner))
    guard owners.count < 2 else {
      let names = found.map(\.description).sorted()
      throw Problem(
        .ambiguousPerson, "\(typed.handle) could be \(names.joined(separator: " or ")).",
        hint: "Name the platform too: \(names[0])")
    }
    return found.min { $0.description < $1.description } ?? placed(typed, on: nil, nil)
  }

  /// That some of them are of the house or bots, and count nowhere but in raw figures.
  func remarks(_ accounts: [SocialAccount]) -> [Remark] {
    let inside = accounts.filter { !people.isOutside($0) }.map(\.handle)
    return inside.isEmpty ? [] : [.countsInside(inside)]
  }
}
