import Guidance
import Planning
import Presentation
import Storage

extension Session {
  /// The plan to work on: the one asked for, the only one, or the one opened last.
  func planFolder() throws -> PlanFolder {
    if let name = settings.plan { return try settings.plans.plan(name) }
    let names = try settings.plans.names()
    if names.count == 1 { return try settings.plans.plan(names[0]) }
    if let last = state.lastOpened(in: settings.plans), names.contains(last) {
      return try settings.plans.plan(last)
    }
    guard !names.isEmpty else {
      throw Problem("There is no plan in \(settings.plans.path) yet.", hint: "Start one with: new NAME")
    }
    throw Problem(
      "There are several plans: \(names.joined(separator: ", ")).", hint: "Open one with: open \(names[0])")
  }

  /// What day and time it is for a plan.
  /// - Throws: `Problem` when its zone is not known here.
  func now(for plan: Plan) throws -> Moment {
    if let day = settings.today ?? plan.today { return Moment(day, minute: 12 * 60) }
    guard let now = environment.now(plan.zone) else { throw Self.unknownZone(plan.zone) }
    return now
  }

  static func unknownZone(_ zone: String) -> Problem {
    Problem(
      "The time zone “\(zone.firstWords(32))” is not known here.",
      hint:
        "Name it as in Europe/London; if that is right, this machine lacks its time zones: apt-get install tzdata"
    )
  }

  /// Reads of the open plan what is asked for.
  mutating func read<Value>(_ body: (inout PlanBook, Plan, Moment) throws -> Value) throws -> Value {
    let folder = try planFolder()
    let (value, problems) = try folder.read { book in
      let plan = try book.plan()
      return (try body(&book, plan, try now(for: plan)), book.problems)
    }
    self.problems += problems
    return value
  }

  /// Changes the open plan; when this returns, the change is safely on disk.
  /// - Parameter body: returns the answer, whose message is what the record says of the change.
  mutating func change(_ body: (inout PlanBook, Plan, Moment) throws -> ChangeReply) throws -> ChangeReply {
    try changeWith { book, plan, now in
      let reply = try body(&book, plan, now)
      return (reply.message, reply)
    }
  }

  mutating func changeWith<Reply>(
    _ body: (inout PlanBook, Plan, Moment) throws -> (summary: String, answer: Reply)
  ) throws -> Reply {
    let folder = try planFolder()
    let now = try folder.read { book in try self.now(for: try book.plan()) }
    let (reply, problems) = try folder.change(by: line, at: now) { book in
      let (summary, answer) = try body(&book, try book.plan(), now)
      return (summary, (answer, book.problems))
    }
    self.problems += problems
    return reply
  }

  /// Changes the plan itself, not its posts.
  mutating func changePlan(_ body: (inout Plan, Moment) throws -> ChangeReply) throws -> ChangeReply {
    try change { book, plan, now in
      var changed = plan
      let reply = try body(&changed, now)
      try book.put(changed)
      return reply
    }
  }
}

extension PlanBook {
  /// How many weeks back a post is looked for first.
  private static let recentWeeks = 8

  /// What can be asked for by a few letters: drafts, what is scheduled, and the last weeks.
  mutating func recentPosts(today: Day) throws -> [Post] {
    let first = Week(of: today) - Self.recentWeeks
    return try drafts() + weeks().filter { $0 >= first }.flatMap { page($0).posts }
  }

  /// Every post there is, oldest first, drafts last.
  mutating func allPosts() throws -> [Post] {
    try weeks().flatMap { page($0).posts } + drafts()
  }

  /// The post whose id begins as typed: among drafts, scheduled and recent posts first, then among all.
  /// - Throws: `Problem` when there is none, or more than one.
  mutating func find(_ reference: PostReference, today: Day) throws -> Post {
    let typed = reference.typed.lowercased()
    let pools = [try recentPosts(today: today), []]
    for (index, pool) in pools.enumerated() {
      let posts = index == 0 ? pool : try allPosts()
      if let post = posts.first(where: { $0.id.description == typed }) { return post }
      let matches = posts.filter { $0.id.description.hasPrefix(typed) && !typed.isEmpty }
      if matches.count == 1 { return matches[0] }
      if matches.count > 1 { throw Self.ambiguous(typed, matches) }
    }
    let ids = try recentPosts(today: today).map(\.id.description)
    throw Problem(
      "There is no post “\(reference.typed.firstWords(24))”.",
      hint: nearest(to: typed, among: ids).map { "Did you mean: \($0)" } ?? "See what there is with: list")
  }

  private static func ambiguous(_ typed: String, _ matches: [Post]) -> Problem {
    let few = matches.prefix(4).map { "\($0.id) (“\($0.firstWords(24))”)" }
    let more = matches.count > 4 ? ", and \(matches.count - 4) more" : ""
    return Problem(
      "“\(typed)” could be \(few.joined(separator: ", "))\(more).",
      hint: "Type one letter more of the one you mean.")
  }

  /// What a draft for a day is held against.
  mutating func surroundings(_ plan: Plan, on day: Day) -> Surroundings {
    let judge = Judge(names: plan.names)
    let out = Week(of: day).endingRun(of: SharingRatio.weeks).flatMap { page($0).posts }.filter {
      $0.state == .out
    }
    return Surroundings(plan, before: Tally(out.map { judge.kind(of: $0).kind }))
  }

  mutating func review(_ week: Week, _ plan: Plan, today: Day) -> WeekReview {
    let pages = week.endingRun(of: WeekReview.trendWeeks).map { page($0) }
    return WeekReview(pages, week: week, plan: plan, today: today)
  }

  mutating func takenIDs(today: Day) throws -> Set<PostID> { Set(try recentPosts(today: today).map(\.id)) }
}

extension Session {
  /// What the shell says first: the open plan, its week and its mix, or how to start.
  public mutating func opening() -> Answer {
    problems = []
    do {
      let reply = try openingReply()
      return Answer(reply: reply, problems: problems, settings: settings)
    } catch {
      let problem =
        error as? Problem ?? Problem("The plan can't be opened.", hint: "See what there is with: plans")
      return Answer(reply: nil, problems: [problem], settings: settings)
    }
  }

  mutating func openingReply() throws -> OpeningReply {
    let folder = try planFolder()
    let hasOwnDay = settings.today != nil
    return try read { book, plan, now in
      let review = book.review(Week(of: now.day), plan, today: now.day)
      return OpeningReply(folder.name, review, today: now.day, standsStill: plan.today != nil && !hasOwnDay)
    }
  }
}
