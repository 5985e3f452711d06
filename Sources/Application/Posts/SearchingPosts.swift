import Planning

extension OpenPlan {
  /// Goes through every post there ever was.
  /// - Parameters:
  ///   - limit: how many posts are kept; all are counted.
  ///   - filter: which posts are looked at.
  public mutating func find(
    _ search: WordSearch, limit: Int = .max, _ filter: PostFilter = PostFilter()
  ) throws -> FoundPosts {
    var progress = environment.startProgress()
    defer { progress.end() }
    return try read { book, plan, now in
      let wanted = filter.isEmpty ? nil : try book.wanted(filter, plan, now: now)
      func isWanted(_ post: Post) -> Bool { wanted?.contains(post) ?? true }
      var found = FoundPosts(search, limit: limit, team: plan.team)
      for post in book.drafts().sorted(by: Post.earlier).reversed() where isWanted(post) {
        found.look(at: post)
      }
      let weeks = try book.weeks()
      for (number, week) in weeks.reversed().enumerated() {
        progress.tell(number, of: weeks.count)
        let posts = book.passingPosts(week, where: search.mayStand(inJSON:))
        for post in posts.reversed() where isWanted(post) { found.look(at: post) }
      }
      for (post, posts) in found.doubles { book.noteDouble(post, among: posts) }
      return found
    }
  }
}

/// The posts that a search met, as they pass: the first are kept, all are counted, and so are the people in them.
public struct FoundPosts: Sendable {
  public let search: WordSearch
  private let limit: Int
  public private(set) var posts: [Post] = []
  public private(set) var count = 0
  /// The posts that met the search by their ids, each with how many bear it.
  private var namesakes: [PostID: (post: Post, posts: Int)] = [:]

  /// How many of the posts mention an account whose name meets the search, by the name as it was written first.
  public private(set) var mentions: [String: Int] = [:]

  /// Who works here, of those whose handle meets the search.
  public let team: [String]

  /// - Parameters:
  ///   - limit: how many posts are kept.
  ///   - team: the handles of all who work here.
  init(_ search: WordSearch, limit: Int, team: [String]) {
    self.search = search
    self.team = team.filter { search.isMet(by: [$0]) }
    self.limit = limit
  }

  mutating func look(at post: Post) {
    let goal = post.goal.map { [$0] } ?? []
    let words = [post.text, post.id.description] + goal + post.allWords.map(\.words)
    guard search.isMet(by: words) else { return }
    guard namesakes[post.id] == nil else { return take(post, inPlaceOfNamesake: post.id) }
    namesakes[post.id] = (post, 1)
    count += 1
    if posts.count < limit { posts.append(post) }
    for handle in handles(in: post) { mentions[handle, default: 0] += 1 }
  }

  /// What bears the id of another is counted with it: what went out stands for what is still planned, and the earlier one,
  /// which is met later, for the later one.
  private mutating func take(_ post: Post, inPlaceOfNamesake id: PostID) {
    guard let known = namesakes[id] else { return }
    let states: [Post.State] = [.out, .scheduled, .draft]
    let isBefore = (states.firstIndex(of: post.state) ?? 0) <= (states.firstIndex(of: known.post.state) ?? 0)
    namesakes[id] = (isBefore ? post : known.post, known.posts + 1)
    if isBefore, let place = posts.firstIndex(where: { $0.id == id }) { posts[place] = post }
  }

  /// Those that count for several.
  var doubles: [(post: Post, posts: Int)] { namesakes.values.filter { $0.posts > 1 } }

  private func handles(in post: Post) -> Set<String> {
    guard post.text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let scalars = Array(post.text.unicodeScalars)
    let found = post.entities.mentions.map { mention in
      String(String.UnicodeScalarView(scalars[mention.range])).lowercased()
    }
    return Set(found.filter { search.isMet(by: [$0]) })
  }
}
