import Application
import Guidance
import Planning

/// Asks what kind of post a post is, to be answered by one key.
public struct KindQuestion: Presentable, Encodable {
  private static let keys: [(key: Character, kind: Kind)] = [
    ("s", .share), ("b", .boost), ("t", .talk), ("h", .help), ("y", .story), ("o", .offer),
  ]

  /// - Returns: nil for a key that names no kind.
  public static func kind(for key: Character) -> Kind? { keys.first { $0.key == key }?.kind }

  var version = 1
  var post: PostFields
  private let asked: UnsurePost
  private let place: String

  private enum CodingKeys: CodingKey { case version, post }

  /// - Parameter number: which of `count` it is, from 1.
  public init(_ post: UnsurePost, number: Int, of count: Int) {
    self.post = PostFields(post.post)
    asked = post
    place = "\(number) of \(count)"
  }

  public var document: Document {
    let when = asked.post.at.map { " · went out \($0.day.spoken)" } ?? ""
    let kinds = Self.keys.map { "\($0.key) \($0.kind.rawValue)" }.joined(separator: " · ")
    let marks = asked.draft.judgement.evidence.compactMap(\.range).sorted { $0.lowerBound < $1.lowerBound }
    let facts: [StyledText] = [
      StyledText(asked.draft.kindWords.withoutColon), StyledText(kinds),
      "Enter: \(asked.judged.rawValue), as judged · space: later · q: leave",
    ]
    return Document([
      .question(
        "\(place, .strong) · \(post.id, .name)\(when)",
        [.quotation(Quotation(asked.post.text, marks: marks)), .list(facts)])
    ])
  }
}

extension String {
  fileprivate var withoutColon: String { hasSuffix(":") ? String(dropLast()) : self }
}

/// What came of a walk.
public struct WalkReply: Presentable, Encodable {
  var version = 1
  var settled: Int
  var left: Int

  public init(settled: Int, left: Int) {
    self.settled = settled
    self.left = left
  }

  public var document: Document {
    let rest = left == 0 ? "none is left" : "\(left) left for another time"
    return Document([
      .paragraph("\(counted(settled, "kind")) settled, \(rest). Your word is kept, and counts.")
    ])
  }
}

/// The posts whose kind is not sure, where no keys can be asked for.
public struct UnsureListReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var post: PostFields
    var judged: String
    var confidence: Double
  }

  var version = 1
  var unsure: [Fields]
  private let listed: [UnsurePost]

  private enum CodingKeys: CodingKey { case version, unsure }

  public init(_ posts: [UnsurePost]) {
    listed = posts
    unsure = posts.map {
      Fields(
        post: PostFields($0.post), judged: $0.judged.rawValue,
        confidence: ($0.draft.judgement.confidence * 1000).rounded() / 1000)
    }
  }

  public var document: Document {
    guard !listed.isEmpty else { return Document([.paragraph("Every kind of the last four weeks is sure.")]) }
    let rows = listed.map { post -> [Table.Cell] in
      [
        .id(post.id), post.post.at.map { .date($0.day) } ?? .empty, .kind(post.judged, isSure: false),
        .text(StyledText(post.post.firstWords(200))),
      ]
    }
    let columns: [Table.Column] = [.init("Post"), .init("Day"), .init("Kind"), .init("Text", .excerpt)]
    return Document([
      .table(Table(columns, rows)), .aside(StyledText(advice: "Say what one is with: kind POST KIND")),
    ])
  }
}
