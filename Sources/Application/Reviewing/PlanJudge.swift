import Guidance
import Planning
import Storage

extension OpenPlan {
  /// Has the judge learn, and judge the drafts and the weeks that a review reads: for the time in which nobody waits for an
  /// answer. What would take long is left to whoever asks.
  public func learnAhead() throws {
    try folder.readAtOnce { book in
      let plan = try book.plan()
      _ = book.learnAhead(plan, today: try workspace.now(for: plan).day)
    }
  }

  /// The same before the first answer, with what the rules and the record of changes make once.
  public func prepare() throws {
    try folder.readAtOnce { book in
      let plan = try book.plan()
      let today = try workspace.now(for: plan).day
      guard let judge = book.learnAhead(plan, today: today), book.isSoonRead else { return }
      let context = book.checkContext(plan, on: today, today: today, judge: judge)
      _ = CheckResult(Draft("Tea at four, says @mardle: https://example.com", platforms: [], in: context))
    }
    PlanFolder.prepareForChanges()
  }
}

/// The plan's judge: it has learned from every kind that the manager said of the posts of the last two years.
extension PlanBook {
  /// What was learned is kept beside the plan in two tables: the last four weeks, which change often and are soon read,
  /// and the weeks before them.
  mutating func judge(_ plan: Plan, today: Day) -> Judge {
    let week = Week(of: today)
    let recent = week.endingRun(of: Mix.weeks) + [week + 1]
    let past = Self.past(before: recent[0])
    let readings = readings(plan)
    let tables = [
      // So many posts would be more than is kept.
      learned(Self.pastTable, past, plan, readings: nil) { Self.lastPosts($0, of: past) },
      learned("recent", recent[0]...(week + 1), plan, readings: readings) {
        $0.pages(of: recent).flatMap(\.posts)
      },
    ]
    return Judge(names: plan.names, learned: tables, readings: readings, judged: judgedKinds(tables))
  }

  private static func past(before week: Week) -> ClosedRange<Week> { (week - learnedWeeks)...(week - 1) }

  /// - Returns: nil where it would take long.
  fileprivate mutating func learnAhead(_ plan: Plan, today: Day) -> Judge? {
    let weeks = Week(of: today).endingRun(of: WeekReview.trendWeeks) + [Week(of: today) + 1]
    let past = Self.past(before: Week(of: today).startOfRun(of: Mix.weeks))
    guard let unread = isLearned(past, plan) ? [] : try? fileWeeks(in: past),
      size(of: Set(weeks + unread)) <= Self.mostBytesAtOnce
    else { return nil }
    let judge = judge(plan, today: today)
    let drafts = draftsSize <= Self.mostBytesAtOnce ? drafts() : []
    for post in pages(of: weeks).flatMap(\.posts) + drafts { _ = KnownPost(post, judge) }
    keepJudged(judge)
    return judge
  }

  /// Whether it takes no long time to read what is said of the plan and of people.
  fileprivate var isSoonRead: Bool { planSize <= Self.mostBytesAtOnce }

  private func isLearned(_ past: ClosedRange<Week>, _ plan: Plan) -> Bool {
    guard let signature = signature(of: past), let kept = derived(Self.pastTable) else { return false }
    return LearnedTable(kept, key: LearnedTable.key(names: plan.names, posts: signature)) != nil
  }

  /// Some three hundred posts of nine weeks: that a key waits for them is not seen.
  private static let mostBytesAtOnce = 150_000
  private static let pastTable = "past"

  /// What was read of posts is kept beside the tables, for as long as the plan's names and the program are the same.
  private func readings(_ plan: Plan) -> PostReadings? {
    guard let program = Self.programBuild else { return nil }
    let key = PostReadings.key(names: plan.names, program: program)
    return PostReadings(key: key, derivedLater(Self.readings))
  }

  /// What was judged, for as long as the tables are the same, too.
  private func judgedKinds(_ tables: [LearnedTable]) -> JudgedKinds? {
    guard let program = Self.programBuild else { return nil }
    return JudgedKinds(key: JudgedKinds.key(tables, program: program), derivedLater(Self.judgedKinds))
  }

  /// Keeps what a judge of the plan has read and judged for the first time.
  func keepJudged(_ judge: Judge) {
    if let bytes = judge.readings?.bytesToKeep { keepDerived(bytes, as: Self.readings) }
    if let bytes = judge.judged?.bytesToKeep { keepDerived(bytes, as: Self.judgedKinds) }
  }

  private static let readings = "readings"
  private static let judgedKinds = "judged"

  /// By then what was said weighs less than a sixteenth.
  private static let learnedWeeks = 104
  /// More make a judge no better.
  private static let mostAnswers = 10_000

  /// - Parameter posts: those that the table is made of, where it is missing or others are meanwhile.
  private mutating func learned(
    _ name: String, _ weeks: ClosedRange<Week>, _ plan: Plan, readings: PostReadings?,
    of posts: (inout PlanBook) -> [Post]
  ) -> LearnedTable {
    let kept = derived(name)
    // Without a signature the files are still to be written: the table stays under no file's key until they are.
    let key = signature(of: weeks).map { LearnedTable.key(names: plan.names, posts: $0) }
    if let kept, let key, let table = LearnedTable(kept, key: key) { return table }
    let posts = posts(&self)
    let content = LearnedTable.content(of: posts, names: plan.names)
    let same = kept.flatMap { LearnedTable($0, content: content, newKey: key ?? 0) }
    let table =
      same
      ?? LearnedTable(of: posts, names: plan.names, key: key ?? 0, content: content, readings: readings)
    if key != nil || same == nil { keepDerived(table.bytes, as: name) }
    return table
  }

  /// The posts of the weeks in which any kind was said, by time; of the last ones, where there are very many.
  private static func lastPosts(_ book: PlanBook, of weeks: ClosedRange<Week>) -> [Post] {
    var pages: [[Post]] = []
    var answers = 0
    for week in ((try? book.fileWeeks(in: weeks)) ?? []).reversed() where answers < mostAnswers {
      let posts = book.postsIfReadable(week, where: holdsKind)
      answers += posts.count { $0.managersKind != nil }
      pages.append(posts)
    }
    return pages.reversed().flatMap(\.self)
  }

  /// Whether a week's file may say a kind.
  private static func holdsKind(_ bytes: [UInt8]) -> Bool {
    let key = Array("\"kind\"".utf8)
    guard bytes.count >= key.count else { return false }
    for start in 0...(bytes.count - key.count) where bytes[start] == key[0] && bytes[start + 1] == key[1] {
      if bytes[start..<(start + key.count)].elementsEqual(key) { return true }
    }
    return false
  }
}
