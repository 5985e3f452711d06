/// The accounts that a plan knows: its own, its team's, and those that its posts shared, answered or named, made ready for
/// telling a slip of the finger.
struct KnownAccounts: Sendable {
  private var names: Set<String> = []
  /// By how their names begin, and by how they end: a slip leaves the one or the other as it is.
  private var byStart: [Substring: [Account]] = [:]
  private var byEnd: [Substring: [Account]] = [:]

  /// So many letters of a name, of which a slip near the other end leaves all.
  private static let kept = 2

  /// - Parameters:
  ///   - own: the plan's accounts and its team's, which come first where two are as near.
  ///   - texts: what was posted, the accounts in which are known too.
  init(own: [String], namedIn texts: some Sequence<String>) {
    for handle in own { add(Account(handle)) }
    var seen: Set<Substring> = []
    for text in texts {
      for handle in text.handles where seen.insert(handle).inserted { add(Account(String(handle))) }
    }
  }

  private mutating func add(_ account: Account) {
    guard names.insert(account.name).inserted else { return }
    byStart[account.name.prefix(Self.kept), default: []].append(account)
    byEnd[account.name.suffix(Self.kept), default: []].append(account)
  }

  /// The account that was probably meant; nil where this one is known itself, or is like none. `@fair2026` is not
  /// `@fair2025`.
  func meant(by account: Account) -> Account? {
    if names.contains(account.name) { return nil }
    let near =
      byStart[account.name.prefix(Self.kept), default: []]
      + byEnd[account.name.suffix(Self.kept), default: []]
    return near.first { account.isSlip(of: $0) && !account.differsInFigures(from: $0) }
  }
}

extension String {
  /// Names behind an at sign, with it; an address of mail has none.
  fileprivate var handles: [Substring] {
    var handles: [Substring] = []
    var rest = utf8[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "@")) {
      let isMail = sign > utf8.startIndex && utf8[utf8.index(before: sign)].isPartOfName
      rest = utf8[utf8.index(after: sign)...]
      var name = rest.prefix { $0.isPartOfName || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
      while let last = name.last, !last.isPartOfName { name = name.dropLast() }
      rest = rest[name.endIndex...]
      if !isMail, name.count >= Account.shortest { handles.append(self[sign..<name.endIndex]) }
    }
    return handles
  }
}

extension UInt8 {
  fileprivate var isPartOfName: Bool {
    self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9")
      || self | 32 >= UInt8(ascii: "a") && self | 32 <= UInt8(ascii: "z")
      || self == UInt8(ascii: "_")
  }
}
