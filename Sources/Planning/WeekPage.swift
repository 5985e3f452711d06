/// One week: its posts, scheduled and out, and what passed between us and others.
public struct WeekPage: Hashable, Sendable, KeepsUnknownFields {
  public var week: Week
  /// By time, then by id.
  public private(set) var posts: [Post]
  /// The keys of archives' rows whose posts were dropped: read again, they stay away.
  public var dropped: [String] = []
  /// What came in, by time.
  public var heard: [Heard] = []
  /// What we did with others, by time.
  public var engaged: [Engagement] = []
  /// The thought that closed it.
  public var reflection: String?
  public var unknown = UnknownFields()

  public init(_ week: Week, posts: [Post] = []) {
    self.week = week
    self.posts = posts.sorted(by: Post.earlier)
  }

  /// Puts these in the place of all that there are.
  public mutating func setPosts(_ posts: [Post]) { self.posts = posts.sorted(by: Post.earlier) }

  /// Ids must be new to this page.
  public mutating func add(_ new: [Post]) { posts = (posts + new).sorted(by: Post.earlier) }

  /// Another post of the same id, as a merge may leave it, stays.
  public mutating func remove(_ post: Post) { posts.remove(post) }
}

extension [Post] {
  /// Removes the post that is meant, and no other that bears its id. One that has changed since it was read is known by
  /// its id, if that is its alone.
  public mutating func remove(_ post: Post) {
    let namesakes = indices.filter { self[$0].id == post.id }
    let equal = namesakes.filter { self[$0] == post }
    // Texts are equal however their letters are composed, and one of two such posts may be meant.
    let same = equal.first { self[$0].text.unicodeScalars.elementsEqual(post.text.unicodeScalars) }
    let index = same ?? equal.first ?? (namesakes.count == 1 ? namesakes.first : nil)
    if let index { remove(at: index) }
  }
}

extension Post {
  /// Drafts by when they were noted down, dated posts by their time; then by id.
  public static func earlier(_ one: Post, _ other: Post) -> Bool {
    let (first, second) = (one.at ?? one.created, other.at ?? other.created)
    guard first != second else { return one.id < other.id }
    guard let first, let second else { return first == nil }
    return first < second
  }
}
