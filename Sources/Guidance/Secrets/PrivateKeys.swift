import Phrases

/// Private keys as files hold them: `-----BEGIN … PRIVATE KEY-----` (RFC 7468; OpenSSH and OpenPGP alike).
enum PrivateKeys {
  private static let opening = Array("-----BEGIN ".unicodeScalars)
  private static let name = Array("PRIVATE KEY".unicodeScalars)
  /// `OPENSSH PRIVATE KEY`, `PGP PRIVATE KEY BLOCK` and the like are shorter.
  private static let longestTitle = 40

  static func all(in scalars: [Unicode.Scalar]) -> [SecretFound] {
    var found: [SecretFound] = []
    var position = 0
    while let dash = scalars[position...].firstIndex(of: "-") {
      let end = scalars[dash...].firstIndex { $0 != "-" } ?? scalars.count
      position = end
      let start = end - 5
      guard start >= dash, let close = endOfHeader(from: start, in: scalars) else { continue }
      if isAtLineStart(dash, in: scalars) || hasKey(from: close, in: scalars) {
        found.append(SecretFound(range: start..<close, what: .privateKey))
      }
      position = close
    }
    return found
  }

  private static func endOfHeader(from start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard scalars[start...].starts(with: opening) else { return nil }
    let title = scalars[(start + opening.count)...].prefix(longestTitle).prefix { $0.isUpper || $0 == " " }
    let isPrivate = title.indices.contains { scalars[$0..<title.endIndex].starts(with: name) }
    guard isPrivate, scalars[title.endIndex...].starts(with: opening.prefix(5)) else { return nil }
    return title.endIndex + 5
  }

  private static func isAtLineStart(_ start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    start == 0 || scalars[start - 1] == "\n" || scalars[start - 1] == "\r"
  }

  /// In mid-sentence a header may be spoken of; with the beginning of a key behind it, it is one.
  private static func hasKey(from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let body = scalars[start...].prefix(40).drop(while: \.isSpace)
    return body.prefix { $0.isNameCharacter || $0 == "+" || $0 == "/" }.count >= 12
  }
}
