/// The host that a link leads to.
struct LinkHost {
  /// In lower case, without `www.`.
  let name: String

  init(_ link: String) {
    var rest = link.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { !"/?#:".contains($0) }
    name = rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : String(rest)
  }

  /// Whether it is `domain` or one of its subdomains.
  func belongs(to domain: String) -> Bool {
    let domain = LinkHost(domain).name
    return name == domain || name.hasSuffix(".\(domain)")
  }

  /// Whether it hides where the link leads.
  var isShortener: Bool { Self.shorteners.contains(name) }

  /// The labels that may be somebody's name: all but the last.
  var names: [String] { name.split(separator: ".").dropLast().map(String.init).filter { $0.count > 2 } }

  private static let shorteners: Set<String> = [
    "t.co", "bit.ly", "ow.ly", "buff.ly", "goo.gl", "tinyurl.com", "is.gd", "lnkd.in", "dlvr.it", "fb.me",
    "youtu.be", "trib.al", "j.mp", "ht.ly", "amzn.to", "wp.me", "rebrand.ly", "cutt.ly", "spr.ly", "mzl.la",
  ]
}
