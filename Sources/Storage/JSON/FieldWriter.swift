import Planning

/// Collects the fields of an object; those that say nothing are left out.
struct FieldWriter {
  private(set) var fields: [String: JSONValue] = [:]
  /// What no file can hold, as a message names it.
  var beyond: [String] = []
  /// Whether what says nothing is there too, and what is unknown is not: for an export of the whole plan.
  let isWhole: Bool

  static var whole: FieldWriter { FieldWriter(isWhole: true) }

  private init(isWhole: Bool) { self.isWhole = isWhole }

  init(_ unknown: UnknownFields = UnknownFields()) {
    isWhole = false
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

  mutating func json<Value>(_ value: Value, _ codec: Codec<Value>) -> JSONValue {
    if let name = codec.beyond(value) { beyond.append(name) }
    return codec.write(value)
  }

  /// - Parameter saysNothing: whether the value is what its being missing says too.
  mutating func put(_ name: String, _ value: @autoclosure () -> JSONValue, saysNothing: Bool) {
    if isWhole || !saysNothing { fields[name] = value() }
  }
}
