import Exchange
import Planning
import Storage

/// What an import did with the rows of a file.
public struct ImportOutcome: Sendable {
  public var posts: [Post]
  /// Such as `csv`.
  public var format: String
  /// Rows that were there already, by their id.
  public var known: Int
  /// Rows that said what another row of the file had said before them.
  public var repeated: Int
  /// Rows that could not be taken.
  public var bad: Int
  /// What the file has that was not used, or that the plan does not have.
  public var remarks: [Remark]
  public var problems: [Problem]
}

extension OpenPlan {
  /// Takes the rows of a file that make sense, as one change.
  /// - Parameter name: the file's, for the record.
  /// - Parameter isDry: whether nothing is changed.
  public mutating func take(
    _ file: FileRows, from name: String, isDry: Bool = false
  ) throws -> ImportOutcome {
    let environment = environment
    if isDry {
      return try read { book, plan, now in
        let forgotten = ForgottenNames(book.people())
        let dated = file.rows.map { DatedRow(forgotten.cleaned($0), plan.zone, now: now, environment) }
        return try SortedRows(dated, &book, plan, now: now, environment).outcome(of: file, plan)
      }
    }
    return try changeWith { book, plan, now in
      let forgotten = ForgottenNames(book.people())
      let dated = file.rows.map { DatedRow(forgotten.cleaned($0), plan.zone, now: now, environment) }
      let sorted = try SortedRows(dated, &book, plan, now: now, environment)
      try book.add(sorted.posts)
      return (.imported(posts: sorted.posts.count, file: name), sorted.outcome(of: file, plan))
    }
  }
}

/// The rows of a file, sorted by what comes of them.
private struct SortedRows {
  var posts: [Post] = []
  private var known = 0
  private var repeated = 0
  private var lost: [RowProblem] = []
  private let outdated: [Int]

  init(
    _ rows: [DatedRow], _ book: inout PlanBook, _ plan: Plan, now: Moment, _ environment: Environment
  ) throws {
    var plans = try KnownPosts(&book, for: rows, today: now.day)
    var earlier = EarlierRows()
    for row in rows {
      if let problem = row.problem {
        lost.append(problem)
        continue
      }
      let post = row.post(plan, now: now)
      switch earlier.meet(row, post) {
      case .repeated: repeated += 1
      case .contradicting(let problem): lost.append(problem)
      case .new:
        if let post = plans.admit(row, post, environment) { posts.append(post) } else { known += 1 }
      }
    }
    outdated = plans.outdated
  }

  func outcome(of file: FileRows, _ plan: Plan) -> ImportOutcome {
    ImportOutcome(
      posts: posts, format: file.format, known: known, repeated: repeated,
      bad: lost.count + file.unread.count,
      remarks: (file.tool.map { [.readAs(tool: $0, zone: plan.zone)] } ?? []) + file.remarks
        + (outdated.isEmpty ? [] : [.saysOtherwise(rows: outdated)])
        + UnknownNames(posts, plan).remarks, problems: file.problems(with: lost))
  }
}
