import Planning

/// What the objects of one sort hold in the files, said once: reading, writing, schema and merging follow from it.
struct Record<Owner: Sendable>: Sendable {
  /// As complaints name it, such as `a goal`.
  let what: String
  /// For people who look into a file with an editor.
  let about: String
  /// What reading begins with; whatever is required is read over it.
  let blank: Owner
  let unknown: Place<Owner, UnknownFields>
  /// What tells one of a list from the others.
  let identity: Identity
  let fields: [Field<Owner>]

  init(
    _ what: String, about: String, blank: Owner, unknown: @escaping Place<Owner, UnknownFields>,
    identity: Identity = .content, _ fields: [Field<Owner>]
  ) {
    self.what = what
    self.about = about
    self.blank = blank
    self.unknown = unknown
    self.identity = identity
    self.fields = fields
  }

  func read(_ node: JSONNode) throws(Unreadable) -> Owner { try read(node, over: blank) }

  func read(_ node: JSONNode, over start: Owner) throws(Unreadable) -> Owner {
    var reader = try FieldReader(node, as: what)
    var owner = start
    // By their indices, or each field would be copied with all that it knows.
    for index in fields.indices { try fields[index].read(&reader, &owner) }
    unknown(&owner) { $0 = reader.unknown }
    return owner
  }

  func json(_ owner: Owner) -> JSONValue {
    var owner = owner
    var writer = FieldWriter(UnknownFields())
    unknown(&owner) { writer = FieldWriter($0) }
    for field in fields { field.write(&owner, &writer) }
    return writer.value
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

  var merging: MergeShape {
    .object(Dictionary(uniqueKeysWithValues: fields.map { ($0.name, $0.merging()) }))
  }
}
