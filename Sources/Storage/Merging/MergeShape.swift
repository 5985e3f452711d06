import Planning

/// How the parts of a value are told apart where two people have changed it.
indirect enum MergeShape: Sendable {
  /// One thing. An object is merged field by field all the same.
  case whole
  /// A list of texts or the like, each of which is there or is not.
  case set
  /// A list of objects that are known by some of their fields.
  case entries(Identity, MergeShape)
  case object([String: MergeShape])
}

/// By what one object of a list is told from the others.
enum Identity: Sendable {
  /// By an id that was drawn by lot, so that another can be had for a second version. A message calls it by its
  /// title too.
  case drawn(String, title: String)
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
    let said = names.compactMap { entry.fields[$0] }.map(Self.words).joined(separator: " ")
    guard case .drawn(_, let title) = self, let text = entry.fields[title] else { return said }
    return "\(said) “\(Self.words(text).firstWords(40))”"
  }

  private static func words(_ value: JSONValue) -> String {
    if case .string(let text) = value { text } else { JSONWriter.indented(value) }
  }

  private var names: [String] {
    switch self {
    case .drawn(let name, _): [name]
    case .named(let names): names
    case .content: []
    }
  }
}
