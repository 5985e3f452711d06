import Planning

/// A handle made ready for comparing.
struct Account: Sendable {
  /// As the plan writes it.
  let handle: String
  /// The name without at sign, server or list, in small letters.
  let name: String
  /// The server it names itself, as Mastodon handles may.
  let server: String?

  /// One letter more or less makes another word of a short name, and another person.
  private static let shortest = 6
  /// No platform's names are longer.
  private static let longest = 64

  init(_ handle: String) {
    self.handle = handle
    let bare = handle.lowercased().drop { $0 == "@" || $0 == "＠" }
    let parts = bare.split(separator: "@", maxSplits: 1)
    let name = parts.first?.prefix { $0 != "/" } ?? ""
    self.name = String(name.hasSuffix(".bsky.social") ? name.dropLast(12) : name)
    server = parts.count > 1 ? String(parts[1]) : nil
  }

  /// Whether one letter was added, dropped, changed or swapped with its neighbour, and nothing else differs.
  func isSlip(of known: Account) -> Bool {
    let lengths = (name.utf8.count, known.name.utf8.count)
    guard min(lengths.0, lengths.1) >= Self.shortest, max(lengths.0, lengths.1) <= Self.longest,
      abs(lengths.0 - lengths.1) <= 1, server == nil || known.server == nil || server == known.server
    else { return false }
    return distance(Array(name), Array(known.name)) == 1
  }
}
