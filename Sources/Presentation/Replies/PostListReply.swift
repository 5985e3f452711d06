import Guidance
import Planning

/// A list of posts.
public struct PostListReply: Presentable, Encodable {
  /// The days that posts which went out are shown of; nil for all.
  private let from: String?
  private let to: String?
  private let wanted: Post.State?
  private let listed: [Post]
  private let schedule: ScheduleReview

  private enum CodingKeys: CodingKey { case version, posts, from, to }

  /// - Parameters:
  ///   - wanted: the only state that was asked for; nil for all.
  ///   - days: what was looked through for posts that went out; nil for everything.
  public init(_ posts: [Post], _ schedule: ScheduleReview, _ wanted: Post.State?, days: ClosedRange<Day>?) {
    self.wanted = wanted
    listed = posts
    from = days?.lowerBound.description
    to = days?.upperBound.description
    self.schedule = schedule
  }

  /// Post by post: there may be a million.
  public func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: CodingKeys.self)
    try answer.encode(1, forKey: .version)
    try answer.encode(from, forKey: .from)
    try answer.encode(to, forKey: .to)
    var posts = answer.nestedUnkeyedContainer(forKey: .posts)
    for post in listed { try posts.encode(PostFields(post, schedule)) }
  }

  public var document: Document {
    let groups = Post.State.allCases.flatMap { state -> [Block] in
      let posts = listed.filter { $0.state == state }
      guard !posts.isEmpty else { return [] }
      return [
        .heading("\(state.heading) (\(posts.count))"), .table(posts.map(schedule.row), isCut: true), .blank,
      ]
    }
    guard !groups.isEmpty else {
      return Document([.line(StyledText(wanted.none))] + limits)
    }
    return Document(groups.dropLast() + limits)
  }

  private var limits: [Block] {
    guard let from, let to, wanted == nil || wanted == .out else { return [] }
    guard listed.isEmpty || listed.contains(where: { $0.state == .out }) else { return [] }
    return [.line(StyledText("Out from \(from) to \(to); everything with: list out --all", .dim))]
  }

}

extension ScheduleReview {
  /// A post in a list, marked where it is overdue or must not go out as it is.
  func row(_ post: Post) -> Block.Row {
    let marks = (isOverdue(post) ? "overdue: " : "") + (isStopped(post) ? "stop: " : "")
    let at: StyledText = post.at.map { "\($0.day.weekday.short) \($0.day), \($0.clock)" } ?? ""
    let platforms = StyledText(post.platforms.map(\.rawValue).joined(separator: " "), .dim)
    return Block.Row(
      ["\(post.id.description, .name)", at, StyledText(post.kind?.rawValue ?? "")],
      "\(marks, isStopped(post) ? .bad : .caution)\(post.firstWords(200))  \(platforms)")
  }
}

extension Post.State {
  var heading: String {
    switch self {
    case .draft: "Drafts"
    case .scheduled: "Scheduled"
    case .out: "Out"
    }
  }
}

extension Post.State? {
  /// What to say, and what to type, where there is no such post.
  fileprivate var none: String {
    switch self {
    case .draft: "There is no draft. Make one with: draft TEXT"
    case .scheduled: "Nothing is scheduled. Do it with: schedule POST WHEN"
    case .out: "Nothing has gone out. When something has: post POST, or record KIND TEXT"
    case nil: "There is no post here. Draft one with: draft TEXT"
    }
  }
}
