/// A place where a post can go out. The raw value is the word that people type and that files hold.
public enum Platform: String, CaseIterable, Codable, Sendable, Comparable {
  case x, threads, bluesky, mastodon, linkedin, facebook, instagram, tiktok, pinterest, youtube

  /// The platform's own spelling of its name.
  public var name: String {
    switch self {
    case .x: "X"
    case .threads: "Threads"
    case .bluesky: "Bluesky"
    case .mastodon: "Mastodon"
    case .linkedin: "LinkedIn"
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .tiktok: "TikTok"
    case .pinterest: "Pinterest"
    case .youtube: "YouTube"
    }
  }

  public static func < (one: Platform, other: Platform) -> Bool { one.rawValue < other.rawValue }
}

extension [Platform] {
  /// Each once, where it stands first. There are few platforms, and a file or a line may name them thousands of times.
  public var withoutRepeats: [Platform] {
    reduce(into: []) { once, platform in
      if !once.contains(platform) { once.append(platform) }
    }
  }
}
