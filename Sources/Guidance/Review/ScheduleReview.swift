import Planning

/// What is scheduled, held against a moment: what should be out by now, what comes next, and what must not go out as
/// it is.
public struct ScheduleReview: Sendable {
  /// Scheduled for a time that has passed, and not noted as out; the oldest first.
  public let overdue: [Post]
  /// By time.
  public let coming: [Post]
  /// Out on some of its platforms, and left to go out on others; the oldest first.
  public let unfinished: [Post]
  /// The rules that find an error in a post, for those that have one.
  private let stops: [Post: [Rule]]
  private let now: Moment

  /// - Parameter posts: by time; drafts among them are only looked at for what stops them, and those that went out
  ///   for where they are left to.
  public init(_ posts: [Post], plan: Plan, now: Moment) {
    let scheduled = posts.filter { $0.state == .scheduled }
    unfinished = posts.filter { !$0.platformsLeft.isEmpty }
    self.now = now
    overdue = scheduled.filter { $0.isOverdue(at: now) }
    coming = scheduled.filter { !$0.isOverdue(at: now) }
    stops = plan.stops(posts.filter { $0.state != .out }, on: now.day)
  }

  /// By time; the overdue ones are the first.
  public var all: [Post] { overdue + coming }
  /// Those to come that must not go out as they are.
  public var stopped: [Post] { coming.filter(isStopped) }
  /// Those that are overdue and must not go out as they are.
  public var stoppedOverdue: [Post] { overdue.filter(isStopped) }

  public func isOverdue(_ post: Post) -> Bool { post.isOverdue(at: now) }

  public func isStopped(_ post: Post) -> Bool { stops[post] != nil }

  /// The rules that find an error in a post.
  public func stops(_ post: Post) -> [Rule] { stops[post] ?? [] }

  /// What is scheduled in a week.
  public func posts(in week: Week) -> [Post] {
    all.filter { $0.at.map { week.days.contains($0.day) } ?? false }
  }
}

extension Rule {
  fileprivate static let ofErrors = onDrafts.filter { $0.severity == .error }
}

extension Post {
  /// Whether it is scheduled for a time that has passed.
  fileprivate func isOverdue(at now: Moment) -> Bool { state == .scheduled && at.map { $0 < now } ?? false }
}

extension Plan {
  /// The rules that find an error in a post. They look at its own words: what stands around it makes no post an error,
  /// so many are asked after at the cost of reading them.
  func stops(_ posts: [Post], on day: Day) -> [Post: [Rule]] {
    guard !posts.isEmpty else { return [:] }
    let alone = CheckContext(self, on: day, recent: [])
    var stops: [Post: [Rule]] = [:]
    for post in posts {
      let rules = Draft.all(of: post, in: alone).flatMap(errors).map(\.rule)
      if !rules.isEmpty { stops[post] = rules.reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
    }
    return stops
  }

  /// The errors that the rules find in a post, but for those that the plan has keep quiet.
  public func errors(in post: Post, on day: Day) -> [Finding] {
    Draft.all(of: post, in: CheckContext(self, on: day, recent: [])).flatMap(errors)
  }

  private func errors(in draft: Draft) -> [Finding] {
    Rule.ofErrors.filter { !allows($0, for: draft.id) }.flatMap { $0.findings(on: draft) }
      .filter { $0.severity == .error }
  }
}
