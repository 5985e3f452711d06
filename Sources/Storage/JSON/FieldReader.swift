import Planning

/// Takes the known fields out of an object, one by one; what is left over is unknown and kept.
struct FieldReader {
  let offset: Int
  private let fields: JSONMembers
  private var isTaken: [Bool]

  init(_ node: JSONNode, as what: String) throws(Unreadable) {
    guard case .object(let fields) = node.content else {
      throw Unreadable("\(what) was expected here, and this is \(node.value.name)", at: node.offset)
    }
    self.fields = fields
    isTaken = Array(repeating: false, count: fields.count)
    offset = node.offset
  }

  var unknown: UnknownFields {
    guard isTaken.contains(false) else { return UnknownFields() }
    let left = fields.indices.filter { !isTaken[$0] }.map { fields[$0] }
    return UnknownFields(
      Dictionary(uniqueKeysWithValues: left.map { ($0.name, JSONWriter.indented($0.node.value)) }))
  }

  private mutating func take(_ name: String) -> JSONNode? {
    guard let index = fields.index(of: name) else { return nil }
    isTaken[index] = true
    let node = fields[index].node
    return node.isNull ? nil : node
  }

  mutating func optional<Value>(_ name: String, _ form: Form<Value>) throws(Unreadable) -> Value? {
    guard let node = take(name) else { return nil }
    guard let value = form.read(node.value) else { throw Self.mismatch(name, form.words(), node) }
    return value
  }

  mutating func required<Value>(_ name: String, _ form: Form<Value>) throws(Unreadable) -> Value {
    guard let value = try optional(name, form) else {
      throw Unreadable("\"\(name)\" is missing here", at: offset)
    }
    return value
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
    if !unknown.decided.isEmpty {
      fields[ThreeWayMerge.kept] = fields[ThreeWayMerge.kept]?.without(decided: unknown.decided)
    }
  }

  var value: JSONValue { .object(fields) }

  mutating func put(_ name: String, _ value: JSONValue?) {
    if let value { fields[name] = value }
  }
}
