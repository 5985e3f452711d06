import Application
import Guidance
import Planning

/// What was done.
public struct ChangeReply: Presentable, Encodable {
  var version = 1
  /// One word: `drafted`, `scheduled`, `added`.
  let done: String
  let message: String
  let post: PostFields?
  /// Those that were changed, where they are several; left out where it is one or none.
  let posts: [PostFields]?
  /// What to know or to do beside it.
  let notes: [String]
  /// What `check --json` would say of the post; left out where it was not checked.
  let check: MadeWhenEncoded<CheckFields>?
  private let styled: StyledText
  private let checked: [Block]
  public let found: [Finding]?

  private enum CodingKeys: CodingKey { case version, done, message, post, posts, notes, check }

  /// - Parameter aside: what there is to say of how it was asked.
  public init(_ outcome: Outcome, aside: [String] = []) {
    let action = outcome.action
    done = action.name
    styled = action.words
    message = action.sentence
    post = outcome.post.map(PostFields.init)
    posts = outcome.posts.isEmpty ? nil : outcome.posts.map(PostFields.init)
    notes = aside + outcome.remarks.flatMap(\.lines) + action.afterwards
    let id = outcome.post?.id.description
    check = outcome.check.map { result in MadeWhenEncoded { CheckFields(CheckedDraft(id: id, result)) } }
    checked =
      outcome.check.map { check in
        outcome.before.map { check.blocks(newSince: $0) } ?? check.blocks(quoting: false)
      } ?? []
    found = outcome.check?.allFindings
  }

  /// Something that was undone.
  public init(undone action: Action) { self.init("undone", "Undone: \(action.sentence)") }

  /// Something that was redone.
  public init(redone action: Action) { self.init("redone", "Redone: \(action.sentence)") }

  private init(_ done: String, _ message: String) {
    self.done = done
    self.message = message
    styled = StyledText(message)
    post = nil
    posts = nil
    notes = []
    check = nil
    checked = []
    found = nil
  }

  public var isDone: Bool { true }

  public var document: Document {
    Document(
      [.paragraph(styled), .details(notes.map { .paragraph(StyledText(advice: $0)) })] + checked)
  }
}
