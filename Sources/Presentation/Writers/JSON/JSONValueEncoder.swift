/// One value on its way to JSON. Foundation's encoder, which boxes every value and makes a dictionary of every object, took
/// half of all that a check of many posts takes.
final class JSONValueEncoder: Encoder {
  private enum Shape { case nothing, one, elements, members }

  /// A member of an object, or an element of a list.
  private struct Part {
    /// Nothing for an element.
    let name: String
    /// Where it stands in `text`; nothing where it may still grow.
    let range: Range<Int>
    /// One that was handed out to be filled by and by.
    var later: JSONValueEncoder?
  }

  private(set) var codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  private var shape = Shape.nothing
  /// The parts in the order in which they were encoded, with nothing between them.
  private var text = JSONText()
  private var parts: [Part] = []
  /// For the values within this one, one after another: to make one for each costs more than to encode them.
  private var spare: JSONValueEncoder?

  /// - Returns: the value's text.
  func encode(_ value: some Encodable) throws -> JSONText {
    removeAll()
    try value.encode(to: self)
    var text = JSONText()
    write(to: &text)
    return text
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    shape = .members
    return KeyedEncodingContainer(JSONMembersContainer(self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    shape = .elements
    return JSONElementsContainer(self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    shape = .one
    return JSONOneContainer(self)
  }

  private func removeAll() {
    shape = .nothing
    text.removeAll()
    parts.removeAll(keepingCapacity: true)
  }
}

extension JSONValueEncoder {
  fileprivate var count: Int { parts.count }

  /// - Parameter name: nothing for an element, or for the value itself.
  fileprivate func add(_ name: String, _ add: (inout JSONText) -> Void) {
    let start = text.end
    add(&text)
    parts.append(Part(name: name, range: start..<text.end))
  }

  /// - Throws: `EncodingError` for what JSON has no number for.
  fileprivate func add(_ name: String, _ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: codingPath, debugDescription: "JSON has no number \(number)"))
    }
    add(name) { $0.add(number) }
  }

  fileprivate func add(_ name: String, _ key: (any CodingKey)?, _ value: some Encodable) throws {
    let encoder = spare ?? JSONValueEncoder()
    spare = nil
    encoder.removeAll()
    encoder.codingPath = codingPath
    if let key { encoder.codingPath.append(key) }
    try value.encode(to: encoder)
    add(name) { encoder.write(to: &$0) }
    spare = encoder
  }

  fileprivate func nested(_ name: String, _ key: (any CodingKey)? = nil) -> JSONValueEncoder {
    let nested = JSONValueEncoder()
    nested.codingPath = codingPath
    if let key { nested.codingPath.append(key) }
    parts.append(Part(name: name, range: text.end..<text.end, later: nested))
    return nested
  }

  private func write(to text: inout JSONText) {
    switch shape {
    case .nothing: text.add(ascii: "{}")
    case .one: if let part = parts.last { write(part, to: &text) }
    case .elements: write(parts, in: "[", "]", to: &text)
    case .members: write(sortedMembers, in: "{", "}", to: &text)
    }
  }

  /// By name; of two of one name the later.
  private var sortedMembers: [Part] {
    let sorted = parts.sorted { $0.name < $1.name }
    let isRepeated = zip(sorted, sorted.dropFirst()).contains { $0.name == $1.name }
    guard isRepeated else { return sorted }
    return sorted.indices.filter { $0 + 1 == sorted.count || sorted[$0].name != sorted[$0 + 1].name }
      .map { sorted[$0] }
  }

  private func write(
    _ parts: [Part], in start: Unicode.Scalar, _ end: Unicode.Scalar, to text: inout JSONText
  ) {
    text.add(start)
    for index in parts.indices {
      if index > 0 { text.add("," as Unicode.Scalar) }
      if shape == .members {
        text.add(parts[index].name)
        text.add(":" as Unicode.Scalar)
      }
      write(parts[index], to: &text)
    }
    text.add(end)
  }

  private func write(_ part: Part, to text: inout JSONText) {
    if let later = part.later { later.write(to: &text) } else { text.add(part.range, of: self.text) }
  }
}

private struct JSONMembersContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  init(_ encoder: JSONValueEncoder) { self.encoder = encoder }

  func encodeNil(forKey key: Key) { encoder.add(key.stringValue) { $0.add(ascii: "null") } }
  func encode(_ value: Bool, forKey key: Key) { encoder.add(key.stringValue) { $0.add(value) } }
  func encode(_ value: String, forKey key: Key) { encoder.add(key.stringValue) { $0.add(value) } }
  func encode(_ value: Double, forKey key: Key) throws { try encoder.add(key.stringValue, value) }
  func encode(_ value: Float, forKey key: Key) throws { try encoder.add(key.stringValue, Double(value)) }

  func encode(_ value: some BinaryInteger & Encodable, forKey key: Key) {
    encoder.add(key.stringValue) { $0.add(value) }
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.add(key.stringValue, key, value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder.nested(key.stringValue, key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.nested(key.stringValue, key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.nested("super") }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.nested(key.stringValue, key) }
}

private struct JSONElementsContainer: UnkeyedEncodingContainer {
  private let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.count }

  init(_ encoder: JSONValueEncoder) { self.encoder = encoder }

  func encodeNil() { encoder.add("") { $0.add(ascii: "null") } }
  func encode(_ value: Bool) { encoder.add("") { $0.add(value) } }
  func encode(_ value: String) { encoder.add("") { $0.add(value) } }
  func encode(_ value: Double) throws { try encoder.add("", value) }
  func encode(_ value: Float) throws { try encoder.add("", Double(value)) }
  func encode(_ value: some BinaryInteger & Encodable) { encoder.add("") { $0.add(value) } }
  func encode(_ value: some Encodable) throws { try encoder.add("", nil, value) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    encoder.nested("").container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.nested("").unkeyedContainer() }
  func superEncoder() -> any Encoder { encoder.nested("") }
}

private struct JSONOneContainer: SingleValueEncodingContainer {
  private let encoder: JSONValueEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  init(_ encoder: JSONValueEncoder) { self.encoder = encoder }

  func encodeNil() { encoder.add("") { $0.add(ascii: "null") } }
  func encode(_ value: Bool) { encoder.add("") { $0.add(value) } }
  func encode(_ value: String) { encoder.add("") { $0.add(value) } }
  func encode(_ value: Double) throws { try encoder.add("", value) }
  func encode(_ value: Float) throws { try encoder.add("", Double(value)) }
  func encode(_ value: some BinaryInteger & Encodable) { encoder.add("") { $0.add(value) } }
  func encode(_ value: some Encodable) throws { try encoder.add("", nil, value) }
}
