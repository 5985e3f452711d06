/// How long a text is to one platform, in that platform's own unit.
public struct Length: Hashable, Sendable {
  public var platform: Platform
  public var count: Int
  public var limit: Int
  /// The unit's name as answers show it: `weighted`, `graphemes`, `characters`, `UTF-16 units`, `bytes`.
  public var unit: String
  /// The Unicode scalar offset of the first character that no longer fits, or nil when all does.
  public var overflow: Int?

  public var fits: Bool { overflow == nil }

  public init(platform: Platform, count: Int, limit: Int, unit: String, overflow: Int?) {
    self.platform = platform
    self.count = count
    self.limit = limit
    self.unit = unit
    self.overflow = overflow
  }
}
