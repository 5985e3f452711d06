/// A text as Bluesky's own app posts and counts it: long links are shortened (social-app, rich-text-manip.ts and
/// toShortUrl in url-helpers.ts). Whoever posts through the API counts it as it is written.
enum BlueskyShortLinks {
  private static let longestPath = 15
  private static let keptOfPath = 13

  /// nil where no link changes.
  static func shortened(_ reading: Reading) -> RewrittenText? {
    let text = reading.text
    let pieces = BlueskyLinks.links(in: text).compactMap { link in
      shortLength(of: text.values[link]).map {
        RewrittenText.Piece(range: link, length: $0)
      }
    }
    return pieces.isEmpty ? nil : RewrittenText(text, pieces)
  }

  /// How long the link's host and path are, all in ASCII; nil for a link without protocol and what is no address after all.
  private static func shortLength(of link: ArraySlice<UInt32>) -> Int? {
    guard let colon = link.firstIndex(of: 0x3A), link[(colon + 1)...].starts(with: [0x2F, 0x2F]),
      colon - link.startIndex < 6
    else { return nil }
    let rest = link[(colon + 3)...]
    let end = rest.firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
    let isSecure = colon - link.startIndex == 5
    guard let host = hostLength(of: rest[..<end], isSecure: isSecure) else { return nil }
    let path = pathLength(of: rest[end...])
    return host + (path > longestPath ? keptOfPath + 3 : path)
  }

  /// Without the account before `@`, and without the port that the protocol has anyway.
  private static func hostLength(of authority: ArraySlice<UInt32>, isSecure: Bool) -> Int? {
    let host = authority.lastIndex(of: 0x40).map { authority[($0 + 1)...] } ?? authority
    let colon = host.firstIndex(of: 0x3A) ?? host.endIndex
    let port = host[colon...].dropFirst()
    let name = host[..<colon]
    guard !name.isEmpty, !name.contains(where: isForbidden), let number = Int(digits: port), number <= 0xFFFF,
      let length = HostName(values: name).punycodeLength
    else { return nil }
    let isUsual = port.isEmpty || number == (isSecure ? 443 : 80)
    return length + (isUsual ? 0 : 1 + String(number).utf8.count)
  }

  private static let forbidden = ASCIISet(listing: "%<>[\\]^|")

  /// Characters that no host may hold (URL Standard, forbidden domain code points).
  private static func isForbidden(_ value: UInt32) -> Bool {
    value < 0x80 && (value <= 0x20 || forbidden.contains(value))
  }

  /// The length of path, query and fragment once they are percent-encoded; 0 for `/` alone.
  private static func pathLength(of rest: ArraySlice<UInt32>) -> Int {
    let length = rest.reduce(0) { $0 + encodedLength(of: $1) }
    let isEmpty = rest.elementsEqual([0x2F]) || rest.elementsEqual([0x3F]) || rest.elementsEqual([0x23])
    return isEmpty ? 0 : length
  }

  private static let encoded = ASCIISet(listing: "\"<>`{}")

  private static func encodedLength(of value: UInt32) -> Int {
    if value >= 0x80 { return 3 * value.utf8Width }
    return encoded.contains(value) ? 3 : 1
  }
}

extension Int {
  /// nil where one is no digit or it is no number of a port; 0 where there is none.
  fileprivate init?(digits: ArraySlice<UInt32>) {
    guard digits.count < 10, digits.allSatisfy(\.isASCIIDigit) else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
