/// A post's short name, such as `k4t9mz`: lower-case letters and digits.
public struct PostID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let description: String

  /// Ids of other programs are accepted as they are, if they are made of lower-case letters, digits and hyphens.
  /// - Returns: nil when `text` is no id: empty, over 32 characters, or with other characters in it.
  public init?(_ text: String) {
    let fits = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard fits, (1...32).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "-") else { return nil }
    description = text
  }

  /// What stands where an id is not known yet.
  package static let blank = PostID(unchecked: "")

  private init(unchecked text: String) { description = text }

  /// Draws a new id. Letters that are easily misread (i, l, o) are left out, and the second place is a digit, so
  /// that an id looks like no word. Six places give some 170 million ids: two people who add a thousand posts
  /// each, apart, meet once in a hundred and seventy plans.
  public static func draw(using random: inout some RandomNumberGenerator, avoiding taken: Set<PostID>)
    -> PostID
  {
    while true {
      let text = String(decoding: places.compactMap { $0.randomElement(using: &random) }, as: UTF8.self)
      if let id = PostID(text), !taken.contains(id) { return id }
    }
  }

  /// What may stand in each place of an id that is drawn.
  private static let places: [[UInt8]] = {
    let (letters, digits) = (Array("abcdefghjkmnpqrstuvwxyz".utf8), Array("23456789".utf8))
    return [letters, digits] + Array(repeating: letters + digits, count: 4)
  }()

  /// Whether `text` is formed as drawn ids and their prefixes are: a word of a post would not be.
  public static func looksLikeOne(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return (2...6).contains(bytes.count) && PostID(text) != nil && bytes[0] > 57
      && (50...57).contains(bytes[1])
  }

  public static func < (one: PostID, other: PostID) -> Bool { one.description < other.description }
}
