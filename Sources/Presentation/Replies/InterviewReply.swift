import Application
import Guidance
import Planning

/// The seven questions, with what is known and what is open.
public struct InterviewReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var question: String
    var asks: String
    @Nullable var answer: String?
  }

  var version = 1
  var questions: [Fields]

  private enum CodingKeys: CodingKey { case version, questions }

  public init(_ plan: Plan) {
    questions = InterviewAnswer.Question.allCases.map {
      Fields(question: $0.rawValue, asks: $0.words, answer: plan.answer(to: $0))
    }
  }

  public var document: Document { Document([.table(table), .aside(StyledText(advice: advice))]) }

  var table: Table {
    Table(
      [.init("Question"), .init("What is known", .long)],
      questions.map { fields in
        let answer = fields.answer.map { StyledText($0) } ?? StyledText("open: \(fields.asks)", .secondary)
        return [.name(fields.question), .text(answer)]
      })
  }

  private var advice: String {
    guard let open = questions.first(where: { $0.answer == nil }) else {
      return "All are answered. Ask them again once a year: interview --again"
    }
    return "Answer one at a time: interview, or right away: interview \(open.question) TEXT"
  }
}

extension AskedReply {
  /// A question of the interview; before the first one it is said how the asking goes.
  public init(_ walk: InterviewWalk, isFirst: Bool) {
    let known = walk.answer.map { " So far: “\($0)”" } ?? ""
    self.init(
      "\(walk.number) of \(walk.count): \(walk.question?.words ?? "")\(known)",
      before: isFirst
        ? ["Enter alone skips a question, < goes back, ^C leaves; what is answered is kept."] : [])
  }
}
