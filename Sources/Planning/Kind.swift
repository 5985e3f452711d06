/// What kind of post a post is. The raw value is the word that people type and that files hold.
public enum Kind: String, CaseIterable, Codable, Sendable {
  /// Others' work with our own words, credited.
  case share
  /// Others' post passed on as it is.
  case boost
  /// A reply, a question, thanks, a welcome.
  case talk
  /// Our own content that is useful to its readers and sells nothing.
  case help
  /// News, people, behind the scenes: about us.
  case story
  /// Sells a product, a price, a discount, a sign-up: about us.
  case offer

  public var isAboutUs: Bool { self == .story || self == .offer }
  public var isAboutOthers: Bool { self == .share || self == .boost }

  /// Its place among all kinds, from 0, for whoever keeps something for each of them.
  package var place: Int {
    switch self {
    case .share: 0
    case .boost: 1
    case .talk: 2
    case .help: 3
    case .story: 4
    case .offer: 5
    }
  }

  /// By its place, as the usual way is by its word, letter by letter.
  public func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// What a post of it is, in plain words.
  public var noun: String {
    switch self {
    case .share: "a share"
    case .boost: "a boost"
    case .talk: "talk"
    case .help: "a tip"
    case .story: "a story about us"
    case .offer: "an offer"
    }
  }

  /// One line that tells a newcomer when to choose it.
  public var meaning: String {
    switch self {
    case .share: "others' work with our own words, credited"
    case .boost: "others' post passed on as it is"
    case .talk: "a reply, a question, thanks, a welcome"
    case .help: "our own content that helps its readers and sells nothing"
    case .story: "about us: news, people, behind the scenes"
    case .offer: "about us: sells a product, a service, a sign-up"
    }
  }
}

/// Who said of a post what kind it is. The raw value is the word in the files.
public enum KindSource: String, CaseIterable, Sendable {
  /// The manager, in their own word.
  case manager
  /// What it is on its platform: a boost, an answer or a quote of others is one whatever its words are.
  case form
}
