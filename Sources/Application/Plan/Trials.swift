import Guidance
import Planning
import Storage

/// The month-long trial.
extension OpenPlan {
  /// How the trial stands that runs.
  /// - Returns: nil where none runs, and the past ones.
  public mutating func trial() throws -> (running: TrialReview?, past: [Trial]) {
    try read { book, plan, now in
      (plan.trial.map { book.review($0, plan, today: now.day) }, plan.trials)
    }
  }

  /// - Parameter asked: its first day, of the last four weeks; nil for today.
  public mutating func startTrial(on asked: AskedTime? = nil) throws -> Outcome {
    try changePlan { plan, now in
      if let trial = plan.trial {
        throw Problem(
          .trialRuns,
          "A trial runs \(trial.hasBegun(on: now.day) ? "since" : "from") \(trial.from.spoken), until \(trial.last.spoken).",
          hint: "See how it stands with: trial. To give it up: trial end --early")
      }
      let day = try asked?.day(now: now, .back) ?? now.day
      guard (now.day - 27...now.day).contains(day) else {
        throw Problem(
          .trialStartOutOfRange, "A trial starts today, or in the last four weeks.",
          hint: "Type it as: trial start --on monday")
      }
      let trial = Trial(from: day)
      guard trial.last.isInCalendar else {
        throw Problem(
          .timeOutOfRange, "Its last day, \(trial.last.spoken), is outside the years 1 to 9999.",
          hint: "Let it begin earlier: trial start --on \(now.day - 27)")
      }
      plan.trials.append(trial)
      return Outcome(.trialStarted(from: day))
    }
  }

  /// Ends the trial.
  /// - Parameter early: whether it may be given up before its days are over, without a verdict.
  /// - Returns: what came of it.
  public mutating func endTrial(early: Bool = false) throws -> TrialReview {
    try changeWith { book, plan, now in
      guard let trial = plan.trial else {
        throw Problem(.noTrial, "No trial runs.", hint: "Start one with: trial start")
      }
      guard trial.isOver(on: now.day) || early else {
        let begins = "It begins on \(trial.from.spoken)"
        let day =
          trial.hasBegun(on: now.day) ? "It is day \(trial.day(on: now.day)) of \(Trial.length)" : begins
        throw Problem(
          .trialNotOver,
          "\(day): a trial is not judged before its end.",
          hint: "Judge it after \(trial.last.spoken) with: trial end. To give it up now: trial end --early")
      }
      let review = book.review(trial, plan, today: now.day)
      var changed = plan
      changed.trials[plan.trials.count - 1].ended = now.day
      try book.put(changed)
      return (.trialEnded(verdict: review.verdict), review)
    }
  }
}

extension PlanBook {
  fileprivate mutating func review(_ trial: Trial, _ plan: Plan, today: Day) -> TrialReview {
    let first = Week(of: trial.before.lowerBound)
    let count = (Week(of: trial.last).monday - first.monday) / 7 + 1
    let posts = (0..<count).flatMap { page(first + $0).posts }
    return TrialReview(trial, posts, plan: plan, today: today, judge: judge(plan, today: today))
  }
}
