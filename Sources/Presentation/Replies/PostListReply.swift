import Planning

/// A list of posts.
public struct PostListReply: Presentable, Encodable {
  var version = 1
  var posts: [PostFields]
  /// The days that posts which went out are shown of; nil for all.
  @Nullable var from: String?
  @Nullable var to: String?
  private let listed: [Post]
  private let today: Day

  private enum CodingKeys: CodingKey { case version, posts, from, to }

  /// - Parameter days: what was looked through for posts that went out; nil for everything.
  public init(_ posts: [Post], days: ClosedRange<Day>?, today: Day) {
    self.posts = posts.map(PostFields.init)
    listed = posts
    from = days?.lowerBound.description
    to = days?.upperBound.description
    self.today = today
  }

  public var document: Document {
    let groups = Post.State.allCases.flatMap { state -> [Block] in
      let posts = listed.filter { $0.state == state }
      guard !posts.isEmpty else { return [] }
      return [.heading("\(state.heading) (\(posts.count))"), .table(posts.map(row)), .blank]
    }
    guard !groups.isEmpty else {
      return Document([.line("There are none. Draft one with: draft TEXT")] + limits)
    }
    return Document(groups.dropLast() + limits)
  }

  private var limits: [Block] {
    guard let from, let to, listed.isEmpty || listed.contains(where: { $0.state == .out }) else { return [] }
    return [.line(StyledText("Out from \(from) to \(to); everything with: list out --all", .dim))]
  }

  private func row(_ post: Post) -> Block.Row {
    let overdue = post.state == .scheduled && (post.at?.day ?? today) < today
    let at: StyledText = post.at.map { "\($0.day.weekday.short) \($0.day), \($0.clock)" } ?? ""
    let platforms = StyledText(post.platforms.map(\.rawValue).joined(separator: " "), .dim)
    return Block.Row(
      ["\(post.id.description, .name)", at, StyledText(post.kind?.rawValue ?? "")],
      "\(overdue ? "overdue: " : "", .caution)\(post.firstWords(200))  \(platforms)")
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
