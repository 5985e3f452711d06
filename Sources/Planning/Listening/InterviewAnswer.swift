/// What is known of the people whom the posts are for, as one of seven questions asks for it.
public struct InterviewAnswer: Hashable, Sendable, KeepsUnknownFields {
  /// The raw value is the word that people type and that files hold.
  public enum Question: String, CaseIterable, Codable, Sendable {
    case habits, content, attention, remarkable, context, outposts, engaging
  }

  public var question: Question
  public var answer: String
  public var unknown = UnknownFields()

  public init(_ question: Question, _ answer: String) {
    self.question = question
    self.answer = answer
  }
}

extension Plan {
  /// What is known; the places where one listens answer for themselves.
  public func answer(to question: InterviewAnswer.Question) -> String? {
    if let noted = interview.first(where: { $0.question == question })?.answer { return noted }
    guard question == .outposts, !outposts.isEmpty else { return nil }
    return outposts.map(\.name).joined(separator: ", ")
  }

  /// Those that nobody has answered yet, in their order.
  public var openQuestions: [InterviewAnswer.Question] {
    InterviewAnswer.Question.allCases.filter { answer(to: $0) == nil }
  }
}
