import Application
import Planning
import PostText
import Presentation
import Storage

extension Session {
  /// Takes an answer to a question of the walk.
  /// - Returns: the plan with it, and what to say of it.
  typealias TakeAnswer = (inout Session, StartAnswer, StartWalk) throws -> (plan: Plan, notes: [StartNote])

  /// Asks the questions of a walk at the terminal, until they are answered or the person leaves. What can't be taken is
  /// asked again.
  mutating func ask(_ walk: inout StartWalk, saying first: [StartNote], _ take: TakeAnswer) throws {
    var notes = first
    while let question = walk.question {
      guard let line = ask(StartQuestionReply(walk, notes), offering: offers(for: question)) else {
        _ = walk.take(".")
        return
      }
      switch walk.take(line) {
      case .moved: notes = []
      case .needed: notes = [.needed]
      case .isFirst: notes = [.isFirst]
      case .help: notes = [.rules]
      case .answer(let words): notes = try answer(question, words, &walk, take)
      }
    }
  }

  private mutating func answer(
    _ question: StartQuestion, _ words: String, _ walk: inout StartWalk, _ take: TakeAnswer
  ) throws -> [StartNote] {
    do {
      let (plan, notes) = try take(&self, try question.answer(words, goal: walk.goal), walk)
      walk.goOn(with: plan)
      return notes
    } catch let problem as Problem {
      return [.refused(problem)]
    }
  }

  private func offers(for question: StartQuestion) -> @Sendable (_ begun: String) -> [Completions.Offer] {
    switch question {
    case .platforms: { _ in Platform.allCases.map { Completions.Offer($0.rawValue, $0.name) } }
    case .mix: { _ in Mix.presets.map { Completions.Offer($0.name, $0.definition) } }
    case .zone: { [zones = environment.zones] in Completions.Offer.zones(zones(), begun: $0) }
    default: { _ in [] }
    }
  }

  /// The name of a plan that is to be made, and its brand's where that was typed in its place.
  /// - Parameter typed: a name as plans have, or a brand's, of which one is made.
  func newPlan(named typed: String) throws -> (name: String, brand: String?) {
    guard PlanName.isBrand(typed) else { return (typed, nil) }
    guard case .brand(let brand) = try StartQuestion.brand.answer(typed) else { return (typed, nil) }
    return (try workspace.newName(for: brand), brand)
  }
}

// MARK: - Starting a plan

extension Session {
  /// Asks for a plan from its name on.
  mutating func start() throws -> any Presentable {
    var walk = StartWalk(zone: environment.zone)
    try ask(&walk, saying: [.rules]) { session, answer, walk in
      guard walk.plan == nil, case .brand(let brand) = answer else {
        return try session.took(answer)
      }
      let name = try session.workspace.newName(for: brand)
      let made = try session.workspace.makePlan(name, [answer])
      _ = try session.open(name)
      return (try session.inPlan { try $0.contents() }, [.made(made)])
    }
    guard walk.plan != nil else {
      throw Problem(.noPlanYet, "No plan was begun.", hint: "Begin again with: new")
    }
    return try startReply(wasAsked: true)
  }

  /// Asks what is open in the plan; where nobody can be asked, says what it is.
  mutating func goOnWithStart() throws -> any Presentable {
    var walk = StartWalk(goingOnWith: try inPlan { try $0.contents() })
    if canAskLines {
      try ask(&walk, saying: [.rules]) { session, answer, _ in try session.took(answer) }
    }
    return try startReply(wasAsked: canAskLines)
  }

  private mutating func took(_ answer: StartAnswer) throws -> (plan: Plan, notes: [StartNote]) {
    let remarks = try inPlan { try $0.answer(answer) }
    return (try inPlan { try $0.contents() }, remarks.isEmpty ? [] : [.remarks(remarks)])
  }

  private mutating func startReply(wasAsked: Bool) throws -> StartReply {
    try inPlan { StartReply($0.name, in: $0.place, try $0.contents(), wasAsked: wasAsked) }
  }
}
