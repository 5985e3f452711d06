import Planning

extension InterviewAnswer.Question {
  /// As people are asked. The seven are from “Social Media – Stop Faking It”; the words are ours.
  public var words: String {
    switch self {
    case .habits: "When do your people look, where, and on what?"
    case .content: "What do they like to read, watch and pass on?"
    case .attention: "How can you come to their notice without shouting?"
    case .remarkable: "What of yours would they tell somebody else about?"
    case .context: "What is around your posts when they see them, and what are they busy with?"
    case .outposts: "Where do you listen to them?"
    case .engaging: "How can you join in with them and not look like an advertisement?"
    }
  }
}
