import Planning

/// What was done.
public struct ChangeReply: Presentable, Encodable {
  var version = 1
  /// One word: `drafted`, `scheduled`, `added`.
  let done: String
  public let message: String
  var post: PostFields?
  /// What to know or to do beside it.
  var notes: [String]
  private let styled: StyledText
  private let aside: Document

  private enum CodingKeys: CodingKey { case version, done, message, post, notes }

  /// - Parameter aside: what else is shown, such as what a check found.
  public init(
    _ done: String, _ message: StyledText, post: Post? = nil, notes: [String] = [], aside: Document? = nil
  ) {
    self.done = done
    styled = message
    self.message = message.spans.map(\.text).joined()
    self.post = post.map(PostFields.init)
    self.notes = notes
    self.aside = aside ?? Document([])
  }

  /// Something done with a post: `k4t9mz “Fresh bread…” is scheduled for …`.
  public init(_ done: String, _ post: Post, _ what: String, notes: [String] = [], aside: Document? = nil) {
    self.init(done, "\(post.named) \(what)", post: post, notes: notes, aside: aside)
  }

  public var isDone: Bool { true }

  public var document: Document {
    Document([.line(styled, hanging: 2)] + notes.map { .line(StyledText($0), indent: 2) }) + aside
  }
}
