import Planning

/// The last changes, newest first.
public struct HistoryReply: Presentable, Encodable {
  var version = 1
  var changes: [PastChangeFields]
  private let past: [PastChange]

  private enum CodingKeys: CodingKey { case version, changes }

  public init(_ changes: [PastChange]) {
    past = changes
    self.changes = changes.map(PastChangeFields.init)
  }

  public var document: Document {
    guard !past.isEmpty else {
      return Document([
        .paragraph(StyledText(advice: "Nothing was changed yet. Draft a post with: draft TEXT"))
      ])
    }
    let undone = past.contains(where: \.isUndone)
    // The newest stands last, by the prompt.
    return Document([.entries(past.reversed().map(\.entry))] + (undone ? [Self.howToRedo] : []))
  }
}

extension HistoryReply {
  private static let howToRedo = Block.aside(
    StyledText(advice: "Bring back what is undone, the oldest first, with: redo"))
}

/// What undo would take back, or redo bring back.
public struct PreviewReply: Presentable, Encodable {
  var version = 1
  /// `undo` or `redo`.
  var would: String
  var change: PastChangeFields
  private let past: PastChange

  private enum CodingKeys: CodingKey { case version, would, change }

  public init(_ would: String, _ change: PastChange) {
    self.would = would
    self.change = PastChangeFields(change)
    past = change
  }

  public var document: Document {
    Document([
      .paragraph(would == "undo" ? "Undo would take back:" : "Redo would bring back:"),
      .entries([past.entry]),
    ])
  }
}

/// A change as every answer's JSON gives it.
struct PastChangeFields: Encodable, Sendable {
  struct Touch: Encodable, Sendable {
    /// `added`, `removed`, `changed` or `moved`.
    var how: String
    var file: String
    @Nullable var from: String?
    @Nullable var post: String?
    /// A post's first words, or what it is.
    var what: String
    var fields: [String]
  }

  var number: Int
  var at: String
  var command: String
  var summary: String
  var undone: Bool
  var files: [String]
  var touched: [Touch]

  init(_ change: PastChange) {
    number = change.number
    at = change.at
    command = change.command
    summary = change.action.sentence
    undone = change.isUndone
    files = change.files
    touched = change.differences.map {
      Touch(
        how: $0.way.rawValue, file: $0.file, from: $0.from, post: $0.post, what: $0.what.firstWords(),
        fields: $0.fields)
    }
  }
}

extension PastChange {
  /// How many of the posts and fields it touched are told.
  private static let told = 4

  fileprivate var entry: Entry {
    let undone: StyledText = isUndone ? " · \("undone", .caution)" : ""
    let head: StyledText =
      "\(String(number), .name) · \(time, .secondary) · \(command.firstWords(60))\(undone)"
    return Entry(head, [.list([StyledText(action.sentence)] + touched.map { StyledText($0, .secondary) })])
  }

  private var time: String {
    Moment(at).map(\.spoken) ?? at
  }

  private var touched: [String] {
    let more = differences.count - Self.told
    let lines = differences.prefix(Self.told).map {
      $0.from == nil ? "\($0.file): \($0.sentence)" : $0.sentence
    }
    return lines + (more > 0 ? ["and \(more) more in \(files.joined(separator: ", "))"] : [])
  }
}
