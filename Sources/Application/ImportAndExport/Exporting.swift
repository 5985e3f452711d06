import Exchange
import Guidance
import Planning
import PostText

/// What of a plan is to leave, and as what.
public struct ExportRequest: Sendable {
  public var exporter: Exporter
  /// The columns that were asked for, as typed.
  public var columns: String?
  /// The file to be filled.
  public var template: [UInt8]?
  /// Whether days stand before months where a tool takes either.
  public var isDayFirst = false
  public init(_ exporter: Exporter) { self.exporter = exporter }

  /// What leaves where nobody names a state: what the format is for.
  fileprivate var usualStates: [Post.State] { exporter.purpose == .copying ? [] : [.scheduled] }
}

extension OpenPlan {
  /// The whole plan as one JSON object, under the names that its files have.
  public mutating func exportWhole() throws -> String { try read { book, _, _ in try book.wholePlan() } }

  /// The plan's posts in a format for other programs.
  /// - Parameter filter: which posts leave; with a day, those that have no time stay behind.
  public mutating func export(
    _ request: ExportRequest, _ filter: PostFilter = PostFilter()
  ) throws -> Export {
    let (environment, name) = (environment, name)
    var filter = filter
    if filter.states.isEmpty { filter.states = request.usualStates }
    return try read { book, plan, now in
      let last = filter.to.map { Week(of: $0) }
      let weeks = try book.weeks(from: filter.from.map { Week(of: $0) }).prefix { week in
        last.map { week <= $0 } ?? true
      }
      let dated = weeks.flatMap { book.passingPosts($0) { _ in true } }
      let drafts = filter.from == nil && filter.to == nil ? book.drafts().sorted(by: Post.earlier) : []
      let posts = try book.posts(book.countedOnce(dated + drafts), wanted: filter, plan, now: now).map {
        request.saying($0, on: filter.platforms)
      }
      let sorted =
        request.exporter.purpose == .scheduling ? PostsToSchedule(posts, plan, now: now) : .init(posts)
      var export = try request.exporter.write(
        ExportOrder(
          name: name, plan: plan, posts: sorted.going, now: now, platforms: filter.platforms,
          columns: request.columns, template: request.template, isDayFirst: request.isDayFirst,
          instant: { environment.instant(of: $0, in: plan.zone) }))
      export.remarks = sorted.remarks + export.remarks
      return export
    }
  }
}

extension ExportRequest {
  /// As it goes out on the only platform that is asked for; an export that is read again keeps it as it is.
  fileprivate func saying(_ post: Post, on platforms: [Platform]) -> Post {
    guard let platform = platforms.first, platforms.count == 1, exporter.name != "jsonl" else { return post }
    var post = post
    post.text = post.text(on: platform)
    return post
  }
}

/// Posts that another tool is to put out, sorted by whether they may go out at all.
private struct PostsToSchedule {
  private(set) var going: [Post] = []
  private(set) var remarks: [ExportRemark] = []

  init(_ posts: [Post]) { going = posts }

  init(_ posts: [Post], _ plan: Plan, now: Moment) {
    let schedule = ScheduleReview(posts, plan: plan, now: now)
    for post in posts {
      if let reason = Self.reasonToStay(post, schedule) {
        remarks.append(.leftOut(post.id, words: post.firstWords(32), reason))
      } else {
        going.append(post)
      }
    }
  }

  private static func reasonToStay(_ post: Post, _ schedule: ScheduleReview) -> ExportRemark.Reason? {
    if post.state == .out { return .alreadyOut }
    if schedule.isOverdue(post), let at = post.at { return .timeHasPassed(at) }
    let rules = schedule.stops(post).map(\.name)
    return rules.isEmpty ? nil : .stopped(rules: rules)
  }
}
