import Application
import Guidance
import Planning

/// Asks what kind of post a post is, to be answered by one key.
public struct KindQuestion: Presentable, Encodable {
  private static let keys: [(key: Character, kind: Kind)] = [
    ("s", .share), ("b", .boost), ("t", .talk), ("h", .help), ("y", .story), ("o", .offer),
  ]

  /// - Parameters:
  ///   - key: a kind's letter.
  ///   - isPlain: whether kinds are told by their numbers, from 1, instead.
  /// - Returns: nil for a key that names no kind.
  public static func kind(for key: Character, isPlain: Bool) -> Kind? {
    guard isPlain else { return keys.first { $0.key.lowercased() == key.lowercased() }?.kind }
    let number = key.wholeNumberValue.flatMap { (1...keys.count).contains($0) ? $0 : nil }
    return number.map { keys[$0 - 1].kind }
  }

  var version = 1
  var post: PostFields
  private let asked: UnsurePost
  private let place: String
  private let standing: StyledText

  private enum CodingKeys: CodingKey { case version, post }

  /// - Returns: nil where nothing is left to ask.
  public init?(_ walk: UnsureWalk) {
    guard let post = walk.post else { return nil }
    self.post = PostFields(post.post)
    asked = post
    place = "\(walk.number) of \(walk.count)"
    standing = walk.unsure.standing.line(walk.unsure.likely)
  }

  public var document: Document {
    let when = asked.post.at.map { " · went out \($0.day.spoken)" } ?? ""
    let like = asked.like.isEmpty ? "" : " · \(asked.like.count) like it"
    let marks = asked.draft.judgement.evidence.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let facts = [StyledText(asked.draft.kindWords), standing]
    return Document([
      .question(
        "\(place, .strong) · \(post.id, .name)\(when)\(like)",
        [
          .quotation(Quotation(asked.post.text, marks: marks)), .list(facts),
          choices, .list([otherKeys]),
        ])
    ])
  }
}

extension KindQuestion {
  fileprivate var otherKeys: StyledText {
    "Enter: \(asked.judged.rawValue) (as judged) · space: later · q: leave"
  }

  fileprivate var choices: Block { .choices(Self.keys.map { Choice($0.key, $0.kind.rawValue) }) }
}

/// What is said where a key means nothing.
public struct KeyRefusal: Presentable, Encodable {
  var version = 1
  private let question: KindQuestion

  private enum CodingKeys: CodingKey { case version }

  public init(to question: KindQuestion) { self.question = question }

  public var document: Document {
    Document([
      .paragraph("That key means nothing here. What there is:"), question.choices,
      .list([question.otherKeys]),
    ])
  }
}

/// What came of a walk.
public struct WalkReply: Presentable, Encodable {
  var version = 1
  var settled: Int
  var left: Int
  private let enough: StyledText?

  private enum CodingKeys: CodingKey { case version, settled, left }

  public init(_ walk: UnsureWalk) {
    settled = walk.settled
    left = walk.left
    let verdict = walk.unsure.likely.verdict
    enough =
      walk.isEnough
      ? "That is enough: \(verdict.rawValue, verdict.style), whatever the rest are." : nil
  }

  public var document: Document {
    let rest = left == 0 ? "none is left" : "\(left) left for another time"
    let kept = settled == 0 ? "" : " Your word is kept, and counts."
    let count = "\(settled.of("kind")) settled, \(rest).\(kept)"
    return Document((enough.map { [.paragraph($0)] } ?? []) + [.paragraph(StyledText(count))])
  }
}

/// The posts whose kind is not sure, where no keys can be asked for.
public struct UnsureListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var post: PostFields
    var judged: String
    var kinds: KindFields
    /// How many posts of the list are of the same series.
    var like: Int
  }

  var version = 1
  /// Whether the verdict on the mix is the same whatever these posts are.
  var settled: Bool
  /// What matters most first.
  var unsure: [Fields]
  private let listed: UnsurePosts

  private enum CodingKeys: CodingKey { case version, settled, unsure }

  public init(_ unsure: UnsurePosts) {
    listed = unsure
    settled = unsure.isSettled
    self.unsure = unsure.posts.map {
      Fields(
        post: PostFields($0.post), judged: $0.judged.rawValue, kinds: KindFields($0.kinds),
        like: $0.like.count)
    }
  }

  public var document: Document {
    guard !listed.posts.isEmpty else {
      return Document([.paragraph("Every kind of the last four weeks is sure.")])
    }
    let rows = listed.posts.map { post -> [Table.Cell] in
      [
        .id(post.id), post.post.at.map { .date($0.day) } ?? .empty, .kind(post.judged, isSure: false),
        .text(StyledText(post.post.firstWords(200))),
      ]
    }
    let columns: [Table.Column] = [.init("Post"), .init("Day"), .init("Kind"), .init("Text", .excerpt)]
    return Document([
      .paragraph("\(listed.standing.line(listed.likely)). What matters most first:"),
      .table(Table(columns, rows)), .aside(StyledText(advice: "Say what one is with: kind POST KIND")),
    ])
  }
}
