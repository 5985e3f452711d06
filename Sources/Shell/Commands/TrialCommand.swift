import ArgumentParser
import Guidance
import Planning
import Presentation
import Storage

struct TrialCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "trial",
    abstract: "For one month share others twenty times as often as you talk about yourselves, and see.",
    discussion:
      "trial shows the day and what it asks. trial start begins it, on a day of the last four weeks with --on DATE. "
      + "It is judged by trial end when its 28 days are over, and not before; trial end --early gives it up.",
    subcommands: [Show.self, Start.self, End.self], defaultSubcommand: Show.self)

  struct Show: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "show", abstract: "Say which day it is and what today asks; the word show may be left out."
    )

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.read { book, plan, now in
        guard let trial = plan.trial else { return TrialReply(none: plan.trials) }
        return TrialReply(book.review(trial, plan, today: now.day))
      }
    }
  }

  struct Start: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "start", abstract: "Start it.")

    @Option(help: ArgumentHelp("Its first day; today when left out.", valueName: "date"))
    var on: When?

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.changePlan { plan, now in
        if let trial = plan.trial {
          throw Problem(
            "A trial runs since \(trial.from.spoken), until \(trial.last.spoken).",
            hint: "See how it stands with: trial. To give it up: trial end --early")
        }
        let day = try on?.find(now: now, .back).day ?? now.day
        guard (now.day - 27...now.day).contains(day) else {
          throw Problem(
            "A trial starts today, or in the last four weeks.", hint: "Type it as: trial start --on monday")
        }
        let trial = Trial(from: day)
        plan.trials.append(trial)
        return ChangeReply(
          "started", "The trial runs from \(trial.from.spoken) until \(trial.last.spoken).",
          notes: [
            "Share others 20 times for each post about you; each day, see how it stands with: trial",
            "It is judged when it is over, and not before.",
          ])
      }
    }
  }

  struct End: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "end", abstract: "Judge it against the weeks before, once its 28 days are over; --early gives it up.")

    @Flag(help: "Give it up before its days are over, without a verdict.")
    var early = false

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      try session.changeWith { book, plan, now in
        guard let trial = plan.trial else {
          throw Problem("No trial runs.", hint: "Start one with: trial start")
        }
        guard trial.isOver(on: now.day) || early else {
          throw Problem(
            "It is day \(trial.day(on: now.day)) of \(Trial.length): a trial is not judged before its end.",
            hint: "Judge it after \(trial.last.spoken) with: trial end. To give it up now: trial end --early")
        }
        let review = book.review(trial, plan, today: now.day)
        var changed = plan
        changed.trials[plan.trials.count - 1].ended = now.day
        try book.put(changed)
        let reply = TrialReply(review, ending: true)
        return (reply.summary, reply)
      }
    }
  }
}

extension PlanBook {
  mutating func review(_ trial: Trial, _ plan: Plan, today: Day) -> TrialReview {
    let first = Week(of: trial.before.lowerBound)
    let count = (Week(of: trial.last).monday - first.monday) / 7 + 1
    let posts = (0..<count).flatMap { page(first + $0).posts }
    return TrialReview(trial, posts, plan: plan, today: today)
  }
}
