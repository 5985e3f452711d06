/// What one platform takes of pictures. A manager can correct how many in the plan.
public struct PictureLimits: Hashable, Codable, Sendable {
  /// The most a post; nil where none is known.
  public var most: Int?
  /// Whether it takes no post without a picture or a video.
  public var areNeeded = false
  /// Whether a picture may have words for those who can't see it.
  public var haveWords = true
  /// The longest such words, in characters; nil where none is known.
  public var wordsLength: Int?
  /// Where the numbers come from; checked in the same month as the others.
  public var source = ""

  init() {}

  private init(
    _ most: Int?, areNeeded: Bool = false, haveWords: Bool = true, wordsLength: Int? = nil, source: String
  ) {
    self.most = most
    self.areNeeded = areNeeded
    self.haveWords = haveWords
    self.wordsLength = wordsLength
    self.source = source
  }

  /// The platform's own, before a plan changes any.
  static func standard(for platform: Platform) -> PictureLimits {
    switch platform {
    case .x: PictureLimits(4, wordsLength: 1000, source: "reported by third parties")
    case .threads: PictureLimits(20, source: "Threads API, carousel posts, as quoted by third parties")
    case .bluesky: PictureLimits(4, source: "atproto lexicon app.bsky.embed.images")
    case .mastodon:
      PictureLimits(4, wordsLength: 1500, source: "docs.joinmastodon.org; a server sets its own")
    case .linkedin: PictureLimits(20, source: "reported by third parties")
    case .facebook: PictureLimits(nil, source: "none is known: albums take far more than a post needs")
    case .instagram: PictureLimits(20, areNeeded: true, source: "reported by third parties")
    case .tiktok:
      PictureLimits(
        35, areNeeded: true, haveWords: false,
        source: "TikTok content posting API, photo posts, as quoted by third parties")
    case .pinterest:
      PictureLimits(5, areNeeded: true, wordsLength: 500, source: "reported by third parties")
    case .youtube: PictureLimits(nil, haveWords: false, source: "a video, and no pictures")
    }
  }
}
