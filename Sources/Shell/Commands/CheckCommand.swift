import ArgumentParser
import Exchange
import Guidance
import Planning
import Presentation
import Storage

struct CheckCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "check", abstract: "Say whether a text, or a post of the plan, should go out.",
    discussion: """
      With the first letters of a post's id it checks that post, with a text the text, with --from each row of a \
      .jsonl or .csv file (- is standard input, one JSON object a line), and with nothing all drafts and scheduled \
      posts.
      """)

  @Option(help: "A platform to check it for; the plan's platforms when none is named.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "A .jsonl or .csv file with a column text, and perhaps id, platforms, kind, goal, audience.",
      valueName: "file"))
  var from: FileReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A text, or the first letters of a post's id.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    if let from { return try checkRows(of: from, in: &session) }
    guard let text else { return try checkAll(in: &session) }
    let words = try text.text(example: "check Fresh bread at seven")
    let chosen = try platform.map { try $0.find() }
    return try session.read { book, plan, now in
      if let post = try post(words, &book, today: now.day) {
        let draft = Draft(
          post, platforms: chosen, in: book.checkContext(plan, of: post, today: now.day))
        return CheckReply([CheckReply.Item(id: post.id.description, CheckResult(draft))])
      }
      let draft = Draft(words, platforms: chosen, in: book.checkContext(plan, on: now.day, today: now.day))
      return CheckReply([CheckReply.Item(id: nil, CheckResult(draft))])
    }
  }

  /// A single word may be a post's id; one that is formed like an id must be.
  private func post(_ words: String, _ book: inout PlanBook, today: Day) throws -> Post? {
    guard PostID(words.lowercased()) != nil else { return nil }
    if PostID.looksLikeOne(words.lowercased()) {
      return try book.find(PostReference(typed: words), today: today)
    }
    return try book.recentPosts(today: today).first { $0.id.description == words.lowercased() }
  }

  private func checkAll(in session: inout Session) throws -> any Presentable {
    try session.read { book, plan, now in
      let waiting = try book.recentPosts(today: now.day).filter { $0.state != .out }
      guard !waiting.isEmpty else {
        throw Problem(
          "There is nothing to check: no draft, nothing scheduled.", hint: "Check a text with: check TEXT")
      }
      return CheckReply(
        book.drafts(of: waiting, plan, today: now.day).map { draft in
          CheckReply.Item(id: draft.id?.description, CheckResult(draft))
        })
    }
  }

  private func checkRows(of from: FileReference, in session: inout Session) throws -> any Presentable {
    guard text == nil else {
      throw Problem(
        "--from checks a file, and there is a text too.",
        hint: "Use one of them: check --from FILE, or check TEXT")
    }
    let file = try session.rows(of: from)
    let chosen = try platform.map { try $0.find() }
    let reply = try session.read { book, plan, now in
      let context = book.checkContext(plan, on: now.day, today: now.day)
      return CheckReply(
        file.rows.map { row in
          let draft = Draft(
            row.text, platforms: chosen.isEmpty ? row.platforms : chosen, kind: row.kind, goal: row.goal,
            audience: row.audience, in: context)
          return CheckReply.Item(id: row.id, CheckResult(draft))
        })
    }
    session.tell(file.problems, of: from)
    session.remarks += file.columnNotes
    return reply
  }
}

extension Session {
  /// The rows of a file, and what is wrong with those that were not taken.
  func rows(of file: FileReference) throws -> ImportedRows {
    let name = file.typed == "-" ? "standard input.jsonl" : file.typed
    return try Importer.forFile(named: name).read(try OutsideFile.read(file.typed))
  }

  /// How many rows are told of one by one.
  private static let rowsTold = 20

  /// Tells of the first rows by themselves, and what helps them once, behind the last that it helps.
  mutating func tell(_ all: [RowProblem], of file: FileReference) {
    let name = file.typed == "-" ? "standard input" : file.typed
    let bad = all.sorted { $0.row < $1.row }.prefix(Self.rowsTold)
    let last = Dictionary(bad.indices.map { (bad[$0].hint, $0) }) { $1 }
    problems += bad.indices.map { index in
      let row = bad[index]
      return Problem(
        "\(name): Row \(row.row) was not taken: \(row.what).", hint: last[row.hint] == index ? row.hint : "")
    }
    if all.count > bad.count {
      problems.append(
        Problem(
          "\(name): \(all.count - bad.count) more rows were not taken.",
          hint: "Put these right first, then try again."))
    }
  }
}

extension ImportedRows {
  /// Which columns nothing was taken from, and which there are.
  var columnNotes: [String] {
    if unused.isEmpty { return [] }
    let names = unused.map(\.name)
    let shown =
      names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", and \(names.count - 12) more" : "")
    let meant = Self.knownColumns.compactMap { known in
      unused.first { $0.perhaps == known }.map {
        "If that is what “\($0.name)” holds, name the column “\(known)” in the file's first row."
      }
    }
    return ["Columns not used: \(shown). Known: \(Self.knownColumns.joined(separator: ", "))."] + meant
  }
}
