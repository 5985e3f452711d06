import Planning
import TerminalText

/// A post's words and nothing else.
public struct TextReply: Presentable, Encodable {
  var version = 1
  let id: String
  let text: String
  private let isOnTerminal: Bool

  private enum CodingKeys: CodingKey { case version, id, text }

  /// - Parameter isOnTerminal: whether they go to a terminal, which must obey nothing in them.
  public init(_ post: Post, _ text: String, onTerminal isOnTerminal: Bool) {
    (id, self.text, self.isOnTerminal) = (post.id.description, text, isOnTerminal)
  }

  public var document: Document { Document([.preformatted(text)]) }

  public var verbatim: String? {
    (isOnTerminal ? text.withControlsShown : text) + (text.hasSuffix("\n") ? "" : "\n")
  }
}

/// That a post's words are on the clipboard.
public struct CopyReply: Presentable, Encodable {
  var version = 1
  let id: String
  /// The program that took them; `terminal` where the terminal was asked.
  let by: String

  public init(_ post: Post, by clipboard: String) {
    (id, by) = (post.id.description, clipboard)
  }

  public var document: Document {
    let said: StyledText =
      by == "terminal"
      ? "The terminal was asked to put the words of \(id, .name) on the clipboard; not all of them do."
      : "The words of \(id, .name) are on the clipboard."
    return Document([
      .paragraph(said), .details([.paragraph(StyledText(advice: "When it is out: post \(id)"))]),
    ])
  }
}

/// A link that opens a platform's window with a post's words in it.
public struct ComposeReply: Presentable, Encodable {
  var version = 1
  let id: String
  let platform: String
  let url: String
  let notes: [String]

  /// - Parameter notes: what to know of the link, each a sentence.
  public init(_ post: Post, platform: String, url: String, notes: [String]) {
    (id, self.platform, self.url) = (post.id.description, platform, url)
    self.notes = notes + ["When it is out: post \(post.id)"]
  }

  /// A link that is wrapped can't be taken up from the screen.
  public var verbatim: String? { url + "\n" + notes.map { "  \($0)\n" }.joined() }

  public var document: Document {
    Document([.preformatted(url), .details(notes.map { .paragraph(StyledText(advice: $0)) })])
  }
}
