import Planning
import Storage

/// What is in the plan already.
struct KnownPosts {
  private var ids: Set<PostID>
  /// The texts of the posts that are known by an id, here or in the file they came from.
  private let textsByID: [String: [String]]
  /// How many posts have a text at a time: a row without an id is known by these.
  private let counts: [Saying: Int]
  /// The rows without an id that had a text at a time: in autumn there are two such times.
  private var met: [Saying: Set<Bool>] = [:]
  /// The rows that are known by their id and say something else than the plan does.
  private(set) var outdated: [Int] = []

  private struct Saying: Hashable {
    var text: String
    var at: Moment?
  }

  /// Everything is read where a row bears an id; else the weeks that rows fall into.
  init(_ book: inout PlanBook, for rows: [DatedRow], today: Day) throws {
    let hasIDs = rows.contains { !$0.ids.isEmpty }
    let all = hasIDs ? try book.allPosts() : try book.recentPosts(today: today)
    let weeks = Set(rows.compactMap { $0.at.map { Week(of: $0.day) } })
    let near = weeks.flatMap { book.page($0).posts } + book.drafts()
    ids = Set(all.map(\.id)).union(near.map(\.id))
    textsByID = Dictionary(
      all.flatMap { post in
        [post.id.description, post.importedID].compactMap(\.self).map { ($0, [post.text]) }
      }, uniquingKeysWith: +)
    counts = Dictionary(near.map { (Saying(text: $0.text, at: $0.at), 1) }, uniquingKeysWith: +)
  }

  /// - Parameter post: what a row becomes.
  /// - Returns: the same with the id that it gets, and its own beside it where that can't be it; nil when it is known
  ///   already.
  mutating func admit(_ dated: DatedRow, _ post: Post, _ environment: Environment) -> Post? {
    guard !isKnown(dated) else { return nil }
    let row = dated.row
    let own = row.id.flatMap(PostID.init).flatMap { ids.contains($0) ? nil : $0 }
    var post = post
    post.id = own ?? environment.drawID(avoiding: ids)
    // Where it came from first, it may be read from once more.
    post.importedID = row.importedID ?? (own == nil ? row.id : nil)
    ids.insert(post.id)
    return post
  }

  private mutating func isKnown(_ dated: DatedRow) -> Bool {
    guard dated.ids.isEmpty else {
      guard let texts = dated.ids.compactMap({ textsByID[$0] }).first else { return false }
      if !texts.contains(dated.row.text) { outdated.append(dated.row.number) }
      return true
    }
    let saying = Saying(text: dated.row.text, at: dated.at)
    met[saying, default: []].insert(dated.isShownAgain)
    return counts[saying, default: 0] >= met[saying, default: []].count
  }
}
