import Planning
import Storage

/// What is in the plan already.
struct KnownPosts {
  private var ids: Set<PostID>
  /// The ids of rows, here and in earlier imports.
  private var imported: Set<String>
  /// Texts with their times: a row without an id is known by these.
  private let texts: Set<String>
  /// Rows of this file that bear no id, with their platforms.
  private var rows: Set<Saying> = []
  /// How many rows said what another had said before them.
  private(set) var repeated = 0

  private struct Saying: Hashable {
    var key: String
    var platforms: Set<String>
  }

  /// Everything is read where a row bears an id; else the weeks that rows fall into.
  init(_ book: inout PlanBook, for rows: [DatedRow], today: Day) throws {
    let all = rows.contains { $0.row.id != nil } ? try book.allPosts() : try book.recentPosts(today: today)
    let weeks = Set(rows.compactMap { $0.at.map { Week(of: $0.day) } })
    let near = weeks.flatMap { book.page($0).posts } + book.drafts()
    ids = Set(all.map(\.id)).union(near.map(\.id))
    imported = Set(all.flatMap { [$0.id.description, $0.importedID].compactMap { $0 } })
    texts = Set(near.map { Self.key($0.text, $0.at) })
  }

  private static func key(_ text: String, _ at: Moment?) -> String { "\(at?.description ?? "") \(text)" }

  /// The id that a row's post gets, and its own where that can't be it.
  /// - Returns: nil when the row is known already.
  mutating func admit(_ dated: DatedRow, _ environment: Environment) -> (
    id: PostID, importedID: String?
  )? {
    if let id = dated.row.id, !imported.insert(id).inserted { return nil }
    if dated.row.id == nil, isKnown(dated) { return nil }
    let own = dated.row.id.flatMap(PostID.init).flatMap { ids.contains($0) ? nil : $0 }
    let id = own ?? environment.drawID(avoiding: ids)
    ids.insert(id)
    return (id, own == nil ? dated.row.id : nil)
  }

  private mutating func isKnown(_ dated: DatedRow) -> Bool {
    let key = Self.key(dated.row.text, dated.at)
    if texts.contains(key) { return true }
    let platforms = Set(dated.row.platforms.map(\.rawValue))
    guard !rows.insert(Saying(key: key, platforms: platforms)).inserted else { return false }
    repeated += 1
    return true
  }
}
