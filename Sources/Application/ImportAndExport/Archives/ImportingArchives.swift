import Archives
import Exchange
import Planning
import Storage

/// What an archive holds, read before a plan is asked for.
public struct ReadArchive: Sendable {
  public private(set) var posts: ArchivedPosts
  /// What broke in its files, where the good rows are kept.
  let broken: [Problem]
  let request: ImportRequest

  /// - Throws: `Problem` where it can't be read.
  /// - Parameter beside: another sort of archive that lies there too.
  init(
    _ importer: ArchiveImporter, _ container: Container, _ request: ImportRequest,
    beside: ArchiveImporter? = nil, _ environment: Environment
  ) throws {
    let progress = SharedProgress(environment.startProgress())
    defer { progress.end() }
    var reader = ArchiveReader(
      container, title: request.title, keepsGood: request.keepsGood, for: importer, tell: progress.tell)
    posts = try importer.read(&reader)
    broken = reader.broken + (beside.map { [.leftBeside($0, request)] } ?? [])
    self.request = request
  }

  /// Its rows, which are then held by whoever takes them alone: a hundred thousand are let go as soon as they are posts.
  mutating func takeRows() -> [PostRow] {
    defer { posts.rows = [] }
    return posts.rows
  }
}

extension Problem {
  fileprivate static func leftBeside(_ other: ArchiveImporter, _ request: ImportRequest) -> Problem {
    Problem(
      .noArchive,
      "\(request.title) also has files of \(other.title), which were not read: \(other.lookedFor).",
      hint: "Take them too with: import \(request.title) --format \(other.name)")
  }
}

/// What is told of the posts that an archive has brought, which may be a hundred thousand.
public struct NewPosts: Sendable {
  public private(set) var count = 0
  public private(set) var areDrafts = true
  public private(set) var lastDay: Day?

  mutating func count(_ post: Post) {
    count += 1
    areDrafts = areDrafts && post.state == .draft
    lastDay = [lastDay, post.at?.day].compactMap(\.self).max()
  }
}

/// What an import did with an archive.
public struct ArchiveOutcome: Sendable {
  public var format: String
  public var account: ArchivedAccount?
  /// The handle that is noted as the plan's own with it; nil where it has one.
  public var newOwn: String?
  /// Those of the archive that count as posts, be they new or known.
  public var posts: Int { new.count + known }
  public var new = NewPosts()
  public var known = 0
  /// What came in from others, and how much of it was known.
  public var heard = 0
  public var knownHeard = 0
  /// The accounts that are noted as bots with it, for their platform says so.
  public var bots: [SocialAccount] = []
  /// How many known posts have other figures now.
  public var measured = 0
  /// How many accounts the posts are with.
  public var people = 0
  /// What their forms say for sure.
  public var sure = Tally()
  /// Those whose kind nobody says.
  public var judged = 0
  public var leftOut = LeftOut()
  public var problems: [Problem] = []
  public var isDry = false
  /// As it is named.
  public var title = ""
}

extension OpenPlan {
  /// Takes what an archive holds, as one change, and its rows out of it.
  /// - Throws: `Problem` where it is somebody else's.
  public mutating func take(_ archive: inout ReadArchive) throws -> ArchiveOutcome {
    let environment = environment
    if archive.request.isDry {
      return try read { book, plan, now in
        try SortedArchive(archive, archive.takeRows(), &book, plan, now: now, environment).outcome
      }
    }
    return try changeWith { book, plan, now in
      var sorted = try SortedArchive(archive, archive.takeRows(), &book, plan, now: now, environment)
      try book.add(sorted.takeNew())
      if let own = sorted.outcome.newOwn {
        var plan = plan
        plan.add(handle: own)
        try book.put(plan)
      }
      for (old, new) in sorted.measured { try book.put(new, replacing: old) }
      if !sorted.outcome.bots.isEmpty {
        try book.changePeople { page in
          for bot in sorted.outcome.bots { page.change(bot) { $0.tie = .bot } }
        }
      }
      for (week, heard) in sorted.heard { try book.changePage(week) { $0.heard += heard } }
      return (sorted.action(archive.request.title), sorted.outcome)
    }
  }
}

/// The rows of an archive, sorted by what comes of them.
private struct SortedArchive {
  private(set) var outcome: ArchiveOutcome
  private var new = PostsByWeek()
  private(set) var heard: [Week: [Heard]] = [:]
  /// Posts that were known, and what they are with the figures of now.
  private(set) var measured: [(old: Post, new: Post)] = []
  private let bySource: [String: Post]
  private var people: Set<String> = []
  private let forgotten: ForgottenNames
  private var lost: [RowProblem]

  init(
    _ archive: ReadArchive, _ rows: [PostRow], _ book: inout PlanBook, _ plan: Plan, now: Moment,
    _ environment: Environment
  ) throws {
    let posts = archive.posts
    forgotten = ForgottenNames(book.people())
    let accounts = AccountCheck(plan)
    if !archive.request.isAsIs { try accounts.check(posts.account, archive.request) }
    outcome = ArchiveOutcome(format: posts.format, account: posts.account, leftOut: posts.leftOut)
    outcome.newOwn = archive.request.isAsIs ? nil : accounts.newOwn(posts.account)
    (outcome.isDry, outcome.title) = (archive.request.isDry, archive.request.title)
    lost = posts.problems
    let all = try book.allPosts()
    let hasFigures = rows.contains { $0.figures != nil }
    bySource =
      hasFigures
      ? Dictionary(all.compactMap { post in post.source.map { ($0, post) } }) { first, _ in first } : [:]
    var known = KnownSources(all, dropped: try book.droppedSources())
    for row in rows {
      let dated = DatedRow(forgotten.cleaned(row), plan.zone, now: now, environment)
      if let problem = dated.problem {
        lost.append(problem)
      } else if let since = archive.request.since, let day = dated.at?.day ?? row.published, day < since {
        outcome.leftOut.older += 1
      } else {
        take(dated, &known, plan, now: now, environment)
      }
    }
    takeHeard(archive, about: all, &book, plan, now: now, environment)
    outcome.people = people.count
    outcome.problems = archive.broken + lost.told(of: archive.request.title)
  }

  /// The new posts, which are then held by whoever takes them alone.
  mutating func takeNew() -> PostsByWeek {
    defer { new = PostsByWeek() }
    return new
  }

  func action(_ title: String) -> Action {
    outcome.heard == 0
      ? .imported(posts: outcome.new.count, file: title)
      : .people(.imported(events: outcome.heard, posts: outcome.new.count, file: title))
  }

  private mutating func takeHeard(
    _ archive: ReadArchive, about posts: [Post], _ book: inout PlanBook, _ plan: Plan, now: Moment,
    _ environment: Environment
  ) {
    guard !archive.posts.heard.isEmpty else { return }
    let events = ImportedEvents(
      archive.posts.heard, about: posts + new.all, since: archive.request.since, forgotten, &book, plan,
      now: now, environment)
    heard = events.new
    (outcome.heard, outcome.knownHeard) = (events.count, events.known)
    let people = KnownPeople(plan, book.people())
    outcome.bots = events.bots.filter { people.tie(of: $0) == nil }.sorted { $0.description < $1.description }
    outcome.leftOut.older += events.older
    lost += events.lost
  }

  private mutating func take(
    _ dated: DatedRow, _ known: inout KnownSources, _ plan: Plan, now: Moment, _ environment: Environment
  ) {
    var post = dated.post(plan, now: now)
    switch known.meet(post) {
    case .repeated(let saysSame):
      if !saysSame { lost.append(.otherWords(dated.row.number)) }
      return
    case .known:
      outcome.known += 1
      measure(post)
    case .dropped: return outcome.leftOut.dropped += 1
    case .new:
      post.id = environment.drawID(avoiding: known.ids)
      known.ids.insert(post.id)
      new.append(post)
      outcome.new.count(post)
    }
    count(post)
  }

  /// Notes the figures of a known post, where they are others.
  private mutating func measure(_ post: Post) {
    guard let figures = post.metrics, let old = post.source.flatMap({ bySource[$0] }) else { return }
    var new = old
    new.metrics = old.metrics?.updated(by: figures) ?? figures
    guard new.metrics?.saysSame(as: old.metrics) != true else { return }
    measured.append((old, new))
    outcome.measured += 1
  }

  private mutating func count(_ post: Post) {
    people.formUnion(post.with.map { $0.lowercased() })
    if let kind = post.kind, post.kindBy == .form {
      outcome.sure[kind] += 1
    } else if post.kind == nil, post.state == .out {
      outcome.judged += 1
    }
  }
}

extension RowProblem {
  fileprivate static func otherWords(_ row: Int) -> RowProblem {
    RowProblem(.repeatedPost, row, "an earlier row has its id and other words")
  }
}

extension [RowProblem] {
  /// How many rows are told of one by one.
  private static var told: Int { 20 }

  /// - Parameter title: as problems name what they stand in.
  fileprivate func told(of title: String) -> [Problem] {
    let single = prefix(Self.told).map { row in
      Problem(row.identity, "\(title): Row \(row.row) was not taken: \(row.what).", hint: row.hint)
    }
    guard count > single.count else { return single }
    return single + [
      Problem(
        .moreBadRows, "\(title): \(count - single.count) more rows were not taken.",
        hint: "What is wrong with the first may be wrong with them.")
    ]
  }
}
