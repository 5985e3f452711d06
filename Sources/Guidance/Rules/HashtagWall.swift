import Planning
import PostText

extension Rule {
  public enum HashtagWall: FindingCase {
    /// More than good taste takes on a platform.
    case surplus(Int, of: Platform, limit: Int)
    /// More than half as many tags as words.
    case outweighing(Int, words: Int)

    public var english: CaseWords {
      switch self {
      case .surplus(let count, let platform, let limit):
        "\(count) hashtags; on \(platform.name) \(limit) \(limit.form("is", "are")) plenty here."
      case .outweighing(let count, let words):
        "\(count.of("hashtag")) beside \(words.of("word"))."
      }
    }
  }

  public static let hashtagWall = Rule(
    "hashtag-wall", .advice, practice: 21,
    "Tag what a stranger would look for, and leave the rest out.",
    source: .fakingIt,
    why: "A wall of hashtags reads as spam, and a screen reader reads out every one.",
    fix: "Keep the two or three that your people follow, and say the rest in words.",
    checks: [
      .draft { draft in
        let own = draft.ownHashtags
        guard own.count >= 3, !draft.hasTooManyHashtagsForPlatform else { return [] }
        return [draft.surplus(of: own) ?? draft.outweighing(own)].compactMap(\.self)
      }
    ],
    examples: [
      .triggers("New oolong in: #tea #oolong #loosleaf #teatime #teashop [#brew]"),
      .triggers("Low water at six #harbour #tides #boats [#sailing #fishing]", on: [.x]),
      .triggers("Lambs! [#farm #spring #sheep]"),
      .triggers("We hire: #jobs #nurses #care #hiring #leeds [#nhs #work]", on: [.linkedin]),
      .triggers("#kiln #clay #glaze #pots [#studio] are all you need to know of my week.", on: [.bluesky]),
      .triggers("Opening night [#theatre #leith #fringe]", on: [.mastodon, .x]),
      .passes("Steep it for four minutes, then taste: #tea #oolong"),
      .passes(
        "Low water at six, so mind the slip if you launch by hand tonight. #harbour #tides #boats", on: [.x]),
      .passes("Our #bread is baked by #Jory in #Leith, and sold out by nine."),
      .passes("Who will #volunteer in #Leith? #Jory's apprentices did, and #Mara was there too.", on: [.x]),
      .passes("Dawn #leith #sea #gulls", on: [.instagram]),
      .passes("Six teas: #green #black #white #red #blue #yellow", on: [.instagram]),
      .passes("Lovely! RT @growers: frost #tea #frost #assam #garden #leaf #pick"),
      .passes("Platform #1, seat #2, coach #3, ticket #4, bag #5, and #6 for luck."),
    ])
}

extension Draft {
  /// Without those of a quoted post, which are its author's.
  fileprivate var ownHashtags: [Entity] {
    guard wording.own.upperBound < wording.words.count else { return entities.hashtags }
    let end = wording.words[wording.own.upperBound].range.lowerBound
    return entities.hashtags.filter { $0.range.lowerBound < end }
  }

  /// Then `too-long` tells it.
  fileprivate var hasTooManyHashtagsForPlatform: Bool {
    measures.contains { $0.breaches.contains { $0.kind == .hashtags } }
  }

  /// More than good taste takes, marked from the first that is too many.
  fileprivate func surplus(of tags: [Entity]) -> Hit? {
    guard let platform = platforms.min(by: { $0.tastefulHashtags < $1.tastefulHashtags }),
      let last = tags.last
    else { return nil }
    let limit = platform.tastefulHashtags + (areWords(tags) ? 1 : 0)
    guard tags.count > limit else { return nil }
    return Hit(
      Rule.HashtagWall.surplus(tags.count, of: platform, limit: limit),
      at: tags[limit].range.lowerBound..<last.range.upperBound)
  }

  /// Whether no two stand side by side, as when they are words of a sentence.
  private func areWords(_ tags: [Entity]) -> Bool {
    zip(tags, tags.dropFirst()).allSatisfy { $0.range.upperBound + 1 < $1.range.lowerBound }
  }

  /// More than half as many tags as words. Under a picture or a film few words are enough.
  fileprivate func outweighing(_ tags: [Entity]) -> Hit? {
    guard platforms.contains(where: { !$0.showsPictures }), let first = tags.first, let last = tags.last
    else { return nil }
    let words = wording.own.count { wording.words[$0].sort == .word || wording.words[$0].sort == .number }
    guard tags.count * 2 > words else { return nil }
    return Hit(
      Rule.HashtagWall.outweighing(tags.count, words: words),
      at: first.range.lowerBound..<last.range.upperBound)
  }
}

extension Platform {
  /// A matter of taste, below what the platform takes: on Mastodon tags are how posts are found, and Instagram,
  /// LinkedIn and TikTok are used to five.
  fileprivate var tastefulHashtags: Int {
    switch self {
    case .x, .threads, .facebook: 3
    case .bluesky: 4
    case .mastodon, .linkedin, .instagram, .tiktok, .pinterest, .youtube: 5
    }
  }

  fileprivate var showsPictures: Bool {
    switch self {
    case .instagram, .tiktok, .pinterest, .youtube: true
    case .x, .threads, .bluesky, .mastodon, .linkedin, .facebook: false
    }
  }
}
