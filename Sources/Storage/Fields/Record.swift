import Planning

/// What the objects of one sort hold in the files, said once: reading, writing, schema and merging follow from it.
struct Record<Owner: KeepsUnknownFields>: Sendable {
  /// As complaints name it, such as `a goal`.
  let what: String
  /// For people who look into a file with an editor.
  let about: String
  /// What reading begins with; whatever is required is read over it.
  let blank: Owner
  /// What tells one of a list from the others.
  let identity: Identity
  var fields: [Field<Owner>]

  init(
    _ what: String, about: String, blank: Owner, identity: Identity = .content, _ fields: [Field<Owner>]
  ) {
    self.what = what
    self.about = about
    self.blank = blank
    self.identity = identity
    self.fields = fields
  }

  /// Such as `goal`.
  var noun: String { what.split(separator: " ", maxSplits: 1).last.map(String.init) ?? what }

  func read(_ node: JSONNode) throws(Unreadable) -> Owner { try read(node, over: blank) }

  func read(_ node: JSONNode, over start: Owner) throws(Unreadable) -> Owner {
    var reader = try FieldReader(node, as: what)
    var owner = start
    // By their indices, or each field would be copied with all that it knows.
    for index in fields.indices { try fields[index].read(&reader, &owner) }
    let unknown = reader.unknown
    if !unknown.isEmpty { owner.unknown.json.merge(unknown) { $1 } }
    return owner
  }

  /// - Parameter isWhole: for an export of the whole plan: with what a file leaves out as usual, and without what is
  ///   unknown.
  func json(_ owner: Owner, isWhole: Bool = false) -> JSONValue { written(owner, isWhole: isWhole).json }

  /// - Returns: also what no file can hold, as a message names it.
  func written(_ owner: Owner, isWhole: Bool = false) -> (json: JSONValue, beyond: [String]) {
    var writer = isWhole ? FieldWriter.whole : FieldWriter(owner.unknown)
    for index in fields.indices { fields[index].write(owner, &writer) }
    return (writer.value, writer.beyond)
  }

  /// JSON Schema, 2020-12. What is not named in it is allowed, because it is kept.
  var schema: JSONValue {
    let properties = fields.map { ($0.name, $0.schema()) }
    var schema: [String: JSONValue] = [
      "type": "object", "description": .string(about),
      "properties": .object(Dictionary(uniqueKeysWithValues: properties)),
    ]
    let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
    if !required.isEmpty { schema["required"] = .array(required) }
    return .object(schema)
  }

  var shape: RecordShape {
    RecordShape(
      noun: noun, identity: identity, isPost: Owner.self == Post.self,
      fields: Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.shape()) }))
  }

  /// Whether a merge has kept something in it that nobody has decided on.
  func holdsKept(_ owner: Owner) -> Bool {
    owner.unknown.json[ThreeWayMerge.kept] != nil || fields.contains { $0.holdsKept(owner) }
  }
}
