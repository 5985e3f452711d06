import Phrases

extension OwnMarks {
  /// Whether a link leads to a page of ours, be it below our account on a platform or at a name of ours with a host.
  func owns(_ link: String) -> Bool { LinkAddress(link).map(owns) ?? false }

  func owns(_ address: LinkAddress) -> Bool {
    if domains.contains(where: address.isUnder) { return true }
    if let host = LinkHosts.platform(of: address.host) {
      return host == "mailchi.mp"
        ? Self.campaign(address.path).map(beginsWithOwnName) ?? false
        : Self.owner(in: address.path, of: host).map { isHandle($0) || isOwnName($0) } ?? false
    }
    return LinkHosts.siteName(of: address.host).map(isOwnName) ?? isProfile(address)
  }

  /// The part of a path that says whose page it is: the first, past `company`, `user` and the like. What stands behind it is
  /// the owner's choice: `github.com/mill/harbourbakery` is the mill's.
  private static func owner(in path: [Substring], of host: String) -> Substring? {
    let places = host == "hub.docker.com" ? ["r"] : []
    var rest = path[...]
    func isSection(_ part: Substring) -> Bool {
      sections.contains(String(part)) || places.contains(String(part))
    }
    // A country or a language: `etsy.com/uk/shop/NAME`.
    if rest.count > 1, rest[0].utf8.count == 2, isSection(rest[1]) { rest = rest.dropFirst() }
    return rest.first { !isSection($0) }
  }

  /// The name of a newsletter's page: the first part of a path, past a number that Mailchimp gives.
  private static func campaign(_ path: [Substring]) -> Substring? {
    path.first { part in !(part.allSatisfy(\.isHexDigit) && part.contains(where: \.isNumber)) }
  }

  private func isHandle(_ part: Substring) -> Bool {
    handles.contains(part.hasPrefix("@") ? String(part) : "@" + part)
  }

  /// `https://kew.social/@kew`, as Mastodon's servers have it.
  private func isProfile(_ address: LinkAddress) -> Bool {
    guard address.text.utf8.contains(UInt8(ascii: "@")), let first = address.path.first,
      first.hasPrefix("@")
    else { return false }
    return isHandle(first) || isOwnName(first.dropFirst())
  }

  /// Whether it is a name of ours as addresses have it: `harbour-bakery`.
  private func isOwnName(_ part: Substring) -> Bool {
    pageNames.contains(Self.account(part).withoutSigns)
  }

  /// `harbour-bakery-june`, as newsletters are named.
  private func beginsWithOwnName(_ part: Substring) -> Bool {
    var joined = ""
    return part.split(separator: "-").contains { word in
      joined += word
      return pageNames.contains(joined)
    }
  }

  /// What platforms put before an account's name, and readers' own places.
  private static let sections: WordSet = [
    "user", "users", "c", "channel", "company", "in", "pages", "add", "u", "groups", "showcase", "school",
    "profile", "artist", "show", "orgs", "people", "shop", "store", "clubs", "view", "photos", "stories",
    "projects", "fundraising", "author", "s", "pg", "o", "channels", "package", "org", "page",
  ]

  /// Names of ours as one word: those of our accounts, of the brand, and of our domains.
  static func pageNames(handles: Set<String>, tags: [String], domains: [LinkAddress]) -> Set<String> {
    let accounts = handles.compactMap { $0.split(separator: "@").first.map(account) }
    let long = (tags + domains.filter { $0.path.isEmpty }.compactMap(\.ownLabel)).filter { $0.count > 3 }
    return Set((accounts + long).map(\.withoutSigns))
  }

  /// `harbourbakery` for `harbourbakery.bsky.social`.
  private static func account(_ handle: Substring) -> String {
    handle.hasSuffix(".bsky.social") ? String(handle.prefix { $0 != "." }) : String(handle)
  }
}

extension String {
  /// Without what parts the words of a name in an address.
  fileprivate var withoutSigns: String {
    String(decoding: utf8.filter { !"@-_.~".utf8.contains($0) }, as: UTF8.self)
  }
}

extension OwnMarks {
  /// Whether a name of ours is in the host, as in `shop-harbourbakery.example`: it may well be ours too.
  func mayOwn(_ address: LinkAddress) -> Bool {
    let host = address.host.filter { $0 != "-" }
    return pageNames.contains { $0.count > 3 && host.contains($0) }
  }
}

extension LinkAddress {
  /// Whether it looks like a house's own short link, `st8.fm/82x`, that hides where it leads.
  var isShort: Bool {
    guard host.utf8.count <= 12 else { return false }
    let path = path
    return path.count == 1 && path[0].utf8.count <= 12 && !path[0].utf8.contains(UInt8(ascii: "-"))
  }

  /// The label that its owner chose: `kew` of `www.kew.org`, `shop.kew.org.uk`, `kew.github.io`; nil under `example.com`, which
  /// is everybody's.
  fileprivate var ownLabel: String? {
    if let name = LinkHosts.siteName(of: host) { return String(name) }
    let labels = host.split(separator: ".")
    guard labels.count > 1 else { return nil }
    let isSecondLevel = labels.count > 2 && LinkHosts.secondLevels.contains(String(labels[labels.count - 2]))
    let label = labels[labels.count - (isSecondLevel ? 3 : 2)]
    return label == "example" ? nil : String(label)
  }
}
