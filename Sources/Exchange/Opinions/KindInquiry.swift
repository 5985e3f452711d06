import Planning

/// What a command of the person's own is asked about posts: JSON lines. The first says what each kind means; each of the
/// others is a post.
public enum KindInquiry {
  private struct Head: Encodable {
    var version = 1
    var kinds = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0.rawValue, $0.meaning) })
  }

  private struct Asked: Encodable {
    var id: String
    var text: String
    /// Left out where it is on none.
    var platform: String?
  }

  public static func text(of posts: [Post]) throws -> String {
    let lines = try posts.map {
      try encoded(
        Asked(id: $0.id.description, text: $0.text, platform: $0.platforms.first?.rawValue))
    }
    return ([try encoded(Head())] + lines).map { $0 + "\n" }.joined()
  }
}
