/// Whose rules a link's path and query follow. Both begin from X's library; Mastodon replaces the character
/// classes of paths and queries (config/initializers/twitter_regex.rb) and wants a protocol.
enum LinkStyle {
  case x, mastodon

  var wantsProtocol: Bool { self == .mastodon }

  private static let xPath = ASCIISet(ASCIISet.letters + ASCIISet.digits + "!*';:=+,.$/%#[]-_~@|&")
  private static let xPathEnd = ASCIISet(ASCIISet.letters + ASCIISet.digits + "+-=_#/")
  private static let xQuery = ASCIISet(ASCIISet.letters + ASCIISet.digits + "!?*'@();:&=+$/%#[]-_.,~|")
  private static let queryEnd = ASCIISet(ASCIISet.letters + ASCIISet.digits + "-_&=#/")
  private static let mastodonPath = ASCIISet(allBut: "\t\n\u{B}\u{C}\r <>()?")
  private static let mastodonPathEnd = ASCIISet(allBut: "\t\n\u{B}\u{C}\r ()?!*\"'<>;:=,.$%[]~&|@")
  private static let mastodonQuery = ASCIISet(
    ASCIISet.letters + ASCIISet.digits + "!?*'();:&=+$/%#[]-_.,~|@^")

  func isPath(_ value: UInt32) -> Bool {
    switch self {
    case .x:
      value < 0x80
        ? Self.xPath.contains(value)
        : value == 0x2013 || XCharacters.isAccentedLatin(value) || XCharacters.isCyrillic(value)
    case .mastodon: value < 0x80 ? Self.mastodonPath.contains(value) : !Self.isWhiteSpace(value)
    }
  }

  func isPathEnd(_ value: UInt32) -> Bool {
    switch self {
    case .x:
      value < 0x80
        ? Self.xPathEnd.contains(value)
        : XCharacters.isAccentedLatin(value) || XCharacters.isCyrillic(value)
    case .mastodon:
      value < 0x80
        ? Self.mastodonPathEnd.contains(value)
        : !Self.isWhiteSpace(value) && value != 0x300C && value != 0x300D
    }
  }

  func isQuery(_ value: UInt32) -> Bool {
    switch self {
    case .x: Self.xQuery.contains(value)
    case .mastodon: value < 0x80 ? Self.mastodonQuery.contains(value) : Self.isIRICharacter(value)
    }
  }

  func isQueryEnd(_ value: UInt32) -> Bool {
    Self.queryEnd.contains(value) || self == .mastodon && value >= 0x80 && Self.isIRICharacter(value)
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
