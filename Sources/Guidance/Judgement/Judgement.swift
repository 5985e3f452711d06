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
  /// How many posts with these words the manager called so; nil where it goes by no word of theirs.
  public var answers: Int?

  public init(_ says: String, at range: Range<Int>? = nil, answers: Int? = nil) {
    self.says = says
    self.range = range
    self.answers = answers
  }
}

/// What kind of post a text is, with what speaks for it.
public struct Judgement: Hashable, Sendable {
  public var whose: Whose
  public var act: Act
  /// How likely each kind is.
  public var kinds: KindProbabilities
  /// The probability of `act`, 0…1.
  public var confidence: Double
  public var evidence: [Evidence]

  /// Whether it is sure what the text does.
  public var sure: Bool { confidence >= Self.sureFrom }

  /// The likeliest kind, even when the judgement is not sure.
  public var kind: Kind { kinds.likeliest }

  /// Whether the kind may be relied on without asking the manager.
  public var isKindSure: Bool { kinds[kind] >= Self.sureFrom }

  /// Whether the kind is likely enough to be told as probable.
  public var isKindLikely: Bool { kinds[kind] >= Self.likelyFrom }

  /// Whether it is about us for sure, be it a story or an offer.
  public var isAboutUsSure: Bool { kinds.aboutUs >= Self.sureFrom }

  static let sureFrom = 0.9
  /// What hangs on a kind is advice from here on, and a warning where it is sure.
  static let likelyFrom = 0.6
}
