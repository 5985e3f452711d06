import PostText

/// A measure that counts what a platform shows beside a post or a name, such as likes and followers: numbers that are no
/// relation. It goes by the noun that is counted: `followers who came to a class` and `community shares sold` are none.
struct VanityMeasure {
  /// What is counted, such as `followers`.
  let word: String

  /// - Returns: nil for a measure of something else.
  init?(_ measure: String) {
    let words = Self.countedWords(of: measure)
    let noun = words.prefix { !Self.endsNoun.contains($0) }.filter { !Self.counters.contains($0) }
    let rest = words.dropFirst(words.firstIndex(where: Self.endsNoun.contains) ?? words.count)
    guard let last = noun.last, !["who", "that", "which"].contains(rest.first) else { return nil }
    let isCounted = Self.always.contains(last) || Self.isOfPosts(noun.dropLast(), last, rest)
    guard isCounted else { return nil }
    word = last
  }

  /// The words of what is counted first, without `number of`: of `likes and replies` it is `likes`.
  private static func countedWords(of measure: String) -> [String] {
    let first = measure.lowercased().split(whereSeparator: { ",;/&+(".contains($0) }).first ?? ""
    let words = first.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }).map(
      String.init)
    let alone = words.prefix { !["and", "or", "plus"].contains($0) }
    guard let of = alone.firstIndex(of: "of"), of > 0, counters.contains(alone[of - 1]) else {
      return Array(alone)
    }
    return Array(alone[(of + 1)...])
  }

  /// Whether words that also mean other things stand beside those of social media, or alone.
  private static func isOfPosts(
    _ before: ArraySlice<String>, _ noun: String, _ after: ArraySlice<String>
  ) -> Bool {
    let isSocial = before.contains(where: social.contains) || after.contains(where: social.contains)
    guard sometimes.contains(noun) || isSocial && onPlatforms.contains(noun) else { return false }
    return before.allSatisfy { social.contains($0) || common.contains($0) || $0.first?.isNumber == true }
      && (after.isEmpty || after.contains { social.contains($0) || periods.contains($0) })
  }

  /// These are counted nowhere else.
  private static let always: Set = [
    "likes", "follower", "followers", "follows", "retweets", "reposts", "reblogs", "upvotes",
  ]
  /// These are, where other words than those of social media stand beside them.
  private static let sometimes: Set = ["shares", "views", "impressions", "reach"]
  /// These need a word of social media beside them.
  private static let onPlatforms: Set = [
    "subscribers", "fans", "hearts", "hits", "reactions", "plays", "friends",
  ]
  /// Stand behind a noun or before `of` without being what is counted.
  private static let counters: Set = [
    "number", "numbers", "count", "counts", "amount", "total", "growth", "rate", "figures",
  ]
  private static let endsNoun: Set = [
    "on", "per", "pro", "of", "from", "in", "each", "a", "an", "every", "by", "at", "across", "who", "that",
    "which",
    "with", "to", "for", "under", "into", "than",
  ]
  private static let common: Set = [
    "new", "more", "total", "monthly", "weekly", "daily", "average", "organic", "paid", "unique", "our",
    "the",
  ]
  private static let periods: Set = ["day", "week", "month", "quarter", "year"]
  private static let social: Set<String> = {
    let platforms = Platform.allCases.flatMap { [$0.rawValue, $0.name.lowercased()] }
    let others = [
      "twitter", "twitch", "snapchat", "reddit", "tumblr", "social", "media", "post", "posts", "video",
      "videos",
      "reel", "reels", "tweet", "tweets", "page", "profile", "channel", "story", "stories", "account", "feed",
    ]
    return Set(platforms + others)
  }()
}
