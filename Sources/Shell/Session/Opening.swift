import Application
import Planning
import Presentation

extension Session {
  /// What the shell says first: the open plan, its week and its mix, or how to start.
  public mutating func opening() -> Answer {
    problems = []
    do {
      let reply = try openingReply()
      stayWithOpenPlan()
      return Answer(reply: reply, problems: problems, settings: settings)
    } catch {
      let problem =
        error as? Problem
        ?? Problem(.planCannotBeOpened, "The plan can't be opened.", hint: "See what there is with: plans")
      return Answer(reply: nil, problems: [problem], settings: settings)
    }
  }

  mutating func openingReply() throws -> OpeningReply {
    try inPlan { plan in
      let week = try plan.review()
      return OpeningReply(
        plan.name, week.review, week.schedule, today: week.today, standsStill: week.standsStill)
    }
  }
}
