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
    let rest = link.withoutScheme
    let end = rest.firstIndex(where: Self.endsHost) ?? rest.endIndex
    var letters = Array(rest[..<end])
    letters.makeSmall()
    let host = letters[...].withoutWWW
    if host.isEmpty { return nil }
    self.host = String(decoding: host, as: UTF8.self)
    path = String(decoding: Self.page(rest[end...]), as: UTF8.self)
  }

  var isHome: Bool { path.isEmpty }

  private static func endsHost(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// A path with its query, without what tells nothing of the page.
  private static func page(_ tail: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let shown = tail.prefix { $0 != UInt8(ascii: "#") }
    let query = shown.firstIndex(of: UInt8(ascii: "?")) ?? shown.endIndex
    var page = shown[..<query]
    while page.last == UInt8(ascii: "/") { page.removeLast() }
    if query == shown.endIndex { return page }
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
