/// The articles that the guidance is drawn from. Their sentences are theirs; the rules use words of their own.
public enum Article: String, CaseIterable, Sendable {
  case notWorking, illusion, fakingIt, missingPoint, quietObservers

  /// Title, and author or house.
  public var citation: String {
    switch self {
    case .notWorking: "“Why Your Social Networking Is Not Working”, Design Inspiration"
    case .illusion: "“Social Media and the Illusion of Engagement”"
    case .fakingIt: "“Social Media – Stop Faking It”"
    case .missingPoint: "“Missing the Point”"
    case .quietObservers: "an article to the quiet observers of social media, Claire Trevien"
    }
  }
}
