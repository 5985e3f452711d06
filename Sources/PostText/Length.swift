/// How long a text is to one platform, in that platform's own unit.
public struct Length: Hashable, Sendable {
  public var platform: Platform
  public var count: Int
  /// The count of the text as it is written, where the platform's own app shortens links before it counts (Bluesky);
  /// `count` is the app's. Whoever posts through the API has this one.
  public var asWritten: Int?
  public var limit: Int
  public var unit: Limits.Unit
  /// The Unicode scalar offset of the first character that no longer fits, or nil when all does. On X it is
  /// also where a character stands that no post may hold; on Bluesky where the bytes run out, and nil where either
  /// of the two counts fits.
  public var overflow: Int?

  public var fits: Bool { overflow == nil }

  public init(platform: Platform, count: Int, limit: Int, unit: Limits.Unit, overflow: Int?) {
    self.platform = platform
    self.count = count
    self.limit = limit
    self.unit = unit
    self.overflow = overflow
  }

  init(_ tally: LengthCounter, asWritten: LengthCounter? = nil, platform: Platform, unit: Limits.Unit) {
    let fits = asWritten.map { $0.overflow == nil } ?? false
    self.init(
      platform: platform, count: tally.count, limit: tally.limit, unit: unit,
      overflow: fits ? nil : tally.overflow)
    self.asWritten = asWritten.map(\.count).flatMap { $0 == tally.count ? nil : $0 }
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
  public func length(_ limits: Limits) -> Length { LengthCounts(of: self, limits).length(limits) }

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
