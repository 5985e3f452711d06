import PostText

/// What came back on posts: as the platforms count it, and without the people of the house.
public struct Reach: Hashable, Sendable {
  public struct Counts: Hashable, Sendable {
    public var views = 0
    public var likes = 0
    public var comments = 0
    public var shares = 0

    public init() {}

    public var reactions: Int { likes + comments + shares }

    static func + (one: Counts, other: Counts) -> Counts {
      var sum = one
      sum.views += other.views
      sum.likes += other.likes
      sum.comments += other.comments
      sum.shares += other.shares
      return sum
    }
  }

  /// Everybody's.
  public private(set) var raw = Counts()
  /// Without staff and bots. Views can't be told apart.
  public private(set) var outside = Counts()
  /// How many posts anything is known of.
  public private(set) var posts = 0
  /// Of what anything is known: a figure that nobody noted is not 0.
  public private(set) var known: Set<Figure> = []

  public enum Figure: String, CaseIterable, Sendable {
    case views, likes, comments, shares
  }

  /// On fewer posts no verdict is given.
  public static let fewestPosts = 5

  /// Of all reactions, what part came from the house; nil without any.
  public var staffShare: Double? {
    raw.reactions == 0 ? nil : 1 - Double(outside.reactions) / Double(raw.reactions)
  }

  /// Reactions from outside on each view; nil without views.
  public var perView: Double? { raw.views == 0 ? nil : Double(outside.reactions) / Double(raw.views) }

  /// - Parameter heard: what came in, in which reactions on these posts are looked for.
  public init(_ posts: some Sequence<Post>, _ heard: some Sequence<Heard>, _ people: KnownPeople) {
    let byPost = Dictionary(grouping: heard) { $0.on ?? "" }
    for post in posts {
      let events = byPost[post.id.description] ?? []
      guard post.metrics != nil || !events.isEmpty else { continue }
      let all = Self.all(post, events)
      known.formUnion(Self.known(post, all))
      raw = raw + all
      outside = outside + Self.withoutStaff(all, post, events, people)
      self.posts += 1
    }
  }

  private static func known(_ post: Post, _ counts: Counts) -> [Figure] {
    let metrics = post.metrics
    return Figure.allCases.filter { figure in
      switch figure {
      case .views: metrics?.views != nil
      case .likes: metrics?.likes != nil || counts.likes > 0
      case .comments: metrics?.comments != nil || counts.comments > 0
      case .shares: metrics?.shares != nil || counts.shares > 0
      }
    }
  }

  /// A platform's figure counts those of whom we know, too.
  private static func all(_ post: Post, _ events: [Heard]) -> Counts {
    var counts = Counts()
    counts.views = post.metrics?.views ?? 0
    counts.likes = max(
      post.metrics?.likes ?? 0, events.count { $0.how == .like }, post.metrics?.by.count ?? 0)
    counts.comments = max(
      post.metrics?.comments ?? 0, events.count { $0.how == .comment || $0.how == .mention })
    counts.shares = max(post.metrics?.shares ?? 0, events.count { $0.how == .share })
    return counts
  }

  private static func withoutStaff(
    _ all: Counts, _ post: Post, _ events: [Heard], _ people: KnownPeople
  ) -> Counts {
    let inside = events.filter { !people.isOutside($0.account) }
    let likers = inside.filter { $0.how == .like }.map { SocialAccount.name(of: $0.who) }
    let named = (post.metrics?.by ?? []).map { SocialAccount($0, on: post.platforms.first) }
      .filter { !people.isOutside($0) }.map(\.name)
    var counts = all
    counts.likes = max(0, all.likes - max(likers.count, Set(likers + named).count))
    counts.comments = max(0, all.comments - inside.count { $0.how == .comment || $0.how == .mention })
    counts.shares = max(0, all.shares - inside.count { $0.how == .share })
    return counts
  }
}
