import Planning

extension Rule {
  public enum GoalUnserved: FindingCase {
    /// None of so many posts names a goal, and the plan has these.
    case noneNamed(posts: Int, goals: [String])
    case unserved([String])

    public var english: CaseWords {
      switch self {
      case .noneNamed(let posts, let goals):
        CaseWords(
          "None of the \(posts) posts of four weeks names a goal; the plan has \(goals.listed).",
          fix: "Say which post serves which: aim POST GOAL, or draft --goal GOAL TEXT")
      case .unserved(let goals):
        CaseWords("In four weeks no post served \(goals.listed(before: "or")).", fix: Self.fix(goals))
      }
    }

    private static func fix(_ goals: [String]) -> String? {
      (goals.first?.quotedIfNeeded).map {
        "Give it a post: draft --goal \($0) TEXT. If it is no goal any more: goal remove \($0)"
      }
    }
  }

  public static let goalUnserved = Rule(
    "goal-unserved", .advice, practice: 2,
    "See that each goal gets its posts.",
    source: .notWorking,
    why: "A goal that no post serves is reached by luck or not at all.",
    fix: "Give it a post: draft --goal NAME TEXT. If it is no goal any more: goal remove NAME",
    checks: [
      .weeks { review in
        guard review.recent.count >= fewest, review.daysKnown >= 14, !review.plan.goals.isEmpty else {
          return []
        }
        let served = review.recent.compactMap { $0.post.goal?.lowercased() }
        return served.isEmpty ? review.namelessPosts : review.unserved(Set(served))
      }
    ],
    examples: [
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...20).serving("cafes"),
        "a baker who serves the cafés, not the class",
        in: .aiming(Goal(name: "cafes"), Goal(name: "class"))),
      .triggers(
        weeks: .out(.help, onDaysAgo: 0...20).serving("check-ups")
          + .out(.story, onDaysAgo: [30]).serving("hire"),
        "a dentist whose last post for hiring is a month old",
        in: .aiming(Goal(name: "check-ups"), Goal(name: "hire", by: .ofExamples))),
      .triggers(
        weeks: .out(.talk, onDaysAgo: 0...20).serving("members"),
        "a gym with two goals out of three unserved",
        in: .aiming(Goal(name: "members"), Goal(name: "trainers"), Goal(name: "yoga"))),
      .triggers(weeks: .out(.share, onDaysAgo: 0...20), "a tea shop of whose posts none names its goal"),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...20).serving("orders"), "the goal was given another name",
        in: .aiming(Goal(name: "web orders"))),
      .passes(
        weeks: .out(.share, onDaysAgo: 0...20).serving("cafes")
          + .out(.talk, onDaysAgo: [25]).serving("Class"),
        "a baker who serves both", in: .aiming(Goal(name: "cafes"), Goal(name: "class"))),
      .passes(weeks: .out(.share, onDaysAgo: 0...20), "a plan without a goal", in: .aiming()),
      .passes(weeks: .out(.share, onDaysAgo: [0, 8, 15]), "too few posts to miss one in"),
      .passes(weeks: .out(.share, onDaysAgo: 0...9), "a plan whose first post is nine days old"),
      .passes(
        weeks: .out(.help, onDaysAgo: 0...20).serving("check-ups"), "a goal whose date is past",
        in: .aiming(Goal(name: "check-ups"), Goal(name: "summer", by: Example.today - 3))),
      .passes(
        weeks: .out(.help, onDaysAgo: 0...20).serving("check-ups"), "a goal set an hour ago",
        in: .aiming(Goal(name: "check-ups"), Goal(name: "hire", since: Example.today))),
      .passes(
        weeks: .out(.help, onDaysAgo: 0...20), "all of the goals are new, and no post names one",
        in: .aiming(Goal(name: "check-ups", since: Example.today - 3))),
      .triggers(
        weeks: .out(.help, onDaysAgo: 0...20).serving("check-ups"), "a goal set a month ago",
        in: .aiming(Goal(name: "check-ups"), Goal(name: "hire", since: Example.today - 28))),
      .passes(
        weeks: .out(.help, onDaysAgo: 0...20).serving("check-ups"), "a goal that is reached",
        in: .aiming(Goal(name: "check-ups"), Goal(name: "hire", target: 2).noted((9, 2)))),
    ])

  private static let fewest = 5
}

extension WeekReview {
  fileprivate var namelessPosts: [Hit] {
    guard plan.goals.contains(where: isWaiting) else { return [] }
    return [Hit(Rule.GoalUnserved.noneNamed(posts: recent.count, goals: plan.goals.map(\.name)))]
  }

  fileprivate func unserved(_ served: Set<String>) -> [Hit] {
    let names = plan.goals.filter { isWaiting($0) && !served.contains($0.name.lowercased()) }.map(\.name)
    return names.isEmpty ? [] : [Hit(Rule.GoalUnserved.unserved(names))]
  }

  /// Whether it is still to be reached, and the four weeks could have served it.
  private func isWaiting(_ goal: Goal) -> Bool { isOpen(goal) && goal.wasSet(before: windowFrom + 1) }

  /// Whether it is still to be reached.
  private func isOpen(_ goal: Goal) -> Bool {
    !goal.isReached(on: lastDay) && goal.by.map { $0 >= lastDay } ?? true
  }
}

extension [Post] {
  fileprivate func serving(_ goal: String) -> [Post] {
    map { post in
      var post = post
      post.goal = goal
      return post
    }
  }
}
