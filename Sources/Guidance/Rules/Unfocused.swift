import Planning
import PostText

extension Rule {
  public struct Unfocused: FindingCase {
    public struct Place: Hashable, Sendable {
      public let platform: Platform
      public let posts: Int
    }

    /// How many of the posts went to such places.
    public let strays: Int
    public let posts: Int
    /// The most frequent first.
    public let places: [Place]

    public var english: CaseWords {
      let named = places.map { "\($0.platform.name) (\($0.posts))" }
      return CaseWords(
        "\(strays) of \(posts.of("post")) went where the plan is not: \(named.listed).",
        fix: (places.first?.platform.rawValue).map {
          "Leave \($0) out, or choose it and say why: platform add \($0) --because TEXT"
        })
    }
  }

  public static let unfocused = Rule(
    "unfocused", .advice, practice: 3,
    "Keep to the platforms that you have chosen.",
    source: .notWorking,
    why: "What goes out here and there finds few people anywhere, and nobody is there to answer them.",
    fix: "Leave that platform out, or choose it and say why: platform add NAME --because TEXT",
    checks: [
      .weeks { review in
        let chosen = Set(review.plan.platforms.map(\.platform))
        let strays = review.posts.filter { !chosen.isSuperset(of: $0.post.outOn) }
        guard !chosen.isEmpty, strays.count >= fewest else { return [] }
        let counts = strays.flatMap { Set($0.post.outOn).subtracting(chosen) }.counted
        let places = counts.map { Unfocused.Place(platform: $0.value, posts: $0.times) }
        return [Hit(Unfocused(strays: strays.count, posts: review.posts.count, places: places))]
      }
    ],
    examples: [
      .triggers(weeks: .out(.help, onDaysAgo: [1, 3], on: [.x]), "a tea shop on Mastodon posts on X twice"),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...5) + .out(.offer, onDaysAgo: [2, 4], on: [.mastodon, .facebook]),
        "two offers went to Facebook as well"),
      .triggers(
        weeks: .out(.story, onDaysAgo: [5], on: [.tiktok]) + .out(.story, onDaysAgo: [1], on: [.youtube]),
        "a garage tries TikTok on one day and YouTube on another", in: .on([.facebook])),
      .triggers(
        weeks: .out(.talk, onDaysAgo: 0...6, on: [.threads]),
        "a writer has moved to Threads, and the plan has not",
        in: .on([.x, .bluesky])),
      .triggers(
        weeks: .out(.boost, onDaysAgo: [0, 1, 2], on: [.linkedin, .x]), "an engineers' office also feeds X",
        in: .on([.linkedin])),
      .passes(weeks: .out(.help, onDaysAgo: 0...6), "a tea shop on Mastodon stays there"),
      .passes(weeks: .out(.help, onDaysAgo: [2], on: [.x]), "a single post elsewhere"),
      .passes(weeks: .out(.help, onDaysAgo: 7...20, on: [.x]), "all that was in the weeks before"),
      .passes(weeks: .out(.help, onDaysAgo: 0...6, on: [.x]), "a plan that has chosen none yet", in: .on([])),
      .passes(weeks: .out(.help, onDaysAgo: 0...6, on: []), "posts of which it isn't noted where they went"),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...6, on: [.facebook, .instagram]), "a florist on both of two",
        in: .on([.instagram, .facebook])),
    ])

  /// One is a try, or a slip that `off-platform` has told of.
  private static let fewest = 2
}
