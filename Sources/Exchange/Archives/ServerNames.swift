/// The accounts that a post of Mastodon's names: its page shows them without their servers, and people are told by both.
struct ServerNames {
  /// By the short name, in small letters and without its `@`, the full names in the order of their mentions.
  private var names: [String: [String]] = [:]

  /// - Parameter names: full ones, such as `@mardle@pots.example`, in their order.
  init(_ names: [String]) {
    for name in names {
      let parts = name.split(separator: "@")
      guard name.hasPrefix("@"), parts.count == 2 else { continue }
      self.names[parts[0].lowercased(), default: []].append(name)
    }
  }

  /// The text with full names in the place of short ones.
  func completing(_ text: String) -> String {
    guard !names.isEmpty else { return text }
    var left = names
    var whole = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "@") {
      let isFree =
        (rest[..<sign].last ?? whole.last).map { !Self.isOfName($0) && $0 != "/" && $0 != "@" } ?? true
      let name = rest[rest.index(after: sign)...].prefix(while: Self.isOfName)
      whole += rest[..<sign]
      rest = rest[name.endIndex...]
      let full = isFree && rest.first != "@" ? Self.next(of: name.lowercased(), &left) : nil
      whole += full ?? "@\(name)"
      guard rest.first == "@" else { continue }
      // The server's name of a full one is no account.
      whole += "@"
      rest = rest.dropFirst()
    }
    return whole + rest
  }

  /// Two of one name on two servers are mentioned one after the other; the last goes on for whoever is named again.
  private static func next(of name: String, _ left: inout [String: [String]]) -> String? {
    guard let names = left[name], let first = names.first else { return nil }
    if names.count > 1 { left[name]?.removeFirst() }
    return first
  }

  private static func isOfName(_ letter: Character) -> Bool {
    letter == "_" || letter.isASCII && (letter.isLetter || letter.isNumber)
  }
}
