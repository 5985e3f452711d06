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
        error as? Problem ?? Problem("The plan can't be opened.", hint: "See what there is with: plans")
      return Answer(reply: nil, problems: [problem], settings: settings)
    }
  }

  mutating func openingReply() throws -> OpeningReply {
    let folder = try planFolder()
    let hasOwnDay = settings.today != nil
    return try read { book, plan, now in
      let week = Week(of: now.day)
      return OpeningReply(
        folder.name, book.review(week, plan, today: now.day), book.schedule(around: week, plan, now: now),
        today: now.day, standsStill: plan.today != nil && !hasOwnDay)
    }
  }
}
