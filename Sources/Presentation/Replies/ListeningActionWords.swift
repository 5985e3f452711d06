import Guidance
import Planning

extension ListeningAction {
  /// What was done, in one word for programs.
  var name: String {
    switch self {
    case .outpostAdded, .topicAdded: "added"
    case .outpostChanged, .topicChanged: "changed"
    case .outpostRemoved, .topicRemoved: "removed"
    case .listened: "listened"
    case .questionAnswered: "noted"
    case .questionReopened: "removed"
    }
  }

  /// What was done, in a sentence.
  var words: StyledText {
    switch self {
    case .outpostAdded(let name, let place): "You listen at \(name, .name)\(Self.place(place))."
    case .outpostChanged(let name, let place):
      "\(name, .name) is\(place.map { " at \($0)" } ?? " chosen") now."
    case .outpostRemoved(let name): "You listen at \(name, .name) no more."
    case .listened(let name, let note):
      "Somebody listened at \(name, .name) today\(note.map { ": \($0)" } ?? ".")"
    case .topicAdded(let name, let words):
      "You want to further \(name, .name): posts that say \(words.joined(separator: ", "))."
    case .topicChanged(let name, let words):
      "\(name, .name): posts that say \(words.joined(separator: ", "))."
    case .topicRemoved(let name): "You further \(name, .name) no more."
    case .questionAnswered(let question, let answer): "Noted of \(question.rawValue, .name): \(answer)"
    case .questionReopened(let question): "\(question.rawValue, .name) is open again: \(question.words)"
    }
  }

  private static func place(_ place: String?) -> String { place.map { " (\($0))" } ?? "" }
}
