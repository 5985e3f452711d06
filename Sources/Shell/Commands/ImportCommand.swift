import ArgumentParser
import Exchange
import Planning
import Presentation
import Storage

struct ImportCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take posts from a .jsonl or .csv file.",
    discussion: """
      It has a column text, and perhaps id, at, platforms, kind. A row with at went out then (or is scheduled, where \
      that is still to come), one without is a draft. A row whose id (or, without one, whose text and time) is known already changes nothing.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input, one JSON object a line.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    let (rows, bad) = try session.rows(of: file)
    let environment = session.environment
    let reply = try session.changeWith { book, plan, now in
      var known = KnownPosts(rows.contains { $0.id != nil } ? try book.allPosts() : [])
      known.ids.formUnion(try book.takenIDs(today: now.day))
      let dated = rows.map { (row: $0, at: $0.moment(plan.zone, environment)) }
      known.note(
        book.drafts()
          + Set(dated.compactMap { $0.at.map { Week(of: $0.day) } }).flatMap { book.page($0).posts })
      let posts = dated.compactMap { row, at in
        known.admit(row, at, environment).map { row.post($0, at, plan, now) }
      }
      try book.add(posts)
      let reply = ImportReply(posts, known: rows.count - posts.count, bad: bad.count { !$0.isHeader })
      return ("imported \(posts.count) posts from \(file.typed)", reply)
    }
    session.tell(bad, of: file)
    return reply
  }
}

/// What is in the plan already.
private struct KnownPosts {
  var ids: Set<PostID>
  /// The ids of rows, here and in earlier imports.
  private var imported: Set<String>
  /// Texts with their times: a row without an id is known by these.
  private var texts: Set<String> = []

  init(_ posts: [Post]) {
    ids = Set(posts.map(\.id))
    imported = Set(posts.flatMap { [$0.id.description, $0.importedID].compactMap { $0 } })
  }

  mutating func note(_ posts: [Post]) { texts = Set(posts.map { Self.key($0.text, $0.at) }) }

  private static func key(_ text: String, _ at: Moment?) -> String { "\(at?.description ?? "") \(text)" }

  /// The id that a row's post gets, and its own where that can't be it.
  /// - Returns: nil when the row is known already.
  mutating func admit(
    _ row: PostRow, _ at: Moment?, _ environment: Environment
  ) -> (id: PostID, importedID: String?)? {
    if let id = row.id, !imported.insert(id).inserted { return nil }
    if row.id == nil, texts.contains(Self.key(row.text, at)) { return nil }
    let own = row.id.flatMap(PostID.init).flatMap { ids.contains($0) ? nil : $0 }
    let id = own ?? environment.drawID(avoiding: ids)
    ids.insert(id)
    return (id, own == nil ? row.id : nil)
  }
}

extension PostRow {
  fileprivate func post(
    _ name: (id: PostID, importedID: String?), _ at: Moment?, _ plan: Plan, _ now: Moment
  ) -> Post {
    let state = at.map { self.state(at: $0, now) } ?? .draft
    let usual = state == .out ? plan.onlyPlatform : plan.platforms.map(\.platform)
    var post = Post(
      id: name.id, text: text, platforms: platforms.isEmpty ? usual : platforms, kind: kind, goal: goal,
      at: at,
      state: state, created: now)
    post.importedID = name.importedID
    return post
  }

  /// As an export says it; else by the clock.
  private func state(at: Moment, _ now: Moment) -> Post.State {
    if let state, state != .draft { return state }
    return at > now ? .scheduled : .out
  }

  fileprivate func moment(_ zone: String, _ environment: Environment) -> Moment? {
    switch at {
    case .local(let moment): moment
    case .day(let day): Moment(day, minute: 12 * 60)
    case .instant(let seconds): environment.local(seconds, zone)
    case nil: nil
    }
  }
}
