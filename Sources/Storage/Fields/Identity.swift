import Planning

/// By what one object of a list is told from the others.
enum Identity: Sendable {
  case drawn(DrawnID)
  /// By fields that mean something, such as a name.
  case named([String])
  /// By all that it says.
  case content

  /// What tells `entry` from the others, as JSON.
  func key(of entry: JSONValue) -> String {
    guard case .object(let fields) = entry else { return JSONWriter.indented(entry) }
    let values = names.map { fields[$0] ?? .null }
    let isKnown = values.contains { $0 != .null }
    return JSONWriter.indented(isKnown ? .array(values) : entry)
  }

  /// How a message calls `entry`.
  func name(of entry: JSONValue) -> String {
    let said = values(of: entry).map(\.words).joined(separator: " ")
    guard case .drawn(let drawn) = self, let text = entry.fields[drawn.title] else { return said }
    return "\(said) “\(text.words.firstWords(40))”"
  }

  /// The fields that name `entry`, as far as it has them.
  func values(of entry: JSONValue) -> [JSONValue] { names.compactMap { entry.fields[$0] } }

  private var names: [String] {
    switch self {
    case .drawn(let drawn): [drawn.field]
    case .named(let names): names
    case .content: []
    }
  }
}

extension DrawnID {
  /// Whether two records of one id go back to one; else their ids met by chance.
  func areVersions(_ one: JSONValue, _ other: JSONValue) -> Bool {
    guard let bornField else { return false }
    return one.fields[bornField] == other.fields[bornField]
  }
}

/// An id that was drawn by lot, so that another can be had for a second version.
struct DrawnID: Sendable {
  var field = "id"
  /// The field whose first words a message adds to the id.
  var title: String
  /// The field that holds the id of the record that this is another version of.
  var versionField: String?
  /// The field that says when the record was begun, and is never changed: two of one id that began apart are two.
  var bornField: String?
  /// The command that takes out the one of an id, such as `drop`.
  var removedBy: String?
}

extension JSONValue {
  /// A text as it is, anything else as JSON.
  var words: String { text ?? JSONWriter.indented(self) }
}
