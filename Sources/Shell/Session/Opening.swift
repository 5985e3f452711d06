import Application
import Planning
import Presentation

extension Session {
  /// What the shell says first: the open plan, its week and its mix, or how to start.
  public mutating func opening() -> Answer {
    problems = []
    // What it reads is what the first lines will ask for.
    lasting.plans = lasting.plans.holdingFilesRead
    current = lasting
    let remarks = settingsTrouble()
    do {
      let reply = try wantedOpening()
      stayWithOpenPlan()
      return Answer(reply: reply, problems: problems, remarks: remarks, options: current)
    } catch let problem as Problem where problem.identity == .noPlanYet {
      let welcome = WelcomeReply(plans: current.plans.path)
      return Answer(reply: welcome, problems: problems, remarks: remarks, options: current)
    } catch {
      let problem =
        error as? Problem
        ?? Problem(.planCannotBeOpened, "The plan can't be opened.", hint: "See what there is with: plans")
      return Answer(reply: nil, problems: [problem], remarks: remarks, options: current)
    }
  }

  private mutating func wantedOpening() throws -> any Presentable {
    switch settings.opening {
    case .line: return try openingReply()
    case .week:
      return try inPlan { plan in
        let week = try plan.review()
        return WeekReply(plan: plan.name, week.review, week.schedule)
      }
    case .nothing:
      _ = try inPlan { try $0.plan() }
      return SilentReply()
    }
  }

  mutating func openingReply() throws -> OpeningReply {
    let passedOver = current.plans.path == "plans" ? passedOverPlans : nil
    return try inPlan { plan in
      let week = try plan.review()
      return OpeningReply(
        plan.name, week.review, week.schedule, today: week.today, standsStill: week.standsStill,
        insteadOf: passedOver)
    }
  }
}
