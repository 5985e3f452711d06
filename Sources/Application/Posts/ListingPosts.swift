import Guidance
import Planning

/// Posts, and what is to be said of those that are scheduled.
public struct ListedPosts: Sendable {
  public var posts: [Post]
  public var schedule: ScheduleReview
  /// The days that posts which went out are shown of; nil for all.
  public var days: ClosedRange<Day>?
}

extension OpenPlan {
  /// Drafts, what is scheduled, and what went out in the last four weeks.
  /// - Parameters:
  ///   - wanted: the only state that is asked for; nil for all three.
  ///   - all: whether to go back to the first week.
  ///   - filter: which of these; where it names a day to begin with, that goes for the four weeks.
  public mutating func list(
    _ wanted: Post.State? = nil, all: Bool = false, _ filter: PostFilter = PostFilter()
  ) throws -> ListedPosts {
    try read { book, plan, now in
      var filter = filter
      if let wanted, !filter.platforms.isEmpty { filter.states = [wanted] }
      let all = all || filter.from != nil || filter.to != nil
      let week = Week(of: now.day)
      let first = week.startOfRun(of: Mix.weeks)
      let weeks = try book.weeks(from: all ? nil : first - 4)
      let dated = weeks.flatMap { book.passingPosts($0) { _ in true } }.filter {
        all || $0.state != .out || Self.isRecent($0, first)
      }
      let found = book.countedOnce(book.drafts().sorted(by: Post.earlier) + dated)
      let posts = try book.posts(
        found.filter { wanted == nil || $0.state == wanted }, wanted: filter, plan, now: now)
      return ListedPosts(
        posts: posts, schedule: ScheduleReview(posts, plan: plan, now: now),
        days: all ? nil : first.monday...max(week.sunday, now.day))
    }
  }

  private static func isRecent(_ post: Post, _ first: Week) -> Bool {
    post.at.map { $0.day >= first.monday } ?? false
  }

  /// What a few letters may stand for: drafts, what is scheduled, and the last weeks.
  public mutating func recentPosts() throws -> [Post] {
    try read { book, _, now in book.countedOnce(try book.recentPosts(today: now.day)) }
  }

  /// The weeks that have a file; of those to come, only such as hold a post: what was put off leaves an empty one.
  public mutating func weeks() throws -> [Week] {
    try read { book, _, now in
      let current = Week(of: now.day)
      return try book.weeks().filter { $0 <= current || !book.page($0).posts.isEmpty }
    }
  }
}
