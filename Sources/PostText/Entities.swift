/// A stretch of a post's text that a platform treats as more than words.
public struct Entity: Hashable, Sendable {
  /// The words as they stand in the text, with their `@`, `#` or `$`.
  public var text: String
  /// Where it stands, as Unicode scalar offsets, end excluded.
  public var range: Range<Int>

  public init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

/// What one platform finds in a text. Ranges of one kind are in order and never overlap.
public struct Entities: Hashable, Sendable {
  public var links: [Entity] = []
  /// Accounts, and on X lists too.
  public var mentions: [Entity] = []
  public var hashtags: [Entity] = []
  public var cashtags: [Entity] = []

  /// The mentions that are lists on X, like `@harbour/bakers`.
  public var lists: [Entity] { mentions.filter { $0.text.utf8.contains(0x2F) } }

  public init() {}
}

extension ScalarText {
  /// The words at `ranges`, which are in order.
  func entities(_ ranges: [Range<Int>]) -> [Entity] {
    var offset = 0
    var byte = 0
    return ranges.map { range in
      let start = byte + utf8Length(of: offset..<range.lowerBound)
      byte = start + utf8Length(of: range)
      offset = range.upperBound
      return Entity(text: String(decoding: bytes[start..<byte], as: UTF8.self), range: range)
    }
  }

  private func utf8Length(of range: Range<Int>) -> Int {
    isASCII ? range.count : values[range].reduce(0) { $0 + $1.utf8Width }
  }
}
