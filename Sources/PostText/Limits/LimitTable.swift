extension Limits {
  /// The platform's own limits, before a plan changes any.
  public static func standard(for platform: Platform) -> Limits {
    var limits = ofText(on: platform)
    limits.pictures = .standard(for: platform)
    return limits
  }

  private static func ofText(on platform: Platform) -> Limits {
    switch platform {
    case .x:
      Limits(
        .x, 280, .weighted, refusing: [0xFEFF, 0xFFFE, 0xFFFF],
        source: "docs.x.com, counting characters; twitter-text configuration v3", checked: "2026-11")
    case .threads:
      Limits(
        .threads, 500, .characters, mindsBytes: true, hashtags: 1, links: 5,
        source: "developers.facebook.com, Threads API, posts; bytes: gitroomhq/postiz-app issue 1946",
        checked: "2026-11")
    case .bluesky:
      Limits(
        .bluesky, 300, .graphemes, bytes: 3000,
        source: "atproto lexicon app.bsky.feed.post; short links: social-app url-helpers.ts",
        checked: "2026-11")
    case .mastodon:
      Limits(
        .mastodon, 500, .graphemes,
        source: "docs.joinmastodon.org, posting; StatusLengthValidator", checked: "2026-11")
    case .linkedin:
      Limits(
        .linkedin, 3000, .characters, fold: 140...210, source: "reported by third parties",
        checked: "2026-11")
    case .facebook:
      Limits(
        .facebook, 63206, .characters, fold: 125...477,
        source: "reported by third parties; 5000 and 10000 are also in print", checked: "2026-11")
    case .instagram:
      Limits(
        .instagram, 2200, .characters, hashtags: 5,
        source: "reported by third parties; 30 hashtags before December 2025", checked: "2026-11")
    case .tiktok:
      Limits(
        .tiktok, 2200, .utf16, title: 90,
        source: "developers.tiktok.com, content posting API; photo posts take 4000", checked: "2026-11")
    case .pinterest:
      Limits(
        .pinterest, 500, .characters, refusedLength: 800, title: 100, linkLength: 2048,
        source: "reported by third parties", checked: "2026-11")
    case .youtube:
      Limits(
        .youtube, 5000, .bytes, title: 100, refusing: [0x3C, 0x3E],
        source: "developers.google.com, YouTube Data API v3, videos", checked: "2026-11")
    }
  }
}
