/// Whose rules a link's path and query follow. Both begin from X's library; Mastodon replaces the character
/// classes of paths and queries (config/initializers/twitter_regex.rb) and wants a protocol.
struct LinkStyle: Sendable {
  private let isMastodons: Bool
  /// In small letters.
  let schemes: [[UInt32]]
  private let path: ASCIISet
  private let pathEnd: ASCIISet
  private let query: ASCIISet
  private let queryEnd = ASCIISet.alphanumerics.union(ASCIISet(listing: "-_&=#/"))

  static let x = LinkStyle(
    isMastodons: false, schemes: ["http", "https"],
    path: ASCIISet.alphanumerics.union(ASCIISet(listing: "!*';:=+,.$/%#[]-_~@|&")),
    pathEnd: ASCIISet.alphanumerics.union(ASCIISet(listing: "+-=_#/")),
    query: ASCIISet.alphanumerics.union(ASCIISet(listing: "!?*'@();:&=+$/%#[]-_.,~|")))

  static let mastodon = LinkStyle(
    isMastodons: true,
    schemes: ["http", "https", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"],
    path: ASCIISet(listing: "\t\n\u{B}\u{C}\r <>()?").inverted,
    pathEnd: ASCIISet(listing: "\t\n\u{B}\u{C}\r ()?!*\"'<>;:=,.$%[]~&|@").inverted,
    query: ASCIISet.alphanumerics.union(ASCIISet(listing: "!?*'();:&=+$/%#[]-_.,~|@^")))

  private init(isMastodons: Bool, schemes: [String], path: ASCIISet, pathEnd: ASCIISet, query: ASCIISet) {
    self.isMastodons = isMastodons
    self.schemes = schemes.map { $0.unicodeScalars.map(\.value) }
    self.path = path
    self.pathEnd = pathEnd
    self.query = query
  }

  var wantsProtocol: Bool { isMastodons }

  func isPath(_ value: UInt32) -> Bool {
    if value < 0x80 { return path.contains(value) }
    return isMastodons ? !Self.isWhiteSpace(value) : value == 0x2013 || Self.isLatinOrCyrillic(value)
  }

  func isPathEnd(_ value: UInt32) -> Bool {
    if value < 0x80 { return pathEnd.contains(value) }
    let isBracket = value == 0x300C || value == 0x300D
    return isMastodons ? !Self.isWhiteSpace(value) && !isBracket : Self.isLatinOrCyrillic(value)
  }

  func isQuery(_ value: UInt32) -> Bool {
    value < 0x80 ? query.contains(value) : isMastodons && Self.isIRICharacter(value)
  }

  func isQueryEnd(_ value: UInt32) -> Bool {
    value < 0x80 ? queryEnd.contains(value) : isMastodons && Self.isIRICharacter(value)
  }

  private static func isLatinOrCyrillic(_ value: UInt32) -> Bool {
    XCharacters.isAccentedLatin(value) || XCharacters.isCyrillic(value)
  }

  private static func isWhiteSpace(_ value: UInt32) -> Bool {
    value != 0x180E && XCharacters.isSpace(value)
  }

  /// `ucschar` and `iprivate` of RFC 3987.
  private static func isIRICharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xFDCF, 0xFDF0...0xFFEF: true
    case 0x10000...0xDFFFF, 0xE1000...0x10FFFF: value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}
