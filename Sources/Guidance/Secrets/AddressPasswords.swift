import Phrases

/// Addresses that let one in: `https://name:password@host` (RFC 3986, userinfo), and those at which a program may
/// post in somebody's name.
enum AddressPasswords {
  /// Longer ones are no longer looked at.
  private static let longest = 200

  static func all(in scalars: [Unicode.Scalar]) -> [SecretFound] {
    var found: [SecretFound] = []
    var position = 0
    while let colon = scalars[position...].firstIndex(of: ":") {
      position = colon + 1
      guard scalars.has("://", at: colon), let secret = secret(from: colon + 3, in: scalars) else {
        continue
      }
      found.append(secret)
      position = secret.range.upperBound
    }
    return found
  }

  private static func secret(from start: Int, in scalars: [Unicode.Scalar]) -> SecretFound? {
    if let range = webhook(from: start, in: scalars) {
      return SecretFound(range: range, what: .postingAddress)
    }
    return password(from: start, in: scalars).map { SecretFound(range: $0, what: .addressWithPassword) }
  }

  /// Incoming webhooks of Slack and Discord, as their documentation has them.
  private static func webhook(from start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard
      scalars.has("hooks.slack.com/services/T", at: start)
        || scalars.has("discord.com/api/webhooks/", at: start)
    else { return nil }
    let address = scalars[start...].prefix(longest).prefix { $0.isASCII && !$0.isSpace && $0 != ")" }
    return address.count >= 60 && Set(address.suffix(20)).count >= 5 ? address.indices : nil
  }

  private static func password(from start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let authority = scalars[start...].prefix(longest).prefix {
      !$0.isSpace && $0 != "/" && $0 != "?" && $0 != "#"
    }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
      return nil
    }
    let password = authority[(colon + 1)..<at]
    let isBlank = password.contains { "<>{}[]*•".unicodeScalars.contains($0) } || Set(password).count < 2
    return colon > start && !isBlank && at + 1 < authority.endIndex ? password.indices : nil
  }
}
