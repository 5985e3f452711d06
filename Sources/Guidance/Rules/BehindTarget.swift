import Planning

extension Rule {
  public enum BehindTarget: FindingCase {
    /// The date is past, and the target was not reached by the latest figure; nil where none was ever noted.
    case missedDate(Goal, Goal.Progress?)
    /// An even pace would have come to `expected` by the day of the latest figure.
    case late(Goal, Goal.Progress, expected: Double)
    /// Goals of which no figure was noted in four weeks.
    case unmeasured([String])

    public var english: CaseWords {
      switch self {
      case .missedDate(let goal, let latest): goal.wordsOfMissedDate(latest)
      case .late(let goal, let latest, let expected):
        CaseWords(
          "\(goal.name): \(goal.standing(latest)), where an even pace would be at \(expected.figure).",
          fix:
            "Give it more posts (draft --goal \(goal.name.quotedIfNeeded) TEXT), or a date that can be kept: goal add \(goal.name.quotedIfNeeded) --by DATE"
        )
      case .unmeasured(let goals):
        CaseWords(
          "In four weeks no figure was noted for \(goals.listed(before: "or")).",
          fix: goals.first.map { "Note where it stands: goal progress \($0.quotedIfNeeded) VALUE" })
      }
    }
  }

  public static let behindTarget = Rule(
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
  fileprivate func standing(_ latest: Progress) -> String {
    let measure = measure.map { " \($0.firstWords(40))" } ?? ""
    return "\(latest.value.figure) of \((target ?? 0).figure)\(measure) on \(latest.on.spoken)"
  }

  fileprivate func missedDate(on day: Day) -> Hit? {
    guard target != nil, let by, by < day, !isReached(on: day) else { return nil }
    return Hit(Rule.BehindTarget.missedDate(self, latest(on: day)))
  }

  fileprivate func wordsOfMissedDate(_ latest: Progress?) -> CaseWords {
    let date = by?.spoken ?? ""
    let typed = name.quotedIfNeeded
    let end = "set a new date: goal add \(typed) --by DATE. Or take it out: goal remove \(typed)"
    guard let latest else {
      return CaseWords(
        "The date of \(name) was \(date), and no figure was ever noted.",
        fix: "Note how it ended: goal progress \(typed) VALUE. Then \(end)")
    }
    return CaseWords(
      "\(name): \(standing(latest)); its date was \(date).", fix: "See what was learnt, and \(end)"
    )
  }

  fileprivate func lag(on day: Day) -> Hit? {
    guard let target, let first = progress.first, let pace = pace(on: day), pace.isBehind,
      (pace.expected - pace.latest.value).magnitude > Self.slack * (target - first.value).magnitude
    else { return nil }
    let expected = Self.rounded(pace.expected, beside: target, pace.latest.value)
    return Hit(Rule.BehindTarget.late(self, pace.latest, expected: expected))
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
    return names.isEmpty ? [] : [Hit(Rule.BehindTarget.unmeasured(names), severity: .advice)]
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
