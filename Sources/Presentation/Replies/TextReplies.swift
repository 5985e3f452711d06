import Planning
import PostText
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

  private let whenOut: String

  private enum CodingKeys: CodingKey { case version, id, by }

  /// - Parameter platform: whose words they are; nil for those of the post itself.
  public init(_ post: Post, for platform: Platform?, by clipboard: String) {
    (id, by) = (post.id.description, clipboard)
    whenOut = post.whenOut(on: platform)
  }

  public var document: Document {
    let said: StyledText =
      by == "terminal"
      ? "The terminal was asked to put the words of \(id, .name) on the clipboard; not all of them do."
      : "The words of \(id, .name) are on the clipboard."
    return Document([
      .paragraph(said), .details([.paragraph(StyledText(advice: whenOut))]),
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

  /// - Parameters:
  ///   - target: whose window it is.
  ///   - platform: the same as a platform that a post can be for; nil where it is none.
  ///   - notes: what to know of the link, each a sentence.
  public init(_ post: Post, to target: String, for platform: Platform?, url: String, notes: [String]) {
    (id, self.platform, self.url) = (post.id.description, target, url)
    self.notes = notes + [post.whenOut(on: platform)]
  }

  /// A link that is wrapped can't be taken up from the screen.
  public var verbatim: String? { url + "\n" + notes.map { "  \($0)\n" }.joined() }

  public var document: Document {
    Document([.preformatted(url), .details(notes.map { .paragraph(StyledText(advice: $0)) })])
  }
}

extension Post {
  /// - Parameter platform: where it is about to go out; nil where that is not said, or it is no platform of ours.
  fileprivate func whenOut(on platform: Platform?) -> String {
    let others = platforms.filter { $0 != platform }
    guard let platform, platforms.contains(platform), !others.isEmpty else {
      return "When it is out: post \(id)"
    }
    return "When it is out: post \(id) --platform \(platform.rawValue)"
  }
}
