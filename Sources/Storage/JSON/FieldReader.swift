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

  /// What is left over: each field's JSON text by its name.
  var unknown: [String: String] {
    guard isTaken.contains(false) else { return [:] }
    let left = fields.indices.filter { !isTaken[$0] }.map { fields[$0] }
    return Dictionary(uniqueKeysWithValues: left.map { ($0.name, JSONWriter.indented($0.node.value)) })
  }

  private mutating func take(_ name: String) -> JSONNode? {
    guard let index = fields.index(of: name) else { return nil }
    isTaken[index] = true
    let node = fields[index].node
    return node.isNull ? nil : node
  }

  mutating func optional<Value>(_ name: String, _ codec: Codec<Value>) throws(Unreadable) -> Value? {
    guard let node = take(name) else { return nil }
    guard let value = codec.read(node.value) else { throw Self.mismatch(name, codec.words(), node) }
    return value
  }

  mutating func required<Value>(_ name: String, _ codec: Codec<Value>) throws(Unreadable) -> Value {
    guard let value = try optional(name, codec) else {
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
