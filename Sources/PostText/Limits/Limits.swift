/// What one platform takes. Every number can be changed: a Mastodon server sets its own length, and the
/// platforms change theirs.
public struct Limits: Hashable, Codable, Sendable {
  /// How the platform counts `length`. Characters are Unicode scalars, which is what most platforms' own
  /// software counts; graphemes are what readers take for one character.
  public enum Unit: String, Codable, Sendable {
    case weighted, graphemes, characters, bytes
    case utf16 = "UTF-16 units"
  }

  public var platform: Platform
  /// The longest text, in `unit`.
  public var length: Int
  public var unit: Unit
  /// A length over `length` that the platform takes all the same; over it nothing goes out.
  public var refusedLength: Int?
  /// The longest text in UTF-8 bytes, where that is a limit beside `length`.
  public var bytes: Int?
  /// Whether the platform was seen to refuse a text of more UTF-8 bytes than `length`, though it says that it counts
  /// otherwise.
  public var mindsBytes: Bool
  /// The longest title in characters, where posts have one.
  public var title: Int?
  public var hashtags: Int?
  /// How many links, each address counted once.
  public var links: Int?
  /// The longest link, in characters.
  public var linkLength: Int?
  /// Where readers stop seeing the text before they ask for more, in characters: on a phone and elsewhere.
  public var fold: ClosedRange<Int>?
  /// Characters that the platform refuses, by scalar value.
  public var refusedCharacters: [UInt32]
  /// Whether a longer text goes out as a thread.
  public var threads = false
  /// Where the numbers come from.
  public var source: String
  /// The month in which they were checked, as `YYYY-MM`.
  public var checked: String

  init(
    _ platform: Platform, _ length: Int, _ unit: Unit, refusedLength: Int? = nil, bytes: Int? = nil,
    mindsBytes: Bool = false, title: Int? = nil, hashtags: Int? = nil, links: Int? = nil,
    linkLength: Int? = nil,
    fold: ClosedRange<Int>? = nil, refusing refusedCharacters: [UInt32] = [],
    source: String, checked: String
  ) {
    self.platform = platform
    self.length = length
    self.unit = unit
    self.refusedLength = refusedLength
    self.bytes = bytes
    self.mindsBytes = mindsBytes
    self.title = title
    self.hashtags = hashtags
    self.links = links
    self.linkLength = linkLength
    self.fold = fold
    self.refusedCharacters = refusedCharacters
    self.source = source
    self.checked = checked
  }
}
