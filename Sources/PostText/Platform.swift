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

  /// Its place among all platforms, from 0, for whoever keeps something for each of them.
  public var place: Int {
    switch self {
    case .x: 0
    case .threads: 1
    case .bluesky: 2
    case .mastodon: 3
    case .linkedin: 4
    case .facebook: 5
    case .instagram: 6
    case .tiktok: 7
    case .pinterest: 8
    case .youtube: 9
    }
  }

  /// By its place, as the usual way is by its word, letter by letter.
  public func hash(into hasher: inout Hasher) { hasher.combine(place) }

  public static func < (one: Platform, other: Platform) -> Bool { one.rawValue < other.rawValue }
}

extension [Platform] {
  /// Each once, where it stands first. There are few platforms, and a file or a line may name them thousands of times.
  public var withoutRepeats: [Platform] {
    count < 2
      ? self
      : reduce(into: []) { once, platform in
        if !once.contains(platform) { once.append(platform) }
      }
  }
}
