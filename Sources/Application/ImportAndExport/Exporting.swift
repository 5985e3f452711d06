import Exchange
import Guidance
import Planning
import PostText

/// What of a plan is to leave, and as what.
public struct ExportRequest: Sendable {
  public var exporter: Exporter
  /// The only platform that it is for; nil for all.
  public var platform: Platform?
  /// nil for what the format is for: what is scheduled, or everything.
  public var state: Post.State?
  /// The columns that were asked for, as typed.
  public var columns: String?
  /// The file to be filled.
  public var template: [UInt8]?
  /// Whether days stand before months where a tool takes either.
  public var isDayFirst = false
  /// Which posts are wanted, beside all this.
  public var filter = PostFilter()

  public init(_ exporter: Exporter) { self.exporter = exporter }

  fileprivate var wantedState: Post.State? { state ?? (exporter.purpose == .copying ? nil : .scheduled) }
}

extension OpenPlan {
  /// The whole plan as one JSON object, under the names that its files have.
  public mutating func exportWhole() throws -> String { try read { book, _, _ in try book.wholePlan() } }

  /// The plan's posts in a format for other programs.
  /// - Parameter days: the first and the last that are asked for, once it is known what day it is; with either of them,
  ///   posts that have no time stay behind.
  public mutating func export(
    _ request: ExportRequest, days: (_ today: Day) throws -> (from: Day?, to: Day?) = { _ in (nil, nil) }
  ) throws -> Export {
    let (environment, name) = (environment, name)
    return try read { book, plan, now in
      let (from, to) = try days(now.day)
      let last = to.map { Week(of: $0) }
      let weeks = try book.weeks(from: from.map { Week(of: $0) }).prefix { week in
        last.map { week <= $0 } ?? true
      }
      let dated = weeks.flatMap { book.passingPosts($0) { _ in true } }
      let drafts = from == nil && to == nil ? book.drafts().sorted(by: Post.earlier) : []
      let chosen = book.countedOnce(dated + drafts).filter { post in
        request.wants(post, plan) && Self.isWithin(post, from, to)
      }
      let posts = try book.posts(chosen, wanted: request.filter, plan, now: now).map(request.saying)
      let sorted =
        request.exporter.purpose == .scheduling ? PostsToSchedule(posts, plan, now: now) : .init(posts)
      var export = try request.exporter.write(
        ExportOrder(
          name: name, plan: plan, posts: sorted.going, now: now, platform: request.platform,
          columns: request.columns, template: request.template, isDayFirst: request.isDayFirst,
          instant: { environment.instant(of: $0, in: plan.zone) }))
      export.remarks = sorted.remarks + export.remarks
      return export
    }
  }

  private static func isWithin(_ post: Post, _ from: Day?, _ to: Day?) -> Bool {
    guard let day = post.at?.day else { return from == nil && to == nil }
    return from.map { $0 <= day } != false && to.map { day <= $0 } != false
  }
}

extension ExportRequest {
  /// As it goes out on the only platform that is asked for; an export that is read again keeps it as it is.
  fileprivate func saying(_ post: Post) -> Post {
    guard let platform, exporter.name != "jsonl" else { return post }
    var post = post
    post.text = post.text(on: platform)
    return post
  }

  fileprivate func wants(_ post: Post, _ plan: Plan) -> Bool {
    let own = post.platforms.isEmpty ? plan.platforms.map(\.platform) : post.platforms
    return wantedState.map { $0 == post.state } != false && platform.map { own.contains($0) } != false
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
