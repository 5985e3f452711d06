import Planning
import Storage

/// The seven questions about the people whom the posts are for.
extension OpenPlan {
  /// Notes an answer; an earlier one gives way.
  public mutating func answer(_ question: InterviewAnswer.Question, with text: String) throws -> Outcome {
    try changePlan { plan, _ in
      let before = plan.interview.first { $0.question == question }?.answer
      if let index = plan.interview.firstIndex(where: { $0.question == question }) {
        plan.interview[index].answer = text
      } else {
        plan.interview.append(InterviewAnswer(question, text))
      }
      return Outcome(
        .listening(.questionAnswered(question, answer: text)).replacing(before, by: text))
    }
  }

  /// Takes an answer back, so that the question is open again.
  public mutating func reopen(_ question: InterviewAnswer.Question) throws -> Outcome {
    try changePlan { plan, _ in
      plan.interview.removeAll { $0.question == question }
      return Outcome(.listening(.questionReopened(question)))
    }
  }
}

/// Goes through questions one by one: an empty line leaves one as it is, `<` goes back to the one before.
public struct InterviewWalk: Sendable {
  public typealias Question = InterviewAnswer.Question

  private let questions: [Question]
  private var answers: [Question: String]
  private var index = 0

  /// - Parameter again: whether those that are answered are asked too.
  public init(_ plan: Plan, again: Bool) {
    questions = again ? Question.allCases : plan.openQuestions
    answers = Dictionary(plan.interview.map { ($0.question, $0.answer) }) { first, _ in first }
  }

  /// The one that is asked; nil when the walk is over.
  public var question: Question? { index < questions.count ? questions[index] : nil }
  /// Which one it is, from 1.
  public var number: Int { index + 1 }
  public var count: Int { questions.count }
  /// What is noted of the one that is asked.
  public var answer: String? { question.flatMap { answers[$0] } }

  /// - Returns: what to note; nil where nothing is.
  public mutating func take(_ line: String) -> InterviewAnswer? {
    if line.filter({ !$0.isWhitespace }) == "<" {
      index = max(0, index - 1)
      return nil
    }
    defer { index += 1 }
    guard let question, line.contains(where: { !$0.isWhitespace }) else { return nil }
    answers[question] = line
    return InterviewAnswer(question, line)
  }
}
