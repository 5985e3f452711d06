import Planning

extension Rule {
  public struct UnansweredQuestion: FindingCase {
    /// The first that is open.
    public let question: InterviewAnswer.Question
    public let open: Int

    public var english: CaseWords {
      let all = InterviewAnswer.Question.allCases.count
      let which =
        open == all
        ? "None of the \(all) questions about your people is answered"
        : open == 1
          ? "One of the \(all) questions about your people is open"
          : "\(open) of the \(all) questions about your people are open"
      return CaseWords(
        "\(which): \(question.words)",
        fix: "Answer one at a time: interview, or right away: interview \(question.rawValue) TEXT")
    }
  }

  public static let unansweredQuestion = Rule(
    "unanswered-question", .advice, practice: 19,
    "Understand your people before you ask for their attention.",
    source: .fakingIt,
    why: "Who doesn't know what their people look at, and when, talks past them.",
    fix: "Answer one question at a time: interview",
    checks: [
      .plan { plan, _ in
        // Where the basics are missing, these come first.
        let isBegun = plan.purpose.isFilledIn && !plan.audiences.isEmpty || !plan.interview.isEmpty
        guard isBegun, let first = plan.openQuestions.first else { return [] }
        return [Hit(UnansweredQuestion(question: first, open: plan.openQuestions.count))]
      }
    ],
    examples: [
      .triggers(plan: .knowing([]), "a tea shop that knows why and for whom, and asked nobody anything"),
      .triggers(plan: .knowing([.habits, .content]), "five questions are open"),
      .triggers(plan: .knowing(Array(InterviewAnswer.Question.allCases.dropLast())), "one is open"),
      .triggers(
        plan: .knowing([.content]) { $0.purpose = nil }, "an interview that was begun before all else"),
      .triggers(
        plan: .knowing([.habits, .content, .attention, .remarkable, .context]) {
          $0.outposts = [Outpost("growers")]
        }, "a place to listen answers for itself, and how to join in is open"),
      .passes(plan: .knowing(InterviewAnswer.Question.allCases), "all are answered"),
      .passes(
        plan: .knowing(InterviewAnswer.Question.allCases.filter { $0 != .outposts }) {
          $0.outposts = [Outpost("growers")]
        }, "a forum where one listens is an answer"),
      .passes(plan: .example, "a plan without a purpose: that comes first"),
      .passes(plan: .knowing([]) { $0.audiences = [] }, "a plan without an audience: that comes first"),
      .passes(plan: .knowing([]) { $0.purpose = "tbd" }, "a purpose that is still to be found"),
    ])
}

extension Plan {
  fileprivate static func knowing(
    _ questions: [InterviewAnswer.Question], _ change: (inout Plan) -> Void = { _ in }
  ) -> Plan {
    var plan = Plan.example
    plan.purpose = "People find out what leaves can do."
    plan.audiences = [Audience("gardeners", wants: "frost dates", looks: "Mastodon")]
    plan.interview = questions.map { InterviewAnswer($0, "They told us over the counter.") }
    change(&plan)
    return plan
  }
}
