/// What a change did with the places where one listens and the topics that one furthers.
public enum ListeningAction: Hashable, Sendable, Codable {
  case outpostAdded(name: String, place: String?)
  case outpostChanged(name: String, place: String?)
  case outpostRemoved(name: String)
  case listened(name: String, note: String?)
  case topicAdded(name: String, words: [String])
  case topicChanged(name: String, words: [String])
  case topicRemoved(name: String)
  case questionAnswered(InterviewAnswer.Question, answer: String)
  case questionReopened(InterviewAnswer.Question)
}
