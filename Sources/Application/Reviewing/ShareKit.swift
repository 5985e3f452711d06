import Guidance
import Planning
import Storage

/// What colleagues may share this week, and what they need to know for it.
public struct ShareKit: Sendable {
  public struct Item: Sendable {
    public var post: Post
    /// The goal that it serves, and the topics that it furthers.
    public var goal: Goal?
    public var topics: [String]
    /// The handles that it names: whom to credit.
    public var credits: [String]
  }

  public var plan: Plan
  public var week: Week
  /// What is still to go out this week, then what went out, the newest first. Nothing that must not go out is among it.
  public var items: [Item]
}

extension OpenPlan {
  /// So many that a colleague reads it to its end.
  private static let shared = 6

  public mutating func shareKit() throws -> ShareKit {
    try read { book, plan, now in
      let week = Week(of: now.day)
      let schedule = book.schedule(around: week, plan, now: now)
      let coming = schedule.coming.filter { post in
        post.at.map { week.days.contains($0.day) } ?? false && !schedule.isStopped(post)
      }
      let judge = book.judge(plan, today: now.day)
      let out = book.page(week).posts.reversed().filter { post in
        post.state == .out && plan.errors(in: post, on: now.day).isEmpty
      }
      let kinds = out.map { KnownPost($0, judge).kind }
      // Colleagues are asked to pass on others' work and conversations before what is about the house.
      let ranked = zip(out, kinds).filter { !$1.isAboutUs }.map(\.0)
      let own = zip(out, kinds).filter { $1.isAboutUs }.map(\.0)
      let known = KnownPeople(plan, book.people())
      let items = (coming + ranked + own).prefix(Self.shared).map { post in
        ShareKit.Item(
          post: post, goal: plan.goals.first { $0.name == post.goal },
          topics: plan.topics.filter { $0.isFurthered(by: post.text) }.map(\.name),
          credits: post.accountsNamed.filter { known.isOutside(SocialAccount($0, on: post.platforms.first)) })
      }
      return ShareKit(plan: plan, week: week, items: items)
    }
  }
}
