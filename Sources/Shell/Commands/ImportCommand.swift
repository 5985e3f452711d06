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
      that is still to come), one without is a draft. A row whose id is known already changes nothing.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input, one JSON object a line.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    let (rows, bad) = try session.rows(of: file)
    let environment = session.environment
    let reply = try session.changeWith { book, plan, now in
      var known = rows.contains { $0.id != nil } ? try KnownIDs(book.allPosts()) : KnownIDs([])
      known.taken.formUnion(try book.takenIDs(today: now.day))
      let posts = rows.compactMap { row in
        known.admit(row, environment).map { row.post($0, plan, now, environment) }
      }
      try book.add(posts)
      let reply = ImportReply(posts, known: rows.count - posts.count, bad: bad.count)
      return ("imported \(posts.count) posts from \(file.typed)", reply)
    }
    session.problems += bad
    return reply
  }
}

/// The ids that are in use, and those that earlier imports brought.
private struct KnownIDs {
  var taken: Set<PostID>
  private var imported: Set<String>

  init(_ posts: [Post]) {
    taken = Set(posts.map(\.id))
    imported = Set(posts.flatMap { [$0.id.description, $0.importedID].compactMap { $0 } })
  }

  /// The id that a row's post gets, and its own where that can't be it.
  /// - Returns: nil when the row is known already.
  mutating func admit(_ row: PostRow, _ environment: Environment) -> (id: PostID, importedID: String?)? {
    if let id = row.id, !imported.insert(id).inserted { return nil }
    let own = row.id.flatMap(PostID.init).flatMap { taken.contains($0) ? nil : $0 }
    let id = own ?? environment.drawID(avoiding: taken)
    taken.insert(id)
    return (id, own == nil ? row.id : nil)
  }
}

extension PostRow {
  fileprivate func post(
    _ name: (id: PostID, importedID: String?), _ plan: Plan, _ now: Moment, _ environment: Environment
  ) -> Post {
    let at = moment(plan.zone, environment)
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

  private func moment(_ zone: String, _ environment: Environment) -> Moment? {
    switch at {
    case .local(let moment): moment
    case .day(let day): Moment(day, minute: 12 * 60)
    case .instant(let seconds): environment.local(seconds, zone)
    case nil: nil
    }
  }
}
