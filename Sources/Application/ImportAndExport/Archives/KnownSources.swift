import Planning

/// What of an archive is in the plan already: a row is known by its key, be its post's text, day and kind edited since.
struct KnownSources {
  enum Standing {
    case new, known
    /// Its post was dropped from the plan.
    case dropped
    /// A row of the same archive has its key, and says the same or something else.
    case repeated(saysSame: Bool)
  }

  var ids: Set<PostID>
  private let sources: Set<String>
  /// What posts without a key say on a day: those that were noted down by hand.
  private let sayings: Set<Saying>
  private let dropped: Set<String>
  /// By the keys of the archive's rows: what they say.
  private var met: [String: String] = [:]

  private struct Saying: Hashable {
    var text: String
    var day: Day?
  }

  /// - Parameter dropped: the keys of what was dropped from the plan.
  init(_ posts: [Post], dropped: Set<String>) {
    self.dropped = dropped
    ids = Set(posts.map(\.id))
    sources = Set(posts.compactMap(\.source))
    sayings = Set(posts.filter { $0.source == nil && $0.state == .out }.map(Self.saying))
  }

  private static func saying(_ post: Post) -> Saying { Saying(text: post.text, day: post.at?.day) }

  mutating func meet(_ post: Post) -> Standing {
    if let source = post.source {
      if let text = met[source] { return .repeated(saysSame: text == post.text) }
      met[source] = post.text
      if sources.contains(source) { return .known }
      if dropped.contains(source) { return .dropped }
    }
    return sayings.contains(Self.saying(post)) ? .known : .new
  }
}
