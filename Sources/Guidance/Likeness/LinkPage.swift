/// The page that a link leads to, whichever way the link is written: without scheme, `www.`, final slash, fragment and
/// the marks that count where readers come from.
struct LinkPage: Hashable, Sendable {
  /// In small letters.
  let host: String
  /// With its slash and its query; empty for a home page. Capitals stay, for shorteners tell `a` from `A`.
  let path: String

  init?(_ link: some Sequence<Unicode.Scalar>) {
    var rest = String(String.UnicodeScalarView(link))[...]
    if let scheme = rest.utf8.prefix(8).firstIndex(of: UInt8(ascii: ":")) {
      let behind = rest[scheme...]
      if behind.hasPrefix("://") { rest = behind.dropFirst(3) }
    }
    let end = rest.utf8.firstIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
    }
    let host = rest[..<(end ?? rest.endIndex)].lowercased()
    self.host = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    path = end.map { Self.page(rest[$0...]) } ?? ""
    if self.host.isEmpty { return nil }
  }

  init?(_ link: String) { self.init(link.unicodeScalars) }

  var isHome: Bool { path.isEmpty }

  private static func page(_ tail: Substring) -> String {
    let shown = tail.prefix { $0 != "#" }
    let parts = shown.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var page = parts.first ?? ""
    while page.last == "/" { page.removeLast() }
    guard parts.count > 1 else { return String(page) }
    let telling = parts[1].split(separator: "&").filter { !isTracking($0) }
    return telling.isEmpty ? String(page) : page + "?" + telling.joined(separator: "&")
  }

  /// Whether a parameter says where the reader comes from, and nothing of the page.
  private static func isTracking(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || trackers.contains(name)
  }

  /// Those of Google, Facebook, Mailchimp, Instagram, YouTube and X, from general knowledge.
  private static let trackers: Set = [
    "gclid", "fbclid", "mc_cid", "mc_eid", "igshid", "igsh", "si", "twclid",
  ]
}
