import Guidance
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
  /// What `check --json` would say of the post; left out where it was not checked.
  var check: CheckFields?
  private let styled: StyledText
  private let checked: [Block]

  private enum CodingKeys: CodingKey { case version, done, message, post, notes, check }

  /// - Parameter result: what a check says of the post as it is now.
  public init(
    _ done: String, _ message: StyledText, post: Post? = nil, notes: [String] = [],
    check result: CheckResult? = nil
  ) {
    self.done = done
    styled = message
    self.message = message.plain
    self.post = post.map(PostFields.init)
    self.notes = notes
    check = result.map { CheckFields(CheckReply.Item(id: post?.id.description, $0)) }
    checked = result?.blocks(quoting: false) ?? []
  }

  /// Something done with a post: `k4t9mz “Fresh bread…” is scheduled for …`.
  public init(
    _ done: String, _ post: Post, _ what: String, notes: [String] = [], check result: CheckResult? = nil
  ) {
    self.init(done, "\(post.named) \(what)", post: post, notes: notes, check: result)
  }

  public var isDone: Bool { true }

  public var document: Document {
    Document(
      [.paragraph(styled), .details(notes.map { .paragraph(StyledText(advice: $0)) })] + checked)
  }
}
