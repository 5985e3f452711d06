/// All names that a plan has forgotten, to hold against what comes in.
public final class ForgottenNames {
  private let keys: [[UInt8]]
  private let hashes: Set<String>
  private let sizes: Set<Int>
  /// What was asked before: a hash takes longer than a look.
  private var known: [String: Bool] = [:]

  public init(_ page: PeoplePage) {
    keys = Set(page.forgotten.map(\.key)).sorted().compactMap(KeyedHash.bytes)
    hashes = Set(page.forgotten.map(\.hash))
    sizes = Set(page.forgotten.map(\.words))
  }

  public var isEmpty: Bool { hashes.isEmpty }

  public func holds(_ account: SocialAccount) -> Bool { account.namesInTexts.contains(where: isForgotten) }

  /// The same text without them.
  public func cleaned(_ text: String) -> String {
    hashes.isEmpty ? text : NameRemoval(sizes: sizes, isName: isForgotten).cleaned(text)
  }

  /// The same text without those that stand behind an `@`.
  public func withoutHandles(_ text: String) -> String {
    hashes.isEmpty ? text : NameRemoval(sizes: sizes, signedAlone: true, isName: isForgotten).cleaned(text)
  }

  private func isForgotten(_ name: String) -> Bool {
    if hashes.isEmpty { return false }
    if let known = known[name] { return known }
    let isForgotten = keys.contains { hashes.contains(KeyedHash.hex(of: name, key: $0)) }
    known[name] = isForgotten
    return isForgotten
  }
}
