import Planning
import PostText

/// Columns as a person names them for a tool that the planner does not know: `Text=text,When=at,Network=platforms`.
struct ColumnMap: Sendable {
  /// What is in the cells of a column, by the words that people type.
  enum Content: Hashable, Sendable {
    case id, text, platforms, kind, goal, audience, state
    /// In the plan's zone.
    case at(TimePattern)
    /// In UTC.
    case utc
    case empty
  }

  private let columns: [(name: String, content: Content)]

  var names: [String] { columns.map(\.name) }
  var tellsLocalTimes: Bool {
    columns.contains { if case .at = $0.content { true } else { false } }
  }

  /// Those that an import reads back, in its order.
  static let own = ColumnMap(
    columns: [
      ("id", .id), ("text", .text), ("at", .at("yyyy-MM-dd'T'HH:mm")), ("platforms", .platforms),
      ("kind", .kind),
      ("goal", .goal), ("audience", .audience), ("state", .state),
    ])

  private init(columns: [(name: String, content: Content)]) { self.columns = columns }

  /// - Parameter text: such as `Text=text,When=at:dd/MM/yyyy HH:mm,Image=`.
  /// - Throws: `Problem` where it makes no sense.
  init(asked text: String) throws {
    columns = try text.split(separator: ",").map { part in
      guard let seam = part.firstIndex(of: "=") else {
        throw Self.problem("“\(String(part).firstWords(32))” does not say what is in the column.")
      }
      let name = String(part[..<seam]).trimmingBlanks
      guard !name.isEmpty else { throw Self.problem("A column has no name.") }
      return (name, try Self.content(String(part[seam...].dropFirst()).trimmingBlanks))
    }
    guard columns.contains(where: { $0.content == .text }) else {
      throw Self.problem("No column holds the text.")
    }
  }

  private static func content(_ word: String) throws -> Content {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "at" {
      let pattern = TimePattern(parts[1])
      guard pattern.isTelling else { throw problem("“\(parts[1].firstWords(32))” is no form of a time.") }
      return .at(pattern)
    }
    guard let content = contents[word.lowercased()] else {
      throw problem("There is nothing called “\(word.firstWords(32))” to put into a column.")
    }
    return content
  }

  private static let contents: [String: Content] = [
    "": .empty, "id": .id, "text": .text, "platforms": .platforms, "kind": .kind, "goal": .goal,
    "audience": .audience, "state": .state, "utc": .utc, "at": .at("yyyy-MM-dd HH:mm"), "date": .at(.isoDay),
    "time": .at(.clock),
  ]

  private static func problem(_ what: String) -> Problem {
    Problem(
      .badColumns, what,
      hint: """
        Type a name and one of text, at, date, time, utc, platforms, kind, goal, audience, state, id or nothing for \
        each: export csv --columns "Text=text,When=at:dd/MM/yyyy HH:mm,Image="
        """)
  }

  func cells(of post: Post, _ order: ExportOrder) -> [String] {
    columns.map { column in
      switch column.content {
      case .id: post.id.description
      case .text: post.text
      case .platforms: order.platforms(of: post).map(\.rawValue).joined(separator: " ")
      case .kind: post.kind?.rawValue ?? ""
      case .goal: post.goal ?? ""
      case .audience: post.audience ?? ""
      case .state: post.state.rawValue
      case .at(let pattern): post.at.map(pattern.words) ?? ""
      case .utc: post.at.flatMap(order.instant).map { UTCTime($0).extended } ?? ""
      case .empty: ""
      }
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
