import Planning
import PostText

extension Rule {
  public struct StaffHeavy: FindingCase {
    /// In whole percent.
    public let percent: Int
    public let staff: Int
    public let all: Int
    public let posts: Int

    public var english: CaseWords {
      "\(staff) of \(all.of("reaction")) on \(posts.of("post")) of four weeks came from your own people: \(percent) %."
    }
  }

  public static let staffHeavy = Rule(
    "staff-heavy", .advice, practice: 13,
    "Count what comes from outside.",
    source: .illusion,
    why: "Applause from the house sounds like an audience, and hides that there is none.",
    fix: "Ask your colleagues to share it with a word of their own instead: kit",
    checks: [
      .weeks { review in
        guard review.hasBegun else { return [] }
        let reach = review.people.reachOfFourWeeks
        guard reach.posts >= Reach.fewestPosts, let share = reach.staffShare, share >= 0.5,
          let all = reach.raw.reactions, all >= fewest
        else { return [] }
        let staff = all - (reach.outside.reactions ?? 0)
        return [
          Hit(
            StaffHeavy(
              percent: Int((share * 100).rounded()), staff: staff, all: all,
              posts: reach.posts))
        ]
      }
    ],
    examples: [
      .triggers(likes: ["@ana": 6], onPosts: 6, "six likes on six posts, all by one's own"),
      .triggers(likes: ["@ana": 6, "@bo": 4], onPosts: 6, "six of ten likes are one's own"),
      .triggers(likes: ["@ana": 5, "@bo": 5], onPosts: 5, "half of the likes"),
      .triggers(likes: ["@acmetea": 8, "@bo": 1], onPosts: 8, "the brand likes itself"),
      .triggers(likes: ["@ANA": 10, "@bo": 2, "@cy": 2], onPosts: 10, "in capitals, too"),
      .passes(likes: ["@bo": 6], onPosts: 6, "six likes from outside"),
      .passes(likes: ["@ana": 2, "@bo": 6], onPosts: 6, "two of eight are one's own"),
      .passes(likes: ["@ana": 4], onPosts: 4, "four posts are too few to say"),
      .passes(likes: [:], onPosts: 9, "no reaction at all"),
      .passes(heard: [.example("@ana", .like, daysAgo: 3)], "a like on nothing that is known"),
    ])

  /// Of fewer reactions one may be chance.
  private static let fewest = 5
}

extension Example {
  /// - Parameters:
  ///   - likes: how many posts each liked, the first ones.
  ///   - count: how many posts went out, a day each.
  fileprivate static func triggers(
    likes: [String: Int], onPosts count: Int, _ note: String, file: String = #filePath, line: Int = #line
  ) -> Example {
    triggers(weeks: posts(count), note, file: file, line: line).with(likes)
  }

  fileprivate static func passes(
    likes: [String: Int], onPosts count: Int, _ note: String, file: String = #filePath, line: Int = #line
  ) -> Example {
    passes(weeks: posts(count), note, file: file, line: line).with(likes)
  }

  private static func posts(_ count: Int) -> [Post] { .out(.help, onDaysAgo: 2..<2 + count) }

  private func with(_ likes: [String: Int]) -> Example {
    var example = self
    example.heard = likes.flatMap { who, count in
      posts.suffix(count).map { post in
        var like = Heard.example(who, .like, daysAgo: 1)
        like.on = post.id.description
        return like
      }
    }
    return example
  }
}
