/// The posts of one week, scheduled and out.
public struct WeekPage: Hashable, Sendable {
  public var week: Week
  /// By time, then by id.
  public private(set) var posts: [Post]
  public var unknown = UnknownFields()

  public init(_ week: Week, posts: [Post] = []) {
    self.week = week
    self.posts = posts.sorted(by: Post.earlier)
  }

  /// Ids must be new to this page.
  public mutating func add(_ new: [Post]) { posts = (posts + new).sorted(by: Post.earlier) }

  public mutating func remove(_ id: PostID) { posts.removeAll { $0.id == id } }
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
