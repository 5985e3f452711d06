import Planning

/// What is scheduled, held against a moment: what should be out by now, what comes next, and what must not go out as
/// it is.
public struct ScheduleReview: Sendable {
  /// Scheduled for a time that has passed, and not noted as out; the oldest first.
  public let overdue: [Post]
  /// By time.
  public let coming: [Post]
  /// The names of the rules that find an error in a post, for those that have one.
  private let stops: [Post: [String]]
  private let now: Moment

  /// - Parameter posts: by time; those that are not scheduled are left out.
  public init(_ posts: [Post], plan: Plan, now: Moment) {
    let scheduled = posts.filter { $0.state == .scheduled }
    self.now = now
    overdue = scheduled.filter { $0.isOverdue(at: now) }
    coming = scheduled.filter { !$0.isOverdue(at: now) }
    stops = plan.stops(scheduled)
  }

  /// By time; the overdue ones are the first.
  public var all: [Post] { overdue + coming }
  /// Those to come that must not go out as they are.
  public var stopped: [Post] { coming.filter { stops[$0] != nil } }

  public func isOverdue(_ post: Post) -> Bool { post.isOverdue(at: now) }

  /// The names of the rules that find an error in a post.
  public func stops(_ post: Post) -> [String] { stops[post] ?? [] }

  /// What is scheduled in a week.
  public func posts(in week: Week) -> [Post] {
    all.filter { $0.at.map { week.days.contains($0.day) } ?? false }
  }
}

extension Post {
  /// Whether it is scheduled for a time that has passed.
  fileprivate func isOverdue(at now: Moment) -> Bool { state == .scheduled && at.map { $0 < now } ?? false }
}

extension Plan {
  /// The rules that find an error in a post. They look at its own words: what stands around it makes no post an error,
  /// so many are asked after at the cost of reading them.
  func stops(_ posts: [Post]) -> [Post: [String]] {
    guard let first = posts.first?.at?.day else { return [:] }
    let alone = Surroundings(self, on: first, recent: [])
    let rules = Rule.onDrafts.filter { $0.severity == .error }
    var stops: [Post: [String]] = [:]
    for post in posts {
      let draft = Draft(post, in: alone)
      let names = rules.filter { rule in
        !allows(rule.name, for: post.id) && rule.findings(on: draft).contains { $0.severity == .error }
      }
      if !names.isEmpty { stops[post] = names.map(\.name) }
    }
    return stops
  }
}
