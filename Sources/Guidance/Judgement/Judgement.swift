import Planning

/// What a post does with its reader.
public enum Act: String, CaseIterable, Codable, Sendable {
  case informs, asks, converses
}

/// Whose work or words a post is about.
public enum Whose: String, CaseIterable, Codable, Sendable {
  case ours, theirs
  case nobodys = "nobody's"
}

/// Words of the text that speak for a judgement.
public struct Evidence: Hashable, Sendable {
  /// Unicode scalar offsets, end excluded; nil when it is about no words, such as "no link".
  public var range: Range<Int>?
  /// What the words say, such as `asks`, `theirs`, `sells`; one or a few plain words.
  public var says: String

  public init(_ says: String, at range: Range<Int>? = nil) {
    self.says = says
    self.range = range
  }
}

/// What kind of post a text is, with what speaks for it.
public struct Judgement: Hashable, Sendable {
  public var whose: Whose
  public var act: Act
  /// The likeliest kind, even when the judgement is not sure.
  public var kind: Kind
  /// The probability of `act`, 0…1.
  public var confidence: Double
  /// Whether the kind may be relied on without asking the manager: what the text does is sure, and something in it
  /// tells whose it is, or that does not matter.
  public var isKindSure: Bool
  /// Whether it is about us for sure, be it a story or an offer.
  public var isAboutUsSure: Bool
  public var evidence: [Evidence]

  /// Whether it is sure what the text does.
  public var sure: Bool { confidence >= Self.sureFrom }

  static let sureFrom = 0.9
}
