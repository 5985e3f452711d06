/// The page that a link leads to, whichever way the link is written: without scheme, `www.`, final slash, fragment and
/// the marks that count where readers come from.
struct LinkPage: Hashable, Sendable {
  /// In small letters.
  let host: String
  /// With its slash and its query; empty for a home page. Capitals stay, for shorteners tell `a` from `A`.
  let path: String

  init?(_ link: String) { self.init(Array(link.utf8)[...]) }

  /// - Parameter link: in UTF-8.
  init?(_ link: ArraySlice<UInt8>) {
    var rest = link
    if let scheme = rest.prefix(8).firstIndex(of: UInt8(ascii: ":")), rest[scheme...].starts(with: "://".utf8)
    {
      rest = rest[(scheme + 3)...]
    }
    let end = rest.firstIndex { "/?#".utf8.contains($0) } ?? rest.endIndex
    var host = rest[..<end].map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }[...]
    if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
    if host.isEmpty { return nil }
    self.host = String(decoding: host, as: UTF8.self)
    path = String(decoding: Self.page(rest[end...]), as: UTF8.self)
  }

  var isHome: Bool { path.isEmpty }

  /// A path with its query, without what tells nothing of the page.
  private static func page(_ tail: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let shown = tail.prefix { $0 != UInt8(ascii: "#") }
    let query = shown.firstIndex(of: UInt8(ascii: "?")) ?? shown.endIndex
    var page = shown[..<query]
    while page.last == UInt8(ascii: "/") { page.removeLast() }
    let telling = shown[query...].dropFirst().split(separator: UInt8(ascii: "&")).filter { !isTracking($0) }
    return telling.isEmpty ? page : page + "?".utf8 + Array(telling.joined(separator: "&".utf8))
  }

  /// Whether a parameter says where the reader comes from, and nothing of the page.
  private static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: parameter.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self).lowercased()
    return name.hasPrefix("utm_") || trackers.contains(name)
  }

  /// Those of Google, Facebook, Mailchimp, Instagram, YouTube and X, from general knowledge.
  private static let trackers: Set = [
    "gclid", "fbclid", "mc_cid", "mc_eid", "igshid", "igsh", "si", "twclid",
  ]
}
