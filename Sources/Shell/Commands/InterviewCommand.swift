import Application
import ArgumentParser
import Guidance
import Planning
import Presentation

struct InterviewCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "interview", abstract: "Answer seven questions about your people, one at a time.",
    discussion: """
      On a terminal it asks what is still open: Enter alone skips a question, < goes back to the one before, ^C leaves. \
      What is answered is kept in the plan, and it goes on there the next time. Elsewhere it lists the questions. \
      interview QUESTION TEXT answers one right away; interview QUESTION - takes the answer back.
      """)
  static let examples = ["interview", "interview habits Mastodon after supper, on a phone"]

  @Flag(help: "Ask those that are answered, too.")
  var again = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "habits, content, attention, remarkable, context, outposts or engaging.")
  var question: QuestionReference?

  @Argument(help: "The answer; - takes it back.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    guard let question = try question?.find() else { return try ask(in: &session) }
    guard let text else {
      throw Problem(
        .noText, "There is no answer to: \(question.words)",
        hint: "Type it after the question, such as: interview \(question.rawValue) TEXT")
    }
    if text.typed == "-" { return ChangeReply(try session.inPlan { try $0.reopen(question) }) }
    let answer = try text.text(example: "interview \(question.rawValue) TEXT")
    return ChangeReply(try session.inPlan { try $0.answer(question, with: answer) }, aside: text.notes)
  }

  /// Asks the person at the terminal; each answer is a change of its own, so that leaving loses nothing.
  private func ask(in session: inout Session) throws -> any Presentable {
    let plan = try session.inPlan { try $0.contents() }
    if session.canAskLines {
      var walk = InterviewWalk(plan, again: again)
      var isFirst = true
      while walk.question != nil, let line = session.ask(AskedReply(walk, isFirst: isFirst)) {
        isFirst = false
        guard let noted = walk.take(line) else { continue }
        let answer = try PlanWords(typed: noted.answer).text(example: "interview")
        _ = try session.inPlan { try $0.answer(noted.question, with: answer) }
      }
    }
    return InterviewReply(try session.inPlan { try $0.contents() })
  }
}

/// One of the seven questions, by its word.
struct QuestionReference: Parameter {
  static let parameterKind = ParameterKind.question
  static let words = InterviewAnswer.Question.allCases.map(\.rawValue)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such question.
  func find() throws -> InterviewAnswer.Question {
    if let question = InterviewAnswer.Question(rawValue: typed.lowercased()) { return question }
    throw Choice(what: "question", typed: typed, among: Self.words).problem()
  }
}
