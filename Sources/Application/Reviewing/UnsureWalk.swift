import Guidance
import Planning

/// A post whose kind is only judged, and not surely.
public struct UnsurePost: Sendable {
  public let post: Post
  public let draft: Draft

  init(_ post: Post, _ draft: Draft) {
    self.post = post
    self.draft = draft
  }

  public var id: String { post.id.description }
  public var judged: Kind { draft.judgement.kind }
}

/// A walk through posts whose kind is not sure, one by one.
public struct UnsureWalk: Sendable {
  public let posts: [UnsurePost]
  private var index = 0
  /// How many kinds were said.
  public private(set) var settled = 0

  public init(_ posts: [UnsurePost]) { self.posts = posts }

  /// The post that is asked about; nil when all were.
  public var post: UnsurePost? { index < posts.count ? posts[index] : nil }
  /// Which one it is, from 1.
  public var number: Int { index + 1 }
  public var left: Int { posts.count - settled }

  /// - Parameter isSettled: whether its kind was said.
  public mutating func goOn(settling isSettled: Bool) {
    index += 1
    if isSettled { settled += 1 }
  }
}
