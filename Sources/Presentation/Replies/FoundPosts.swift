import Planning
import PostText

/// The posts that a search met, as they pass: the first are kept, all are counted, and so are the people in them.
public struct FoundPosts: Sendable {
  private let search: WordSearch
  private let limit: Int
  private(set) var posts: [Post] = []
  private(set) var count = 0
  /// How many of the posts mention an account whose name meets the search, by the name as it was written first.
  private(set) var mentions: [String: Int] = [:]

  /// - Parameter limit: how many posts are kept.
  public init(_ search: WordSearch, limit: Int) {
    self.search = search
    self.limit = limit
  }

  public mutating func look(at post: Post) {
    let goal = post.goal.map { [$0] } ?? []
    guard search.isMet(by: [post.text, post.id.description] + goal) else { return }
    count += 1
    if posts.count < limit { posts.append(post) }
    for handle in handles(in: post) { mentions[handle, default: 0] += 1 }
  }

  private func handles(in post: Post) -> Set<String> {
    guard post.text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let scalars = Array(post.text.unicodeScalars)
    let found = (post.platforms.first ?? .x).entities(in: post.text).mentions.map { mention in
      String(String.UnicodeScalarView(scalars[mention.range])).lowercased()
    }
    return Set(found.filter { search.isMet(by: [$0]) })
  }
}
