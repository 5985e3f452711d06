import ArgumentParser
import Exchange
import Planning
import Presentation
import Storage

struct ImportCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take posts from a .jsonl or .csv file.",
    discussion: """
      It has a column text, and perhaps id, at, platforms, kind, goal, audience and state. A row with at went out \
      then (or is scheduled, where that is still to come), one without is a draft. A row whose id (or, without one, \
      whose text and time) is known already changes nothing; nor does one that says the same as another row of the \
      file, for the same platforms. All rows that make sense are taken as one change, which undo takes back.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input, one JSON object a line.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    let imported = try session.rows(of: file)
    let environment = session.environment
    let (reply, lost) = try session.changeWith { book, plan, now in
      let dated = imported.rows.map { DatedRow($0, plan.zone, environment) }
      var known = try KnownPosts(&book, for: dated, today: now.day)
      let posts = dated.filter { !$0.isLost }.compactMap { row in
        known.admit(row, environment).map { row.post($0, plan, now) }
      }
      try book.add(posts)
      let lost = dated.filter(\.isLost).map {
        RowProblem($0.row.number, "its time is outside the years 1 to 9999")
      }
      let old = imported.rows.count - lost.count - posts.count - known.repeated
      let reply = ImportReply(
        posts, known: old, repeated: known.repeated, bad: lost.count + imported.problems.count,
        notes: imported.columnNotes + UnknownNames(posts, plan).notes)
      return ("imported \(posts.count) post\(posts.count == 1 ? "" : "s") from \(file.typed)", (reply, lost))
    }
    session.tell(imported.problems + lost, of: file)
    return reply
  }
}

/// A row with its time in the plan's zone.
private struct DatedRow {
  let row: PostRow
  /// nil for a draft, and for a time that is lost.
  let at: Moment?
  var isLost: Bool { row.at != nil && at == nil }

  init(_ row: PostRow, _ zone: String, _ environment: Environment) {
    self.row = row
    at =
      switch row.at {
      case .local(let moment): moment
      case .day(let day): Moment(day, minute: 12 * 60)
      case .instant(let seconds): environment.local(seconds, zone)
      case nil: nil
      }
  }

  func post(_ name: (id: PostID, importedID: String?), _ plan: Plan, _ now: Moment) -> Post {
    let state = at.map { self.state(at: $0, now) } ?? .draft
    let usual = state == .out ? plan.onlyPlatform : plan.platforms.map(\.platform)
    var post = Post(
      id: name.id, text: row.text, platforms: row.platforms.isEmpty ? usual : row.platforms, kind: row.kind,
      goal: row.goal.map { Self.name($0, among: plan.goals.map(\.name)) }, at: at, state: state, created: now)
    post.importedID = name.importedID
    post.audience = row.audience.map { Self.name($0, among: plan.audiences.map(\.name)) }
    return post
  }

  /// As the plan spells it, where it has it.
  private static func name(_ typed: String, among names: [String]) -> String {
    names.contains(typed) ? typed : names.first { $0.lowercased() == typed.lowercased() } ?? typed
  }

  /// As an export says it; else by the clock.
  private func state(at: Moment, _ now: Moment) -> Post.State {
    if let state = row.state, state != .draft { return state }
    return at > now ? .scheduled : .out
  }
}

/// What is in the plan already.
private struct KnownPosts {
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
  mutating func admit(_ dated: DatedRow, _ environment: Environment) -> (id: PostID, importedID: String?)? {
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

/// What imported posts name that the plan does not have. The posts are taken all the same, as an export of another
/// plan would bring them, and doctor goes on to find them.
private struct UnknownNames {
  private(set) var notes: [String] = []

  init(_ posts: [Post], _ plan: Plan) {
    note(posts.compactMap(\.goal), "goal", among: plan.goals.map(\.name))
    note(posts.compactMap(\.audience), "audience", among: plan.audiences.map(\.name))
    let platforms = Dictionary(grouping: posts.flatMap(\.platforms)) { $0 }.filter {
      plan.chosen($0.key) == nil
    }
    for (platform, all) in platforms.sorted(by: { $0.key < $1.key }) where !plan.platforms.isEmpty {
      notes.append(
        "\(Self.posts(all.count, "is", "are")) for \(platform.name), which the plan has not chosen. Choose it with: platform add \(platform.rawValue)"
      )
    }
  }

  private mutating func note(_ named: [String], _ what: String, among names: [String]) {
    let unknown = Dictionary(grouping: named) { $0 }.filter { !names.contains($0.key) }
    for (name, all) in unknown.sorted(by: { $0.key < $1.key }) {
      let near = nearest(to: name, among: names).map {
        "Did you mean \($0)? Then: undo, and put it right in the file. "
      }
      let set = "\(near == nil ? "Set" : "Or set") it with: \(what) add \(name.firstWords(80).quotedIfNeeded)"
      notes.append(
        "\(Self.posts(all.count, "names", "name")) the \(what) “\(name.firstWords(32))”, which the plan does not have. \(near ?? "")\(set)"
      )
    }
  }

  private static func posts(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 post \(one)" : "\(count) posts \(many)"
  }
}
