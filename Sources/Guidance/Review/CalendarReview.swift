import Planning
import PostText

/// What went out and what is to go out on some days, day by day.
public struct CalendarReview: Sendable {
  public struct Entry: Sendable {
    public let post: Post
    public let at: Moment
    /// The manager's word where there is one, else the judgement.
    public let kind: Kind
    public let isKindSure: Bool
    /// Where it goes or went: the plan's platforms where nobody said.
    public let platforms: [Platform]
    /// The platforms on which another post is so near that they take each other's readers.
    public fileprivate(set) var clashes: [Platform] = []
  }

  /// How a platform stands in the days.
  public struct PlatformCount: Hashable, Sendable {
    public let platform: Platform
    public var posts: Int
    /// How many posts a week the plan intends there, where it says so.
    public let intended: Int?
  }

  public let days: ClosedRange<Day>
  /// Whether all posts of the platforms are shown, so that they can be held against what is intended.
  public let isWhole: Bool
  /// By time.
  public let entries: [Entry]
  public let schedule: ScheduleReview
  /// Those that were asked for, else the plan's, then others that something goes out on.
  public let platforms: [PlatformCount]

  /// - Parameters:
  ///   - posts: with those beside the days, for what clashes over midnight; drafts are left out.
  ///   - judge: the plan's.
  ///   - asked: the only platforms that are of interest; empty for all.
  ///   - wanted: the ids of those that are shown, while the others only clash; nil for all.
  public init(
    _ posts: [Post], days: ClosedRange<Day>, plan: Plan, now: Moment, judge: Judge,
    platforms asked: [Platform] = [], showing wanted: Set<PostID>? = nil
  ) {
    let chosen = plan.platforms.map(\.platform)
    let dated = posts.sorted(by: Post.earlier).compactMap { post -> Entry? in
      guard let at = post.at else { return nil }
      let known = KnownPost(post, judge)
      return Entry(
        post: post, at: at, kind: known.kind, isKindSure: known.isKindSure,
        platforms: plan.places(of: post))
    }
    let entries = dated.marked(apart: plan.minutesApart).filter {
      days.contains($0.at.day) && (wanted?.contains($0.post.id) ?? true)
        && (asked.isEmpty || $0.platforms.contains(where: asked.contains))
    }
    let used = Set(entries.flatMap(\.platforms)).subtracting(chosen).sorted()
    let shown = asked.isEmpty ? chosen + used : asked
    self.days = days
    isWhole = wanted == nil
    self.entries = entries
    schedule = ScheduleReview(entries.map(\.post), plan: plan, now: now)
    platforms = shown.map { platform in
      PlatformCount(
        platform: platform, posts: entries.count { $0.platforms.contains(platform) },
        intended: wanted == nil ? plan.chosen(platform)?.rhythm.flatMap { $0 > 0 ? $0 : nil } : nil)
    }
  }

  public func entries(on day: Day) -> [Entry] { entries.filter { $0.at.day == day } }
}

extension [CalendarReview.Entry] {
  /// With what clashes. What is out can't be moved any more: two such don't count.
  /// - Parameter apart: how many minutes two posts on one platform are to be apart.
  fileprivate func marked(apart: Int) -> [CalendarReview.Entry] {
    var marked = self
    for platform in Set(flatMap(\.platforms)) {
      let places = indices.filter { self[$0].platforms.contains(platform) }
      for (one, next) in zip(places, places.dropFirst())
      where self[one].clashes(with: self[next], apart: apart) {
        marked[one].note(clashOn: platform)
        marked[next].note(clashOn: platform)
      }
    }
    return marked
  }
}

extension CalendarReview.Entry {
  fileprivate func clashes(with later: Self, apart: Int) -> Bool {
    at.minutes(until: later.at) < apart && (post.state != .out || later.post.state != .out)
  }

  fileprivate mutating func note(clashOn platform: Platform) {
    if !clashes.contains(platform) { clashes.append(platform) }
  }
}
