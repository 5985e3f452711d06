/// Mastodon's length (app/validators/status_length_validator.rb): graphemes of the text in which every link
/// is 23 characters long and `@user@host` stands as `@user`.
enum MastodonLength {
  private static let link = 23

  static func tally(of reading: Reading, limit: Int) -> LengthCounter {
    let text = reading.text
    let links = reading.links(on: .mastodon)
    let accounts = remoteAccounts(in: text, beside: links)
    if text.isPlain {
      let saved =
        links.reduce(0) { $0 + $1.count - link } + accounts.reduce(0) { $0 + $1.range.count - $1.length }
      let count = text.values.count - text.lineBreakPairs - saved
      if count <= limit { return LengthCounter(limit: limit, count: count) }
    }
    let pieces = links.map { Piece(range: $0, length: link) } + accounts
    guard !pieces.isEmpty else { return GraphemeLength.tally(of: text, limit: limit) }
    return rewrittenLength(
      of: text, pieces: pieces.sorted { $0.range.lowerBound < $1.range.lowerBound }, limit: limit)
  }

  /// A link or a mention, and how many characters it counts.
  private struct Piece {
    var range: Range<Int>
    var length: Int
  }

  private static func remoteAccounts(in text: ScalarText, beside links: [Range<Int>]) -> [Piece] {
    // It takes two signs to name an account on another server.
    guard text.offsets(of: .at).dropFirst().contains(where: { _ in true }) else { return [] }
    return MastodonReading.mentions(in: text).withoutOverlaps(links).compactMap { mention in
      text.values[(mention.lowerBound + 1)..<mention.upperBound].firstIndex(of: 0x40).map {
        Piece(range: mention, length: $0 - mention.lowerBound)
      }
    }
  }

  private static func rewrittenLength(of text: ScalarText, pieces: [Piece], limit: Int) -> LengthCounter {
    let rewritten = Rewriting(text.values, pieces)
    return GraphemeLength.tally(of: ScalarText(values: rewritten.values), limit: limit)
      .moved { rewritten.origins[$0] }
  }

  /// The text as it is counted, and for each scalar the offset of the one it stands for.
  private struct Rewriting {
    private(set) var values: [UInt32] = []
    private(set) var origins: [Int] = []

    init(_ source: [UInt32], _ pieces: [Piece]) {
      var offset = 0
      for piece in pieces {
        append(source, in: offset..<piece.range.lowerBound)
        append(piece, of: source)
        offset = piece.range.upperBound
      }
      append(source, in: offset..<source.count)
    }

    private mutating func append(_ source: [UInt32], in range: Range<Int>) {
      values += source[range]
      origins += range
    }

    private mutating func append(_ piece: Piece, of source: [UInt32]) {
      let start = piece.range.lowerBound
      if source[start] == 0x40 {
        append(source, in: start..<start + piece.length)
      } else {
        values += repeatElement(0x78, count: piece.length)
        origins += repeatElement(start, count: piece.length)
      }
    }
  }
}
