import Planning
import PostText
import TerminalText

/// A post's text in the parts that it goes out in, platform by platform.
public struct ThreadReply: Presentable, Encodable {
  public struct Thread: Encodable, Sendable {
    let platform: String
    let parts: [String]
    private let lengths: [Length]
    fileprivate let name: String

    private enum CodingKeys: CodingKey { case platform, parts }

    /// - Parameter limits: those of the platform, as the plan knows them.
    public init(_ thread: ThreadParts, _ limits: Limits) {
      (platform, name) = (limits.platform.rawValue, limits.platform.name)
      parts = thread.parts
      lengths = thread.parts.map { Reading($0).length(limits) }
    }

    fileprivate var section: Block {
      let entries = parts.indices.map { index in
        Entry(
          "\(index + 1) of \(parts.count), \(lengths[index].count) of \(lengths[index].limit)",
          [.quotation(Quotation(parts[index]))])
      }
      return .section(
        Section(parts.count == 1 ? "\(name): one post" : "\(name): \(parts.count) parts", [.entries(entries)])
      )
    }
  }

  var version = 1
  let id: String
  let threads: [Thread]
  /// What can't be parted, a sentence each.
  let notes: [String]

  public init(_ post: Post, _ threads: [Thread], notes: [String]) {
    (id, self.threads, self.notes) = (post.id.description, threads, notes)
  }

  public var document: Document {
    Document(threads.map(\.section) + notes.map { .aside(StyledText(advice: $0)) })
  }
}

/// The parts of one thread and nothing else, for a pipe.
public struct ThreadTextReply: Presentable, Encodable {
  var version = 1
  let parts: [String]
  private let isOnTerminal: Bool

  private enum CodingKeys: CodingKey { case version, parts }

  /// - Parameter isOnTerminal: whether they go to a terminal, which must obey nothing in them.
  public init(_ thread: ThreadParts, onTerminal isOnTerminal: Bool) {
    (parts, self.isOnTerminal) = (thread.parts, isOnTerminal)
  }

  public var document: Document { Document([.preformatted(text)]) }
  public var verbatim: String? { text }

  /// A line of hyphens between two.
  private var text: String {
    parts.map { (isOnTerminal ? $0.withControlsShown : $0) + "\n" }.joined(separator: "---\n")
  }
}
