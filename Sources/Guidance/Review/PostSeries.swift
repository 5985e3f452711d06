import Planning
import PostText

/// Finds posts that are of one series: judged to be of the same kind, they open alike or bear the same hashtag, so that
/// one answer speaks for all.
struct PostSeries {
  /// By the post that is asked about, the most telling first: those that are like it.
  private(set) var all: [(post: KnownPost, like: [KnownPost])] = []

  /// - Parameter posts: in the order in which to ask for their kinds.
  init(_ posts: [KnownPost]) {
    let marks = Self.marks(of: posts)
    var isTaken = [Bool](repeating: false, count: posts.count)
    for index in posts.indices where !isTaken[index] {
      isTaken[index] = true
      let like = posts.indices.filter { other in
        !isTaken[other] && posts[other].kind == posts[index].kind
          && !marks[other].isDisjoint(with: marks[index])
      }
      for other in like { isTaken[other] = true }
      all.append((posts[index], like.map { posts[$0] }))
    }
    sort()
  }

  /// Whoever stands for many is worth more: half of what each of those is worth.
  private mutating func sort() {
    let worth = all.map { $0.post.doubt + $0.like.reduce(0) { $0 + $1.doubt } / 2 }
    let order = all.indices.sorted { (worth[$0], $1) > (worth[$1], $0) }
    all = order.map { all[$0] }
  }

  /// Marks that hardly any post lacks part no series from another.
  private static func marks(of posts: [KnownPost]) -> [Set<UInt64>] {
    let marks = posts.map { known in
      Set(PlanFeatures(Wording(known.post)).seriesMarks)
    }
    let counts = marks.joined().reduce(into: [UInt64: Int]()) { $0[$1, default: 0] += 1 }
    let most = max(fewestCommon, posts.count / 2)
    return marks.map { $0.filter { counts[$0, default: 0] <= most } }
  }

  private static let fewestCommon = 8
}
