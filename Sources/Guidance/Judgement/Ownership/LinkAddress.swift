/// Where a link leads: its host and path, lower-cased, without scheme, `www.`, query and final slash.
struct LinkAddress: Sendable {
  let host: String
  /// Host and path, such as `instagram.com/harbourbakery`.
  let text: String

  init?(_ link: String) {
    var letters = Array(link.utf8)
    letters.makeSmall()
    var bytes = letters[...].withoutScheme.withoutWWW
    bytes = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    let host = bytes.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
    guard !host.isEmpty else { return nil }
    self.host = String(decoding: host, as: UTF8.self)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The parts of the path, without slashes.
  var path: [Substring] { Array(text.split(separator: "/").dropFirst()) }

  /// Whether it is `page`, a page below it, or, when `page` is a whole domain, on a subdomain of it.
  func isUnder(_ page: LinkAddress) -> Bool {
    guard host == page.host || host.utf8.ends(with: page.host.utf8, after: UInt8(ascii: ".")) else {
      return false
    }
    return page.text.utf8.count == page.host.utf8.count || text == page.text
      || text.hasPrefix(page.text + "/")
  }
}

extension String.UTF8View {
  fileprivate func ends(with end: String.UTF8View, after separator: UInt8) -> Bool {
    guard count > end.count else { return false }
    return self[index(endIndex, offsetBy: -end.count - 1)] == separator
      && suffix(end.count).elementsEqual(end)
  }
}
