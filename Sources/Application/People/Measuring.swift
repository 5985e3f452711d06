import Planning
import PostText
import Storage

/// A post's figures, raw and without the house.
public struct MeasuredPost: Sendable {
  public var post: Post
  public var reach: Reach
  /// The latest count of each platform that it is on.
  public var followers: [Followers]
}

extension OpenPlan {
  /// Notes a post's figures; what is nil stays as it was.
  /// - Parameter by: the handles of those who are known to have liked it.
  public mutating func measure(_ post: String, _ figures: (inout PostMetrics) -> Void) throws -> Outcome {
    try change { book, _, now in
      let old = try book.find(post, today: now.day)
      guard old.state == .out else {
        throw Problem(
          .notOutYet, "\(old.id) “\(old.firstWords(32))” is not out yet.", hint: "When it is: post \(old.id)")
      }
      var new = PostMetrics(on: now.day)
      figures(&new)
      var changed = old
      changed.metrics = old.metrics?.updated(by: new) ?? new
      try book.put(changed, replacing: old)
      return Outcome(.people(.measured(post: PostName(changed))), post: changed)
    }
  }

  /// Notes how many follow on a platform; a later count of the same day takes its place.
  public mutating func countFollowers(_ count: Int, on platform: Platform) throws -> Outcome {
    try changePlan { plan, now in
      let new = Followers(platform.rawValue, on: now.day, count: count)
      plan.followers.removeAll { $0.platform == new.platform && $0.on == new.on }
      plan.followers.append(new)
      return Outcome(.people(.followersCounted(platform: platform, count: count)))
    }
  }

  /// - Parameter post: the first letters of its id.
  public mutating func measured(_ post: String) throws -> MeasuredPost {
    try read { book, plan, now in
      let post = try book.find(post, today: now.day)
      // Reactions come in the weeks behind it; those of years later are history.
      let first = Week(of: (post.at ?? now).day)
      let heard = (0..<Mix.weeks).map { first + $0 }.filter { $0 <= Week(of: now.day) }.flatMap {
        book.page($0).heard
      }
      let places = Set(post.platforms.map(\.rawValue))
      let followers = Dictionary(
        grouping: plan.followers.filter { places.contains($0.platform) }, by: \.platform)
      return MeasuredPost(
        post: post, reach: Reach([post], heard, KnownPeople(plan, book.people())),
        followers: followers.values.compactMap { $0.max { $0.on < $1.on } }.sorted {
          $0.platform < $1.platform
        })
    }
  }
}
