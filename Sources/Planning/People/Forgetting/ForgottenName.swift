/// A name that was forgotten. It stands nowhere any more; by its hash it is known when it comes again. That keeps it from
/// whoever sees the hash, not from whoever has the plan, with the key, and guesses.
public struct ForgottenName: Hashable, Sendable, KeepsUnknownFields {
  /// Of the name in small letters, in hexadecimal digits.
  public var hash: String
  /// Likewise; one for all that a plan has forgotten, unless two machines began to forget apart.
  public var key: String
  /// How many words the name has, so that it can be looked for in a text.
  public var words: Int
  public var unknown = UnknownFields()

  public init(hash: String, key: String, words: Int) {
    self.hash = hash
    self.key = key
    self.words = words
  }

  public init(_ name: String, key: String) {
    let hash = KeyedHash.hex(of: name, key: KeyedHash.bytes(ofHex: key) ?? [])
    self.init(hash: hash, key: key, words: NameRemoval.wordCount(name))
  }

  /// How many words a name may have.
  public static let wordCounts = 1...NameRemoval.mostWords
}

extension SocialAccount {
  /// What stands in the place of a name that was forgotten.
  public static let someone = "@someone"

  /// What stands for somebody who was forgotten, where people are counted: it tells them apart and says no more.
  public static func someone(_ name: ForgottenName) -> String { "\(someone)-\(name.hash.prefix(8))" }

  /// Whether it stands for somebody who was forgotten.
  public var isSomeone: Bool { name == "someone" || name.hasPrefix("someone-") }

  /// The names by which somebody's account may stand in a text, in small letters and without their `@`.
  public var namesInTexts: Set<String> {
    let whole = Self.withoutSign(handle).lowercased()
    return [whole, name, bareName]
  }
}
