/// What one platform takes of pictures. A manager can correct how many in the plan.
public struct PictureLimits: Hashable, Codable, Sendable {
  /// The most a post; nil where none is known.
  public var most: Int?
  /// Whether the platform itself says so, or the manager; what others report is no ground to stop a post.
  public var isMostCertain = true
  /// Whether it takes no post without a picture or a video.
  public var areNeeded = false
  /// Whether a picture may have words for those who can't see it.
  public var haveWords = true
  /// The longest such words, in characters; nil where none is known.
  public var wordsLength: Int?
  /// Where it is said how many, and whether one is needed; checked in the same month as the others.
  public var source = ""
  /// Where the length of their words is said; nil where there is none.
  public var wordsSource: String?

  init() {}

  private init(_ most: Int?, isCertain: Bool = true, areNeeded: Bool = false, _ source: String) {
    (self.most, isMostCertain, self.areNeeded, self.source) = (most, isCertain, areNeeded, source)
  }

  private func words(upTo length: Int, _ source: String) -> PictureLimits {
    var limits = self
    (limits.wordsLength, limits.wordsSource) = (length, source)
    return limits
  }

  private var withoutWords: PictureLimits {
    var limits = self
    limits.haveWords = false
    return limits
  }

  private static let reported = "reported by third parties"

  /// The platform's own, before a plan changes any.
  static func standard(for platform: Platform) -> PictureLimits {
    switch platform {
    case .x:
      PictureLimits(4, "X API v2, specification: media_ids of a post").words(upTo: 1000, reported)
    case .threads: PictureLimits(20, "Meta, Threads API: children of a carousel")
    case .bluesky: PictureLimits(4, "atproto lexicon app.bsky.embed.images")
    case .mastodon:
      PictureLimits(4, "docs.joinmastodon.org; a server sets its own")
        .words(upTo: 1500, "mastodon/mastodon, MediaAttachment; a server sets its own")
    case .linkedin: PictureLimits(20, "learn.microsoft.com, LinkedIn MultiImage API")
    case .facebook: PictureLimits(nil, "none is known: albums take far more than a post needs")
    case .instagram:
      PictureLimits(
        20, isCertain: false, areNeeded: true,
        "how many: \(reported), 10 by its API; needed: developers.facebook.com, content publishing")
    case .tiktok:
      PictureLimits(35, areNeeded: true, "developers.tiktok.com, content posting API, photo posts")
        .withoutWords
    case .pinterest:
      PictureLimits(
        5, isCertain: false, areNeeded: true, "how many: \(reported); needed: Pinterest API v5, media_source"
      ).words(upTo: 500, reported)
    case .youtube: PictureLimits(nil, "a video, and no pictures").withoutWords
    }
  }
}
