/// How long a text is to one platform, in that platform's own unit.
public struct Length: Hashable, Sendable {
  public var platform: Platform
  public var count: Int
  public var limit: Int
  public var unit: Limits.Unit
  /// The Unicode scalar offset of the first character that no longer fits, or nil when all does. On X it is
  /// also where a character stands that no post may hold; on Bluesky where the bytes run out.
  public var overflow: Int?

  public var fits: Bool { overflow == nil }

  public init(platform: Platform, count: Int, limit: Int, unit: Limits.Unit, overflow: Int?) {
    self.platform = platform
    self.count = count
    self.limit = limit
    self.unit = unit
    self.overflow = overflow
  }

  init(_ tally: LengthCounter, platform: Platform, unit: Limits.Unit) {
    self.init(
      platform: platform, count: tally.count, limit: tally.limit, unit: unit, overflow: tally.overflow)
  }
}

extension Platform {
  /// The length of `text` against `limit`, or against this platform's own limit.
  public func length(of text: String, limit: Int? = nil) -> Length {
    Reading(text).length(on: self, limit: limit)
  }

  /// The length of a title in characters, or nil on a platform whose posts have none.
  public func titleLength(of title: String, limit: Int? = nil) -> Length? {
    guard let limit = limit ?? Limits.standard(for: self).title else { return nil }
    let tally = PlainLengths.characters(of: ScalarText(title), limit: limit)
    return Length(tally, platform: self, unit: .characters)
  }
}

extension Reading {
  /// The text's length against `limit`, or against the platform's own limit.
  public func length(on platform: Platform, limit: Int? = nil) -> Length {
    var limits = Limits.standard(for: platform)
    if let limit { limits.length = limit }
    return length(limits)
  }

  /// The text's length against `limits`.
  public func length(_ limits: Limits) -> Length {
    length(limits, tally(on: limits.platform, limit: limits.length), bytes: bytes(limits))
  }

  /// What was counted, as the length that it makes: it ends at the latest where the bytes run out.
  func length(_ limits: Limits, _ tally: LengthCounter, bytes: LengthCounter?) -> Length {
    var tally = tally
    if let overflow = bytes?.overflow { tally.stop(at: overflow) }
    return Length(tally, platform: limits.platform, unit: limits.unit)
  }

  /// The length in bytes, where that is a limit of its own.
  func bytes(_ limits: Limits) -> LengthCounter? {
    limits.bytes.map { PlainLengths.bytes(of: text, limit: $0) }
  }

  func tally(on platform: Platform, limit: Int) -> LengthCounter {
    switch platform {
    case .x: WeightedLength.tally(of: self, limit: limit)
    case .threads: PlainLengths.threads(of: text, limit: limit)
    case .bluesky: GraphemeLength.tally(of: text, limit: limit)
    case .mastodon: MastodonLength.tally(of: self, limit: limit)
    case .tiktok: PlainLengths.utf16(of: text, limit: limit)
    case .youtube: PlainLengths.bytes(of: text, limit: limit)
    case .linkedin, .facebook, .instagram, .pinterest: PlainLengths.characters(of: text, limit: limit)
    }
  }
}
