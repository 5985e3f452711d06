/// Mastodon's length (app/validators/status_length_validator.rb): graphemes of the text in which every link
/// is 23 characters long and `@user@host` stands as `@user`.
enum MastodonLength {
  private static let link = 23

  static func tally(of reading: Reading, limit: Int) -> LengthCounter {
    let text = reading.text
    let links = reading.links(on: .mastodon)
    let servers = servers(in: text, beside: links)
    if text.isPlain {
      let saved = links.reduce(0) { $0 + $1.count - link } + servers.reduce(0) { $0 + $1.count }
      let count = text.values.count - text.lineBreakPairs - saved
      if count <= limit { return LengthCounter(limit: limit, count: count) }
    }
    let pieces =
      links.map { RewrittenText.Piece(range: $0, length: link) }
      + servers.map { RewrittenText.Piece(range: $0, length: 0) }
    guard !pieces.isEmpty else { return GraphemeLength.tally(of: text, limit: limit) }
    let rewritten = RewrittenText(text, pieces.sorted { $0.range.lowerBound < $1.range.lowerBound })
    return GraphemeLength.tally(of: rewritten.text, limit: limit).moved(by: rewritten.origin)
  }

  /// Where `@host` stands behind `@user`.
  private static func servers(in text: ScalarText, beside links: [Range<Int>]) -> [Range<Int>] {
    // It takes two signs to name an account on another server.
    guard text.offsets(of: .at).dropFirst().contains(where: { _ in true }) else { return [] }
    return MastodonReading.mentions(in: text).withoutOverlaps(links).compactMap { mention in
      text.values[(mention.lowerBound + 1)..<mention.upperBound].firstIndex(of: 0x40).map {
        $0..<mention.upperBound
      }
    }
  }
}
