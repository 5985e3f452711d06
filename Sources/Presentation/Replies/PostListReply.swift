import Guidance
import Planning

/// A list of posts.
public struct PostListReply: Presentable, Encodable {
  /// The days that posts which went out are shown of; nil for all.
  private let from: String?
  private let to: String?
  private let wanted: Post.State?
  private let listed: [Post]
  private let days: ClosedRange<Day>?
  private let schedule: ScheduleReview
  private let isPartial: Bool
  private let isFiltered: Bool

  private enum CodingKeys: CodingKey { case version, posts, from, to }

  /// - Parameters:
  ///   - wanted: the only state that was asked for; nil for all.
  ///   - days: what was looked through for posts that went out; nil for everything.
  ///   - isFiltered: whether only some of those were asked for.
  ///   - isPartial: whether there may be more, in files that can't be read.
  public init(
    _ posts: [Post], _ schedule: ScheduleReview, _ wanted: Post.State?, days: ClosedRange<Day>?,
    isFiltered: Bool = false, isPartial: Bool = false
  ) {
    (self.isFiltered, self.isPartial) = (isFiltered, isPartial)
    self.wanted = wanted
    listed = posts
    self.days = days
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
      let section = Section("\(state.heading) (\(posts.count))", [.table(schedule.table(posts))])
      return (state == .out ? schedule.unfinishedBlocks : []) + [.section(section)]
    }
    guard !groups.isEmpty else {
      let none =
        isPartial
        ? "None stands in the others." : isFiltered ? "No post is so. See all there are: list" : wanted.none
      return Document([.paragraph(StyledText(advice: none))] + limits)
    }
    return Document(groups + limits)
  }

  private var limits: [Block] {
    guard let days, wanted == nil || wanted == .out else { return [] }
    guard listed.isEmpty || listed.contains(where: { $0.state == .out }) else { return [] }
    return [
      .aside(
        StyledText(
          advice: "Out \(days.lowerBound.spoken(to: days.upperBound)); everything with: list out --all"))
    ]
  }

}

extension ScheduleReview {
  /// Where posts that are out on some of their platforms are still to go out.
  var unfinishedBlocks: [Block] {
    guard !unfinished.isEmpty else { return [] }
    let lines = unfinished.map { post -> StyledText in
      "\(post.named): \(StyledText(advice: post.platformsLeft.leftToGoOut(post.id)))"
    }
    return [.section(Section("Out in part (\(unfinished.count))", [.list(lines)]))]
  }

  /// Posts, marked where they are overdue or must not go out as they are.
  func table(_ posts: some Sequence<Post>) -> Table {
    Table(
      [.init("Post"), .init("When"), .init("Kind"), .init("Text", .excerpt), .init("Platforms")],
      posts.map(row))
  }

  private func row(_ post: Post) -> [Table.Cell] {
    let part = post.platformsLeft.isEmpty ? "" : "only on \(post.outOn.map(\.rawValue).listed): "
    let marks = part + (isOverdue(post) ? "overdue: " : "") + (isStopped(post) ? "stop: " : "")
    let words = post.firstWords(200)
    return [
      .id(post.id.description), post.at.map { .time($0) } ?? .empty, post.kind.map { .kind($0) } ?? .empty,
      .text(marks.isEmpty ? StyledText(words) : "\(marks, isStopped(post) ? .bad : .caution)\(words)"),
      .platforms(post.places),
    ]
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
    case nil:
      "Nothing is drafted or scheduled. Draft a post with: draft TEXT; see what went out with: list out"
    }
  }
}
