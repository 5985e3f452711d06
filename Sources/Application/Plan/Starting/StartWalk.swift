import Planning

/// Goes through the questions of a start one by one: an empty line skips one or takes what is expected, `<` goes back to
/// the one before, `.` ends, `?` tells so. What an answer means, and whether it can be taken, is for others to say.
public struct StartWalk: Sendable {
  /// What a line has come to.
  public enum Step: Equatable, Sendable {
    case answer(String)
    /// There is another question now, or none.
    case moved
    /// This one has to be answered.
    case needed
    /// There is none before this one.
    case isFirst
    /// How one answers is wanted.
    case help
  }

  /// What is known so far; nil as long as there is no plan.
  public private(set) var plan: Plan?
  /// The one that is asked; nil when the walk is over.
  public private(set) var question: StartQuestion?
  /// Whether it was ended before the last question was passed.
  public private(set) var wasLeft = false
  /// The goal that was set in this walk.
  public private(set) var goal: String?
  /// What is asked, but for the parts.
  private let topics: [StartQuestion]
  private let asksParts: Bool
  /// Those that were asked before the one that is asked now.
  private var past: [StartQuestion] = []
  private var visited: Set<StartQuestion> = []

  /// For a plan that there is not yet: all questions.
  /// - Parameter zone: this machine's; it is asked for only where the machine may not know it.
  public init(zone: String) {
    self.init(
      asking: StartQuestion.all(of: nil).filter { $0 != .zone || zone.hasSuffix("UTC") }, of: nil,
      withParts: true)
  }

  /// What is still open in a plan; where something is, its mix too.
  public init(goingOnWith plan: Plan) {
    let open = StartQuestion.all(of: plan).filter { $0.isOpen(in: plan) }
    self.init(
      asking: open.filter { !$0.isPart } + (open.isEmpty ? [] : [.mix]), of: plan, withParts: true)
  }

  /// - Parameter asksParts: whether it is also asked why one is on each platform.
  public init(asking topics: [StartQuestion], of plan: Plan?, withParts asksParts: Bool = false) {
    self.topics = topics
    self.asksParts = asksParts
    self.plan = plan
    question = next(after: nil)
  }

  /// Which one it is, from 1, and of how many; nil for a part of one.
  public var place: (number: Int, count: Int)? {
    guard let question, let index = topics.firstIndex(of: question) else { return nil }
    return (index + 1, topics.count)
  }

  /// What the plan says already.
  public var known: String? { plan.flatMap { plan in question?.known(in: plan) } }

  /// What an empty line answers, where nothing is known.
  public var expected: String? {
    known == nil ? plan.flatMap { plan in question?.expected(of: plan) } : nil
  }

  public mutating func take(_ line: String) -> Step {
    let typed = line.withoutOuterBlanks
    switch typed {
    case ".":
      wasLeft = true
      question = nil
    case "<": if !goBack() { return .isFirst }
    case "?": return .help
    case "":
      if let expected { return .answer(expected) }
      guard known != nil || question != .brand else { return .needed }
      goOn()
    default: return .answer(typed)
    }
    return .moved
  }

  /// Goes on after an answer was taken.
  /// - Parameter plan: as it is with that.
  public mutating func goOn(with plan: Plan) {
    self.plan = plan
    if question == .goal { goal = plan.goals.last?.name }
    goOn()
  }

  private mutating func goOn() {
    guard let question else { return }
    past.append(question)
    visited.insert(question)
    self.question = next(after: question)
  }

  /// - Returns: whether there was one to go back to.
  private mutating func goBack() -> Bool {
    while let last = past.popLast() {
      guard isAsked(last) else { continue }
      if let question { visited.insert(question) }
      question = last
      return true
    }
    return false
  }

  private func next(after last: StartQuestion?) -> StartQuestion? {
    let all = StartQuestion.all(of: plan)
    let start = last.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return all[start...].first(where: isAsked)
  }

  private func isAsked(_ question: StartQuestion) -> Bool {
    guard question.isPart else { return topics.contains(question) }
    guard asksParts, let plan, StartQuestion.all(of: plan).contains(question) else { return false }
    return visited.contains(question) || question.isOpen(in: plan)
  }
}
