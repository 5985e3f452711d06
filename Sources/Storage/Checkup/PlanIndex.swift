import Planning

/// All that stands in a plan's files, with the places where it stands.
struct PlanIndex {
  /// A post, as often as it stands somewhere.
  struct Entry: Hashable {
    /// In the order in which the plan was read.
    var number: Int
    var post: Post
    /// The week whose file it stands in; nil for the drafts.
    var week: Week?

    var file: String { week.map(WeekFile.name) ?? DraftsFile.name }
    /// The week where it belongs by its date; nil for the drafts.
    var rightWeek: Week? { post.at.map { Week(of: $0.day) } }
    var isStray: Bool { week != rightWeek }
    var named: String { "\(post.id) “\(post.firstWords())”" }
  }

  /// nil where `plan.json` can't be read.
  let plan: Plan?
  let entries: [Entry]
  /// The files that can't be read.
  let broken: [String: Problem]
  /// What came in and was done, of weeks in which an id stands twice.
  let doubledEvents: [PlanIssue]
  /// What merges have kept, of any kind's files.
  let undecided: [UndecidedField]

  /// - Parameter tell: is told how many of all weeks are read.
  init(_ book: inout PlanBook, _ tell: (_ done: Int, _ all: Int) -> Void = { _, _ in }) throws {
    var planProblem: [String: Problem] = [:]
    do {
      plan = try book.plan()
    } catch {
      plan = nil
      planProblem[PlanFile.name] = error as? Problem
    }
    var found: [(post: Post, week: Week?)] = book.drafts().map { ($0, nil) }
    var doubled: [PlanIssue] = []
    let weeks = try book.fileWeeks()
    for (number, week) in weeks.enumerated() {
      tell(number, weeks.count)
      let page = book.filePage(week)
      found += page.posts.map { ($0, week) }
      doubled += page.doubledEvents
    }
    doubledEvents = doubled
    entries = found.enumerated().map { Entry(number: $0, post: $1.post, week: $1.week) }
    undecided = try book.undecidedFields()
    broken = book.broken.merging(planProblem) { $1 }
  }

  /// Whether the file where a post belongs can be written.
  func canMove(_ entry: Entry) -> Bool {
    broken[entry.rightWeek.map(WeekFile.name) ?? DraftsFile.name] == nil
  }

  var isWhole: Bool { broken.isEmpty }
}

extension PlanBook {
  /// Reads every file of every kind.
  fileprivate mutating func undecidedFields() throws -> [UndecidedField] {
    try folder.kinds.flatMap { kind in
      let record = kind.record()
      return try names(of: kind).flatMap { name in
        let json = lenient(name, else: nil) { book in try record.undecided(name, of: &book) }
        return json.map { UndecidedField.all(in: $0, record.shape, of: name) } ?? []
      }
    }
  }
}
