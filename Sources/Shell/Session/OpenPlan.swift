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
    let now = try folder.read(tidying: false) { book in try self.now(for: try book.plan()) }
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
