import PostText

/// What came back on posts: as the platforms count it, and without the people of the house.
public struct Reach: Hashable, Sendable {
  /// What is nil nobody has noted.
  public struct Counts: Hashable, Sendable {
    public var views: Int?
    public var likes: Int?
    public var comments: Int?
    public var shares: Int?

    public init() {}

    /// Of all ways that are known; nil where none is.
    public var reactions: Int? { Self.sum([likes, comments, shares]) }

    static func + (one: Counts, other: Counts) -> Counts {
      var sum = one
      sum.views = Self.sum([one.views, other.views])
      sum.likes = Self.sum([one.likes, other.likes])
      sum.comments = Self.sum([one.comments, other.comments])
      sum.shares = Self.sum([one.shares, other.shares])
      return sum
    }

    private static func sum(_ counts: [Int?]) -> Int? {
      let known = counts.compactMap(\.self)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
  }

  /// Everybody's.
  public private(set) var raw = Counts()
  /// Without staff and bots. Views can't be told apart.
  public private(set) var outside = Counts()
  /// How many posts anything is known of.
  public private(set) var posts = 0

  /// On fewer posts no verdict is given.
  public static let fewestPosts = 5

  /// Of all reactions, what part came from the house; nil without any.
  public var staffShare: Double? {
    guard let all = raw.reactions, all > 0 else { return nil }
    return 1 - Double(outside.reactions ?? 0) / Double(all)
  }

  /// Reactions from outside on each view; nil without views, and where no reaction is known.
  public var perView: Double? {
    guard let views = raw.views, views > 0, let reactions = outside.reactions else { return nil }
    return Double(reactions) / Double(views)
  }

  /// - Parameter heard: what came in, in which reactions on these posts are looked for.
  public init(_ posts: some Sequence<Post>, _ heard: some Sequence<Heard>, _ people: KnownPeople) {
    let byPost = Dictionary(grouping: heard) { $0.on ?? "" }
    for post in posts {
      let events = byPost[post.id.description] ?? []
      guard post.metrics != nil || !events.isEmpty else { continue }
      let all = Self.all(post, events)
      raw = raw + all
      outside = outside + Self.withoutStaff(all, post, events, people)
      self.posts += 1
    }
  }

  /// A platform's figure counts those of whom we know, too.
  private static func all(_ post: Post, _ events: [Heard]) -> Counts {
    func count(_ noted: Int?, _ known: Int...) -> Int? {
      ([noted] + known.filter { $0 > 0 }).compactMap(\.self).max()
    }
    let metrics = post.metrics
    var counts = Counts()
    counts.views = metrics?.views
    counts.likes = count(metrics?.likes, events.count { $0.how == .like }, metrics?.by.count ?? 0)
    counts.comments = count(metrics?.comments, events.count { $0.how == .comment || $0.how == .mention })
    counts.shares = count(metrics?.shares, events.count { $0.how == .share })
    return counts
  }

  private static func withoutStaff(
    _ all: Counts, _ post: Post, _ events: [Heard], _ people: KnownPeople
  ) -> Counts {
    let inside = events.filter { !people.isOutside($0.account) }
    let likers = inside.filter { $0.how == .like }.map { SocialAccount.name(of: $0.who) }
    let named = (post.metrics?.by ?? []).map { SocialAccount($0, on: post.platforms.first) }
      .filter { !people.isOutside($0) }.map(\.name)
    func less(_ count: Int?, _ staff: Int) -> Int? { count.map { max(0, $0 - staff) } }
    var counts = all
    counts.likes = less(all.likes, max(likers.count, Set(likers + named).count))
    counts.comments = less(all.comments, inside.count { $0.how == .comment || $0.how == .mention })
    counts.shares = less(all.shares, inside.count { $0.how == .share })
    return counts
  }
}
