import Guidance
import Planning
import PostText
import Storage

/// The plan that is worked on. Whatever is asked of it is read from the disk then, and a change is read, applied and
/// written under one lock: others may work on the same plan.
public struct OpenPlan {
  let workspace: Workspace
  let folder: PlanFolder
  /// What was asked, for the record of changes.
  let line: String
  /// The files that could not be read and were passed over.
  public internal(set) var problems: [Problem] = []
  /// Whether some were passed over, so that what was read is not all.
  public internal(set) var isPartial = false
  /// Sentences on posts that stand in a wrong file, and were counted where they belong.
  public internal(set) var notes: [String] = []

  public var name: String { folder.name }
  /// Where it lies.
  public var place: String { folder.place }
  var environment: Environment { workspace.environment }

  init(_ folder: PlanFolder, in workspace: Workspace, for line: String) {
    self.folder = folder
    self.workspace = workspace
    self.line = line
  }

  /// What day it is for the plan; nil where that can't be read at once.
  public var currentDay: Day? {
    try? folder.readAtOnce { book in try workspace.now(for: try book.plan()).day }
  }

  /// The plan itself, be its zone known here or not.
  public func contents() throws -> Plan { try folder.read { try $0.plan() } }

  /// The plan itself, and what day it is for it.
  public mutating func plan() throws -> (plan: Plan, today: Day) {
    try read { _, plan, now in (plan, now.day) }
  }

  /// Reads what is asked for.
  mutating func read<Value>(_ body: (inout PlanBook, Plan, Moment) throws -> Value) throws -> Value {
    let (value, problems, notes) = try folder.read { book in
      let plan = try book.plan()
      return (try body(&book, plan, try workspace.now(for: plan)), book.problems, book.notes)
    }
    self.problems += problems
    isPartial = isPartial || !problems.isEmpty
    self.notes += notes
    return value
  }

  /// Makes a change; when this returns, it is safely on disk.
  /// - Parameter body: when it throws, nothing is changed.
  mutating func change(_ body: (inout PlanBook, Plan, Moment) throws -> Outcome) throws -> Outcome {
    try changeWith { book, plan, now in
      let outcome = try body(&book, plan, now)
      return (outcome.action, outcome)
    }
  }

  /// The same for a change that is answered by more than its outcome.
  mutating func changeWith<Value>(
    _ body: (inout PlanBook, Plan, Moment) throws -> (action: Action, answer: Value)
  ) throws -> Value {
    let (value, problems, notes) = try folder.change(
      by: line, at: { book in try workspace.now(for: try book.plan()) }
    ) { book, now in
      let (action, answer) = try body(&book, try book.plan(), now)
      return (action, (answer, book.problems, book.notes))
    }
    self.problems += problems
    isPartial = isPartial || !problems.isEmpty
    self.notes += notes
    return value
  }

  /// Changes the plan itself, not its posts.
  mutating func changePlan(_ body: (inout Plan, Moment) throws -> Outcome) throws -> Outcome {
    try change { book, plan, now in
      var changed = plan
      let outcome = try body(&changed, now)
      try book.put(changed)
      return outcome
    }
  }

  /// Changes one post, and says what a check finds now.
  /// - Parameters:
  ///   - word: the first letters of its id.
  ///   - comparing: whether what a check has found before is of interest too.
  ///   - body: leaves the outcome's post and check to this.
  mutating func changePost(
    _ word: String, checking: Bool = true, comparing: Bool = false,
    _ body: (inout Post, Plan, Moment) throws -> Outcome
  ) throws -> Outcome {
    try change { book, plan, now in
      let old = try book.find(word, today: now.day)
      var earlier = book
      var outcome = try book.change(old, plan, now, body)
      guard checking, let post = outcome.post else { return outcome }
      let context = book.checkContext(plan, of: post, today: now.day)
      outcome.check = CheckResult(post, in: context)
      guard comparing else { return outcome }
      let day = old.at?.day ?? now.day
      let before =
        context.on(day) ?? earlier.checkContext(plan, on: day, today: now.day, judge: context.judge)
      outcome.before = CheckResult(old, in: before)
      return outcome
    }
  }

  /// Changes posts, each alike, as one change. One alone is checked too.
  /// - Parameters:
  ///   - words: the first letters of their ids.
  ///   - comparing: whether what a check has found before is of interest too.
  ///   - body: leaves the outcome's post and check to this.
  mutating func changePosts(
    _ words: [String], checking: Bool = true, comparing: Bool = false,
    _ body: (inout Post, Plan, Moment) throws -> Outcome
  ) throws -> Outcome {
    if words.count == 1 {
      return try changePost(words[0], checking: checking, comparing: comparing, body)
    }
    return try change { book, plan, now in
      Outcome(together: try words.map { try book.change(book.find($0, today: now.day), plan, now, body) })
    }
  }
}

extension PlanBook {
  fileprivate mutating func change(
    _ old: Post, _ plan: Plan, _ now: Moment, _ body: (inout Post, Plan, Moment) throws -> Outcome
  ) throws -> Outcome {
    var post = old
    var outcome = try body(&post, plan, now)
    if (post.at, post.state) != (old.at, old.state) { post.sequence += 1 }
    try put(post, replacing: old)
    outcome.post = post
    return outcome
  }
}

extension PlanBook {
  /// A post in the context of its day.
  mutating func check(_ post: Post, platforms: [Platform] = [], _ plan: Plan, today: Day) -> CheckResult {
    let context = checkContext(plan, of: post, today: today)
    return CheckResult(post, platforms: platforms, in: context)
  }
}
