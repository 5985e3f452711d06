/// A word that the brand does not use.
public struct AvoidedWord: Hashable, Sendable, KeepsUnknownFields {
  public var word: String
  /// The word to use instead.
  public var use: String?
  public var unknown = UnknownFields()

  public init(_ word: String, use: String? = nil) {
    self.word = word
    self.use = use
  }
}
