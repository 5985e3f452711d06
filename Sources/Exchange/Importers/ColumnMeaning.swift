import Planning
import PostText

/// What a cell of a column says of a post.
enum ColumnMeaning: Hashable, Sendable {
  /// A field, in the words of our own files.
  case field(RowFields.Column)
  /// Where the post stands.
  case url
  /// The time, whole or in part, in the plan's zone.
  case at(TimePattern)
  /// The time in UTC.
  case utc
  /// Whether it goes out there, as `true` or `false`.
  case network(Platform)
  /// Belongs to the text, and is posted with it.
  case link
}

/// The fields of a row, as its cells come in.
struct RowFieldsOfCells {
  private var fields = RowFields()
  private var time = TimeParts()
  /// As the parts of the time are written, for whoever has to be told.
  private var written: [String] = []
  private var isTimeRead = true
  private var networks: [String]?
  private var links: [String] = []

  mutating func take(_ cell: String, as meaning: ColumnMeaning) {
    switch meaning {
    case .field(let column): fields.set(column, cell)
    case .url: fields.url = cell
    case .utc: fields.at = cell.isEmpty || cell.hasSuffix("Z") ? cell : "\(cell)Z"
    case .network(let platform):
      networks =
        (networks ?? []) + (["true", "yes", "1"].contains(cell.lowercased()) ? [platform.rawValue] : [])
    case .link: if !cell.trimmed.isEmpty { links.append(cell.trimmed) }
    case .at(let pattern):
      guard !cell.trimmed.isEmpty else { return }
      written.append(cell.trimmed)
      isTimeRead = pattern.read(cell.trimmed, into: &time) && isTimeRead
    }
  }

  var whole: RowFields {
    var fields = fields
    if !written.isEmpty {
      fields.at = (isTimeRead ? time.description : nil) ?? written.joined(separator: " ")
    }
    if let networks { fields.platforms = networks.isEmpty ? nil : networks }
    for link in links where fields.text?.contains(link) == false { fields.text?.append("\n\(link)") }
    return fields
  }
}

extension RowFields {
  fileprivate mutating func set(_ column: Column, _ cell: String) {
    switch column {
    case .id: id = cell
    case .text: text = cell
    case .at: at = cell
    case .platforms: platforms = cell.platformWords
    case .kind: kind = cell
    case .goal: goal = cell
    case .audience: audience = cell
    case .state: state = cell
    }
  }
}
