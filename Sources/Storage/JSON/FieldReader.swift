import Planning

/// Takes the known fields out of an object, one by one; what is left over is unknown and kept.
struct FieldReader {
  let offset: Int
  private var fields: [String: JSONNode]

  init(_ node: JSONNode, as what: String) throws(Unreadable) {
    guard case .object(let fields) = node.content else {
      throw Unreadable("\(what) was expected here, and this is \(node.value.name)", at: node.offset)
    }
    self.fields = fields
    offset = node.offset
  }

  var unknown: UnknownFields { UnknownFields(fields.mapValues { JSONWriter.indented($0.value) }) }

  private mutating func take(_ name: String) -> JSONNode? {
    guard let node = fields.removeValue(forKey: name), node.value != .null else { return nil }
    return node
  }

  mutating func optionalText(_ name: String) throws(Unreadable) -> String? {
    guard let node = take(name) else { return nil }
    return try Self.text(node, name)
  }

  mutating func text(_ name: String) throws(Unreadable) -> String {
    guard let text = try optionalText(name) else {
      throw Unreadable("\"\(name)\" is missing here", at: offset)
    }
    return text
  }

  mutating func texts(_ name: String) throws(Unreadable) -> [String] {
    try list(name) { node throws(Unreadable) in try Self.text(node, name) }
  }

  mutating func number(_ name: String) throws(Unreadable) -> Double? {
    guard let node = take(name) else { return nil }
    guard case .number(let digits) = node.value, let number = Double(digits), number.isFinite else {
      throw Self.mismatch(name, "a number", node)
    }
    return number
  }

  mutating func wholeNumber(_ name: String) throws(Unreadable) -> Int? {
    guard let node = take(name) else { return nil }
    guard case .number(let digits) = node.value, let number = Int(digits) else {
      throw Self.mismatch(name, "a whole number", node)
    }
    return number
  }

  mutating func list<Element>(
    _ name: String, _ read: (JSONNode) throws(Unreadable) -> Element
  ) throws(Unreadable) -> [Element] {
    guard let node = take(name) else { return [] }
    guard case .array(let nodes) = node.content else { throw Self.mismatch(name, "a list", node) }
    var elements: [Element] = []
    for node in nodes { elements.append(try read(node)) }
    return elements
  }

  /// A text of a fixed form, such as a day or a kind. `form` says which: `a day such as 2026-11-24`.
  mutating func formed<Value>(
    _ name: String, _ form: String, _ read: (String) -> Value?
  ) throws(Unreadable) -> Value? {
    guard let node = take(name) else { return nil }
    return try Self.formed(node, name, form, read)
  }

  mutating func optionalDay(_ name: String) throws(Unreadable) -> Day? {
    try formed(name, "a day such as 2026-11-24", Day.init)
  }

  mutating func day(_ name: String) throws(Unreadable) -> Day {
    guard let day = try optionalDay(name) else {
      throw Unreadable("\"\(name)\" is missing here", at: offset)
    }
    return day
  }

  static func formed<Value>(
    _ node: JSONNode, _ name: String, _ form: String, _ read: (String) -> Value?
  ) throws(Unreadable) -> Value {
    guard case .string(let text) = node.value, let value = read(text) else {
      throw mismatch(name, form, node)
    }
    return value
  }

  private static func text(_ node: JSONNode, _ name: String) throws(Unreadable) -> String {
    try formed(node, name, "a text") { $0 }
  }

  private static func mismatch(_ name: String, _ form: String, _ node: JSONNode) -> Unreadable {
    Unreadable("\"\(name)\" should be \(form)", at: node.offset)
  }
}

/// Collects the fields of an object; those that say nothing are left out.
struct FieldWriter {
  private(set) var fields: [String: JSONValue]

  init(_ unknown: UnknownFields) {
    // What was read as JSON reads as JSON again.
    fields = unknown.json.compactMapValues { try? JSONReader.read(Array($0.utf8)).value }
  }

  var value: JSONValue { .object(fields) }

  mutating func put(_ name: String, _ text: String?) {
    if let text { fields[name] = .string(text) }
  }

  mutating func put(_ name: String, _ texts: [String]) {
    if !texts.isEmpty { fields[name] = .array(texts.map(JSONValue.string)) }
  }

  mutating func put(_ name: String, _ values: [JSONValue]) { fields[name] = .array(values) }

  /// Leaves an empty list out.
  mutating func put(_ name: String, some values: [JSONValue]) {
    if !values.isEmpty { put(name, values) }
  }

  mutating func put(_ name: String, _ number: Int?) {
    if let number { fields[name] = .number(String(number)) }
  }

  mutating func put(_ name: String, _ number: Double?) {
    guard let number else { return }
    fields[name] = .number(Int(exactly: number).map(String.init) ?? String(number))
  }
}
