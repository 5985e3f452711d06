import Planning

/// Posts that bear one id, as a merge by hand may leave them. Readers count the id once, as the one of them that a checkup
/// lets keep it.
struct DoubledIDs {
  /// How many posts bear an id, and the one that counts.
  private var counted: [PostID: (post: Post, posts: Int)] = [:]

  mutating func note(_ post: Post, among posts: Int) {
    counted[post.id] = (post, max(posts, counted[post.id]?.posts ?? 0))
  }

  /// What came in or was done, of which only one is counted.
  private var events: [Event: String] = [:]

  private struct Event: Hashable, Comparable {
    var week: Week
    var id: PostID

    static func < (one: Event, other: Event) -> Bool { (one.week, one.id) < (other.week, other.id) }
  }

  mutating func noteEvent(_ id: PostID, who: String, in week: Week) {
    events[Event(week: week, id: id)] = who
  }

  /// That they count once, and what to do, in sentences or none.
  var notes: [String] { postNotes + eventNotes }

  private var eventNotes: [String] {
    guard let (event, who) = events.min(by: { $0.key < $1.key }) else { return [] }
    let what =
      events.count == 1
      ? "What bears the id \(event.id) in \(WeekFile.name(event.week)), of \(who.firstWords(32)), stands there twice and counts once."
      : "\(events.count) ids of what came in or was done stand twice in a week and count once, such as \(event.id) in \(WeekFile.name(event.week))."
    return ["\(what) See: doctor; to mend it: doctor --mend"]
  }

  private var postNotes: [String] {
    guard let first = counted.values.min(by: { $0.post.id < $1.post.id }) else { return [] }
    let asOne = "as “\(first.post.firstWords())”"
    let what =
      counted.count == 1
      ? "\(first.posts) posts bear the id \(first.post.id), which counts once, \(asOne)."
      : "\(counted.count) ids are borne by several posts and count once each, such as \(first.post.id), \(asOne)."
    return ["\(what) See: doctor; to give each post an id of its own: doctor --mend"]
  }
}

/// What of several posts of one id lets one of them keep it: where it belongs before elsewhere, what went out before what is
/// still planned, then as they stand in the files.
struct IDClaim: Comparable {
  private let rank: [Int]

  /// - Parameter place: how many stand before it.
  init(_ post: Post, isStray: Bool, place: Int) {
    let states: [Post.State] = [.out, .scheduled, .draft]
    rank = [isStray ? 1 : 0, states.firstIndex(of: post.state) ?? 0, place]
  }

  /// The better claim is the smaller one.
  static func < (one: IDClaim, other: IDClaim) -> Bool { one.rank.lexicographicallyPrecedes(other.rank) }
}

extension PlanBook {
  /// Those of `posts` that count: of several that bear one id, one.
  /// - Parameter posts: in the order in which they stand in the files.
  public mutating func countedOnce(_ posts: [Post]) -> [Post] {
    guard let kept = countedPlaces(posts) else { return posts }
    return posts.indices.filter(kept.contains).map { posts[$0] }
  }

  /// The same for what is read week by week and not kept.
  /// - Parameter seen: the ids that were counted before.
  public mutating func countedOnce(_ posts: [Post], but seen: inout Set<PostID>) -> [Post] {
    let new = countedOnce(posts).filter { post in
      guard seen.contains(post.id) else { return true }
      doubles.note(post, among: 2)
      return false
    }
    seen.formUnion(new.map(\.id))
    return new
  }

  /// Pages of weeks, in order, on which each id counts once.
  public mutating func pages(of weeks: some Sequence<Week>) -> [WeekPage] {
    let pages = weeks.map { page($0) }
    guard let kept = countedPlaces(pages.flatMap(\.posts)) else { return pages }
    var start = 0
    return pages.map { page in
      defer { start += page.posts.count }
      var page = page
      let own = page.posts.indices.filter { [start] in kept.contains(start + $0) }
      page.setPosts(own.map { [page] in page.posts[$0] })
      return page
    }
  }

  /// Notes of a post that it counts for several.
  public mutating func noteDouble(_ post: Post, among posts: Int) { doubles.note(post, among: posts) }

  /// - Returns: nil where no id stands twice.
  private mutating func countedPlaces(_ posts: [Post]) -> Set<Int>? {
    guard Set(posts.map(\.id)).count < posts.count else { return nil }
    let places = Dictionary(grouping: posts.indices) { posts[$0].id }
    return Set(
      places.values.map { namesakes in
        let best = namesakes.min { claim(posts[$0], $0) < claim(posts[$1], $1) } ?? namesakes[0]
        if namesakes.count > 1 { doubles.note(posts[best], among: namesakes.count) }
        return best
      })
  }

  private func claim(_ post: Post, _ place: Int) -> IDClaim {
    IDClaim(post, isStray: strays.week(of: post) != nil, place: place)
  }
}
