import Phrases
import PostText

/// Words that nobody meant as a link, and the platforms that make one of them all the same.
struct LinkedWords: Sendable {
  let kind: UnmeantLink
  let range: Range<Int>
  /// None of them where the draft goes to none that links plain words.
  let platforms: [Platform]

  /// - Parameter platforms: where the text is to go.
  static func all(in reading: Reading, on platforms: [Platform]) -> [LinkedWords] {
    let bare = reading.bareLinks
    if bare.isEmpty { return [] }
    let values = Array(of: reading)
    return bare.compactMap { range in
      guard let kind = UnmeantLink(values[range]), kind != .name else { return nil }
      let linking = platforms.filter { $0.links(range, in: reading) }
      return linking.isEmpty ? nil : LinkedWords(kind: kind, range: range, platforms: linking)
    }
  }
}

extension Platform {
  /// Whether it makes a link of words that are one by X's rules. The others link nothing in a post's text, or only what has a
  /// protocol.
  fileprivate func links(_ range: Range<Int>, in reading: Reading) -> Bool {
    switch self {
    case .x, .threads, .linkedin, .facebook: true
    case .bluesky: reading.entities(on: .bluesky).links.contains { $0.range.lowerBound == range.lowerBound }
    case .mastodon, .instagram, .tiktok, .pinterest, .youtube: false
    }
  }
}
