import Guidance
import Planning

/// A post whose kind is only judged.
public struct UnsurePost: Sendable {
  public let post: Post
  public let draft: Draft
  public let kinds: KindProbabilities
  /// Posts of the same series.
  public let like: [PostID]

  public var id: String { post.id.description }
  public var judged: Kind { kinds.likeliest }
}

/// The posts whose kind is worth asking for, in that order, and how the mix stands without the answers.
public struct UnsurePosts: Sendable {
  public private(set) var posts: [UnsurePost]
  public let standing: MixStanding
  public let likely: LikelyMix

  init(_ unsure: UnsureKinds, _ context: CheckContext) {
    standing = unsure.standing
    likely = unsure.likely
    posts = unsure.posts.map { asked in
      let draft = Draft(asked.post.post, in: context)
      return UnsurePost(
        post: asked.post.post, draft: draft, kinds: asked.post.kinds ?? draft.judgement.kinds,
        like: asked.like)
    }
  }

  public var isSettled: Bool { likely.isSettled }

  mutating func remove(_ id: PostID) { posts.removeAll { $0.post.id == id } }
}

/// A walk through posts whose kind is not sure, one by one, what matters most first. It ends when all were asked about,
/// or when an answer has settled the verdict on the mix.
public struct UnsureWalk: Sendable {
  public private(set) var unsure: UnsurePosts
  private var later: Set<PostID> = []
  private let wasSettled: Bool
  private var asked = 0
  /// How many kinds were said.
  public private(set) var settled = 0

  public init(_ unsure: UnsurePosts) {
    self.unsure = unsure
    wasSettled = unsure.isSettled
  }

  /// Whether the answers have settled the verdict.
  public var isEnough: Bool { unsure.isSettled && !wasSettled && !unsure.posts.isEmpty }
  private var waiting: [UnsurePost] { unsure.posts.filter { !later.contains($0.post.id) } }
  /// The post that is asked about; nil when the walk is over.
  public var post: UnsurePost? { isEnough ? nil : waiting.first }
  /// Which one it is, from 1.
  public var number: Int { asked + 1 }
  /// How many there are by now, those that were asked about among them.
  public var count: Int { asked + waiting.count }
  public var left: Int { unsure.posts.count }

  /// Leaves the post, and those like it, for another time.
  public mutating func skip() {
    guard let post else { return }
    asked += 1
    later.formUnion([post.post.id] + post.like)
  }

  /// - Parameter unsure: what is left now that the post's kind was said; nil where that can't be told.
  public mutating func goOn(with unsure: UnsurePosts?) {
    guard let post else { return }
    asked += 1
    settled += 1
    if let unsure { self.unsure = unsure } else { self.unsure.remove(post.post.id) }
  }
}
