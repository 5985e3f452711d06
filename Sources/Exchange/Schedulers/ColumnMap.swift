import Planning
import PostText

/// Columns as a person names them for a tool that the planner does not know: `Text=text,When=at,Network=platforms`; or,
/// of a file whose first row names none, their places alone: `at,text,link`.
struct ColumnMap: Sendable {
  enum Purpose { case importing, exporting }

  /// What is in the cells of a column, by the words that people type.
  enum Content: Hashable, Sendable {
    case id, text, platforms, kind, goal, audience, state, url
    /// In the plan's zone; nil where the form was not said.
    case at(TimePattern?)
    /// In UTC.
    case utc
    /// To be posted with the text; of what leaves, links stand in the text.
    case link
    case empty
  }

  private let columns: [(name: String, content: Content)]
  let hasHeader: Bool

  var names: [String] { columns.map(\.name) }
  var tellsLocalTimes: Bool {
    columns.contains { if case .at = $0.content { true } else { false } }
  }

  /// Those that an import reads back, in its order.
  static let own = ColumnMap(
    columns: [
      ("id", .id), ("text", .text), ("at", .at("yyyy-MM-dd'T'HH:mm")), ("platforms", .platforms),
      ("kind", .kind), ("goal", .goal), ("audience", .audience), ("state", .state),
    ])

  private init(columns: [(name: String, content: Content)]) {
    (self.columns, hasHeader) = (columns, true)
  }

  /// - Parameter text: such as `Text=text,When=at:dd/MM/yyyy HH:mm,Image=`.
  /// - Throws: `Problem` where it makes no sense.
  init(asked text: String, for purpose: Purpose) throws {
    let parts = text.split(separator: ",").map(String.init)
    hasHeader = parts.contains { $0.contains("=") }
    let hasHeader = hasHeader
    columns = try parts.map { try Self.column($0, isNamed: hasHeader, purpose) }
    guard columns.contains(where: { $0.content == .text }) else {
      throw Self.problem("No column holds the text.", purpose)
    }
    if purpose == .exporting, columns.contains(where: { $0.content == .link }) {
      throw Self.problem("In an export, links stand in the text.", purpose)
    }
  }

  private static func column(
    _ part: String, isNamed: Bool, _ purpose: Purpose
  ) throws -> (name: String, content: Content) {
    guard isNamed else { return ("", try content(part.trimmed, purpose)) }
    guard let seam = part.firstIndex(of: "=") else {
      throw problem("“\(part.firstWords(32))” does not say what is in the column.", purpose)
    }
    let name = part[..<seam].trimmed
    guard !name.isEmpty else { throw problem("A column has no name.", purpose) }
    return (name, try content(part[seam...].dropFirst().trimmed, purpose))
  }

  private static func content(_ word: String, _ purpose: Purpose) throws -> Content {
    let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
    if parts.count == 2, parts[0] == "at" {
      let pattern = TimePattern(parts[1])
      guard pattern.isTelling else {
        throw problem("“\(parts[1].firstWords(32))” is no form of a time.", purpose)
      }
      return .at(pattern)
    }
    guard let content = contents[word.lowercased()] else {
      throw problem("There is nothing called “\(word.firstWords(32))” that a column could hold.", purpose)
    }
    return content
  }

  private static let contents: [String: Content] = [
    "": .empty, "id": .id, "text": .text, "platforms": .platforms, "kind": .kind, "goal": .goal,
    "audience": .audience, "state": .state, "utc": .utc, "at": .at(nil), "date": .at(.isoDay),
    "time": .at(.clock), "url": .url, "link": .link,
  ]

  private static func problem(_ what: String, _ purpose: Purpose) -> Problem {
    let isImport = purpose == .importing
    return Problem(
      .badColumns, what,
      hint: """
        Type a name and one of text, at, date, time, utc, platforms, kind, goal, audience, state, id, url\
        \(isImport ? ", link" : "") or nothing for each: \(isImport ? "import FILE" : "export csv") \
        --columns "Text=text,When=at:dd/MM/yyyy HH:mm,Image="
        """)
  }
}

// How it is written.
extension ColumnMap {
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
      case .url: post.url ?? ""
      case .at(let pattern): post.at.map((pattern ?? .isoMinute).words) ?? ""
      case .utc: post.at.flatMap(order.instant).map { UTCTime($0).extended } ?? ""
      case .link, .empty: ""
      }
    }
  }
}

// How it is read.
extension ColumnMap {
  /// By their places; nil for those that nothing is taken from.
  var meanings: [ColumnMeaning?] { columns.map(\.content.meaning) }

  /// What the column holds whose name this is.
  func meaning(where isNamed: (String) -> Bool) -> ColumnMeaning? {
    columns.first { isNamed($0.name) }?.content.meaning
  }
}

extension ColumnMap.Content {
  fileprivate var meaning: ColumnMeaning? {
    switch self {
    case .id: .field(.id)
    case .text: .field(.text)
    case .platforms: .field(.platforms)
    case .kind: .field(.kind)
    case .goal: .field(.goal)
    case .audience: .field(.audience)
    case .state: .field(.state)
    case .url: .url
    case .at(let pattern): pattern.map(ColumnMeaning.at) ?? .field(.at)
    case .utc: .utc
    case .link: .link
    case .empty: nil
    }
  }
}
