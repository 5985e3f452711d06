import Planning

extension Rule {
  static let behindTarget = Rule(
    "behind-target", .warning, practice: 12,
    "Measure your goals against their targets, by their dates.",
    source: .notWorking,
    why:
      "Who looks at the figure in time can still change something; who looks at the end can only explain it.",
    fix:
      "Give it more posts (draft --goal NAME TEXT), or a date that can be kept: goal add NAME --by DATE",
    checks: [
      .weeks { review in
        guard review.hasBegun else { return [] }
        return review.plan.goals.compactMap {
          $0.missedDate(on: review.lastDay) ?? $0.lag(on: review.lastDay)
        }
          + review.unmeasured
      },
      .plan { plan, today in plan.goals.compactMap { $0.missedDate(on: today) } },
    ],
    examples: [
      .triggers(
        weeks: [], "a baker at 22 of 60 bookings, halfway", in: .aiming(.bookings.noted((56, 0), (0, 22)))),
      .triggers(
        weeks: [], "a garage that is to halve its complaints and is not",
        in: .aiming(Goal(name: "complaints", target: 10, by: .ofExamples).noted((56, 20), (1, 19)))),
      .triggers(
        weeks: [], "the date is past, 9 of 14 cafés are reached",
        in: .aiming(Goal(name: "cafes", target: 14, by: Example.today - 5).noted((60, 4), (6, 9)))),
      .triggers(
        weeks: [], "the date is past, and nothing was ever noted",
        in: .aiming(Goal(name: "crew", target: 6, by: Example.today - 1))),
      .triggers(
        plan: .aiming(Goal(name: "crew", target: 6, by: Example.today - 1)),
        "a date that was yesterday, and no figure"),
      .triggers(weeks: [], "no figure was ever noted", in: .aiming(.bookings)),
      .triggers(
        weeks: [], "the last figure is five weeks old", in: .aiming(.bookings.noted((80, 10), (35, 50)))),
      .passes(
        weeks: [], "a baker at 31 of 60 bookings, halfway", in: .aiming(.bookings.noted((56, 0), (0, 31)))),
      .passes(
        weeks: [], "a little behind, by less than a tenth of the way",
        in: .aiming(.bookings.noted((56, 0), (0, 25)))),
      .triggers(
        weeks: [], "five weeks old, and no figure yet",
        in: .aiming(Goal(name: "crew", target: 6, by: .ofExamples, since: Example.today - 35))),
      .passes(
        weeks: [], "set an hour ago, and no figure yet",
        in: .aiming(Goal(name: "crew", target: 6, by: .ofExamples, since: Example.today))),
      .passes(weeks: [], "a first figure, of today", in: .aiming(.bookings.noted((0, 12)))),
      .passes(
        weeks: [], "the date is past, and the target was reached",
        in: .aiming(Goal(name: "cafes", target: 14, by: Example.today - 5).noted((60, 4), (20, 14)))),
      .passes(
        weeks: [], "complaints went down faster than they had to",
        in: .aiming(Goal(name: "complaints", target: 10, by: .ofExamples).noted((56, 20), (1, 12)))),
      .passes(weeks: [], "a goal without a date", in: .aiming(Goal(name: "tastings", target: 40))),
      .passes(weeks: [], "a plan without a goal", in: .aiming()),
    ])
}

extension Goal {
  /// How many days a figure holds.
  fileprivate static let figureHolds = 28
  /// How much of the way may be missing: figures come in steps, and seldom on a straight line.
  private static let slack = 0.1

  private func latest(on day: Day) -> Progress? { progress.last { $0.on <= day } }

  func isReached(on day: Day) -> Bool {
    guard let target, let first = progress.first, let latest = latest(on: day) else { return false }
    return target < first.value ? latest.value <= target : latest.value >= target
  }

  /// `22 of 60 class bookings on 15 Nov`.
  private func standing(_ latest: Progress, told day: Day) -> String {
    let measure = measure.map { " \($0.firstWords(40))" } ?? ""
    return "\(latest.value.figure) of \((target ?? 0).figure)\(measure) on \(latest.on.brief(beside: day))"
  }

  fileprivate func missedDate(on day: Day) -> Hit? {
    guard target != nil, let by, by < day, !isReached(on: day) else { return nil }
    let name = self.name.quotedIfNeeded
    let end = "set a new date: goal add \(name) --by DATE. Or take it out: goal remove \(name)"
    guard let latest = latest(on: day) else {
      return Hit(
        "The date of \(self.name) was \(by.brief(beside: day)), and no figure was ever noted.",
        fix: "Note how it ended: goal progress \(name) VALUE. Then \(end)")
    }
    return Hit(
      "\(self.name): \(standing(latest, told: day)); its date was \(by.brief(beside: day)).",
      fix: "See what was learnt, and \(end)")
  }

  fileprivate func lag(on day: Day) -> Hit? {
    guard let target, let first = progress.first, let pace = pace(on: day), pace.isBehind,
      (pace.expected - pace.latest.value).magnitude > Self.slack * (target - first.value).magnitude
    else { return nil }
    let isWhole = [target, first.value, pace.latest.value].allSatisfy { $0 == $0.rounded() }
    let expected = isWhole ? pace.expected.rounded() : pace.expected
    let name = self.name.quotedIfNeeded
    return Hit(
      "\(self.name): \(standing(pace.latest, told: day)), where an even pace would be at \(expected.figure).",
      fix:
        "Give it more posts (draft --goal \(name) TEXT), or a date that can be kept: goal add \(name) --by DATE"
    )
  }

  /// Whether it is to be measured, and no figure of the last weeks is there.
  fileprivate func isUnmeasured(on day: Day) -> Bool {
    guard target != nil, let by, by >= day, !isReached(on: day) else { return false }
    return latest(on: day).map { day - $0.on > Self.figureHolds } ?? wasSet(before: day - Self.figureHolds)
  }
}

extension WeekReview {
  /// Only for the week that runs: a past one has nothing left to note.
  fileprivate var unmeasured: [Hit] {
    let names = plan.goals.filter { isRunning && $0.isUnmeasured(on: lastDay) }.map(\.name)
    guard let first = names.first?.quotedIfNeeded else { return [] }
    return [
      Hit(
        "In four weeks no figure was noted for \(names.listed(before: "or")).", severity: .advice,
        fix: "Note where it stands: goal progress \(first) VALUE")
    ]
  }
}

// MARK: For examples

extension Goal {
  /// Figures with how many days before the example's day they were noted.
  func noted(_ figures: (daysAgo: Int, value: Double)...) -> Goal {
    var goal = self
    for figure in figures { goal.note(Progress(on: Example.today - figure.daysAgo, value: figure.value)) }
    return goal
  }

  fileprivate static let bookings = Goal(name: "class", measure: "bookings", target: 60, by: .ofExamples)
}
