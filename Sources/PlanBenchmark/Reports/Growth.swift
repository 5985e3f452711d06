import Planning

/// Whether commands cost the same in year ten as in week one: the same commands on plans of every size, in turn, so that
/// whatever else the machine does hits all alike.
struct Growth {
  /// A command that leaves the plan as it found it, with those that set it up and put it back.
  private struct Task: Sendable {
    var name: String
    /// The median of the largest plan may be so many times that of the smallest; nil for what reads everything.
    var limit: Double?
    var run: @Sendable (MadePlan) throws -> Run
  }

  private static let runs = 15

  let plans: [MadePlan]

  func report() throws {
    print(
      "\nMedian seconds of whole processes, \(Self.runs) runs each in turn; the last column is largest to smallest."
    )
    Figures.row("", plans.map { "\($0.count) posts" } + ["ratio"])
    for task in Self.tasks { try report(task, runs: Self.runs) }
    print("\nWhat reads every post once:")
    for task in Self.tasksOfAllPosts { try report(task, runs: 3) }
  }

  private func report(_ task: Task, runs: Int) throws {
    var series = plans.map { _ in Series() }
    for _ in 0..<runs {
      for (index, plan) in plans.enumerated() { series[index].add(try task.run(plan)) }
    }
    let ratio = (series.last?.median ?? 0) / (series.first?.median ?? 1)
    let isOver = task.limit.map { ratio > $0 } ?? false
    let words = Figures.ratio(series.last?.median ?? 0, series.first?.median ?? 1) + (isOver ? " OVER" : "")
    Figures.row(task.name, series.map { Figures.milliseconds($0.median) } + [words])
    Figures.row("  at most held", series.map { Figures.megabytes($0.peak) })
  }

  private static let tasks = [
    Task(name: "plans", limit: 1.5) { try $0.planner("plans") },
    Task(name: "open", limit: 1.5) { try $0.planner("open", HistoryWriter.planName) },
    Task(name: "week", limit: 1.5) { try $0.planner("week") },
    Task(name: "check TEXT", limit: 1.5) { try $0.planner("check", text) },
    Task(name: "list", limit: 1.5) { try $0.planner("list") },
    Task(name: "draft TEXT", limit: 1.5) { plan in
      let run = try plan.planner("draft", text)
      _ = try plan.planner("undo")
      return run
    },
    Task(name: "post POST", limit: 1.5) { plan in
      let id = try plan.draft(text)
      let run = try plan.planner("post", id)
      _ = try plan.planner("undo")
      _ = try plan.planner("undo")
      return run
    },
    Task(name: "undo", limit: 1.5) { plan in
      _ = try plan.planner("draft", text)
      return try plan.planner("undo")
    },
  ]

  private static let tasksOfAllPosts = [
    Task(name: "list --all --json") { try $0.planner("list", "--all", "--json") },
    Task(name: "find rhubarb leith") { try $0.planner("find", "rhubarb", "leith") },
    Task(name: "find nothing-like-it") { try $0.planner("find", "nothing-like-it") },
  ]

  private static let text = "Why leeks sulk in May: the trowel knows, and so does @pottermull."
}
