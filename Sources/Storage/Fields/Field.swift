import Planning

/// One field of a record, declared once: its name, where it stays in the model, its codec, and what it means; of a list
/// also the noun by which one entry goes, and of what people set by a command, that command. Reading, writing, schema,
/// merging, history, doctor and the export follow. Schema and shape are made when they are asked for: every start of the
/// program reads files, and next to none needs these. For the same reason it has a getter and a setter: a key path
/// would say both at once, and takes a hundred times as long to make.
struct Field<Owner: KeepsUnknownFields>: Sendable {
  typealias Getter<Value> = @Sendable (Owner) -> Value
  typealias Setter<Value> = @Sendable (inout Owner, Value) -> Void
  typealias Words = @Sendable () -> String

  let name: String
  let isRequired: Bool
  let schema: @Sendable () -> JSONValue
  var shape: @Sendable () -> FieldShape
  let read: @Sendable (inout FieldReader, inout Owner) throws(Unreadable) -> Void
  let write: @Sendable (Owner, inout FieldWriter) -> Void
  /// Whether a merge has kept something in the records that it lists.
  var holdsKept: @Sendable (Owner) -> Bool = { _ in false }

  static func required<Value: Sendable>(
    _ name: String, _ get: @escaping Getter<Value>, _ set: @escaping Setter<Value>, _ codec: Codec<Value>,
    _ about: @autoclosure @escaping Words
  ) -> Field {
    Field(
      name: name, isRequired: true, schema: { .object(codec.schema()).described(about()) },
      shape: { FieldShape(isRequired: true) },
      read: { reader, owner throws(Unreadable) in set(&owner, try reader.required(name, codec)) },
      write: { owner, writer in writer.put(name, writer.json(get(owner), codec)) })
  }

  /// - Parameter isRequired: for what the model can be without, and this file can't.
  static func optional<Value: Sendable>(
    _ name: String, _ get: @escaping Getter<Value?>, _ set: @escaping Setter<Value?>, _ codec: Codec<Value>,
    _ about: @autoclosure @escaping Words, isRequired: Bool = false
  ) -> Field {
    Field(
      name: name, isRequired: isRequired,
      schema: { .object(isRequired ? codec.schema() : codec.schema().orNull).described(about()) },
      shape: { FieldShape(isRequired: isRequired) },
      read: { reader, owner throws(Unreadable) in
        set(&owner, isRequired ? try reader.required(name, codec) : try reader.optional(name, codec))
      },
      write: { owner, writer in
        if let value = get(owner) { writer.put(name, writer.json(value, codec)) }
      })
  }

  /// What is usual is left out.
  static func usual<Value: Equatable & Sendable>(
    _ name: String, _ get: @escaping Getter<Value>, _ set: @escaping Setter<Value>, _ codec: Codec<Value>,
    _ usual: Value, _ about: @autoclosure @escaping Words
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .object(codec.schema().orNull).described(about()) },
      shape: { FieldShape() },
      read: { reader, owner throws(Unreadable) in set(&owner, try reader.optional(name, codec) ?? usual) },
      write: { owner, writer in
        let value = get(owner)
        let json = writer.json(value, codec)
        writer.put(name, json, saysNothing: value == usual)
      })
  }

  /// A list of texts, days or the like; an empty one is left out.
  /// - Parameter noun: what one of them is, as a history names it.
  static func list<Value: Sendable>(
    _ name: String, _ get: @escaping Getter<[Value]>, _ set: @escaping Setter<[Value]>, _ codec: Codec<Value>,
    _ about: @autoclosure @escaping Words, noun: @autoclosure @escaping Words
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .list(of: .object(codec.schema())).described(about()) },
      shape: { FieldShape(.set, noun: noun()) },
      read: { reader, owner throws(Unreadable) in
        set(&owner, try reader.list(name) { node throws(Unreadable) in try codec.read(oneOf: name, node) })
      },
      write: { owner, writer in
        let values = get(owner)
        let json = values.map { writer.json($0, codec) }
        writer.put(name, .array(json), saysNothing: values.isEmpty)
      })
  }

  /// - Parameters:
  ///   - order: the fields of an entry by which the file sorts them, by their JSON texts; none to leave them as they come.
  ///   - noun: what one of them is, as a history names it; what the record says, if that is no other.
  ///   - writesEmpty: whether an empty list stands in the file, as a place to add to by hand.
  ///   - exported: the record by which an export of the whole plan has them, if not by this one.
  static func records<Element>(
    _ name: String, _ get: @escaping Getter<[Element]>, _ set: @escaping Setter<[Element]>,
    _ record: @autoclosure @escaping @Sendable () -> Record<Element>, _ about: @autoclosure @escaping Words,
    order: [String] = [], noun: String? = nil, writesEmpty: Bool = false,
    exported: (@Sendable () -> Record<Element>)? = nil
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .list(of: record().schema).described(about()) },
      shape: { FieldShape(.entries(record().shape, order: order), noun: noun ?? record().noun) },
      read: { reader, owner throws(Unreadable) in
        let record = record()
        set(&owner, try reader.list(name) { node throws(Unreadable) in try record.read(node) })
      },
      write: { owner, writer in
        let values = get(owner)
        let record = writer.isWhole ? exported?() ?? record() : record()
        let entries = values.map { value in
          let (json, beyond) = record.written(value, isWhole: writer.isWhole)
          writer.beyond += beyond
          return json
        }
        // An export keeps what a hand has put in another order.
        let ordered = writer.isWhole ? entries : entries.ordered(by: order)
        writer.put(name, .array(ordered), saysNothing: values.isEmpty && !writesEmpty)
      },
      holdsKept: { owner in
        let values = get(owner)
        return !values.isEmpty && values.contains(where: record().holdsKept)
      })
  }

  /// The version of the file, which was looked at before its fields were.
  static var version: Field {
    Field(
      name: FileVersion.field, isRequired: true,
      schema: {
        JSONValue.object(["const": .number(String(FileVersion.current))]).described(
          "The version of this file's format. Planner brings older ones up to it.")
      },
      shape: { FieldShape() },
      read: { reader, _ throws(Unreadable) in _ = try reader.optional(FileVersion.field, .wholeNumber) },
      write: { _, writer in writer.put(FileVersion.field, .number(String(FileVersion.current))) })
  }
}

extension Codec {
  fileprivate func read(oneOf name: String, _ node: JSONNode) throws(Unreadable) -> Value {
    guard let value = read(node.value) else {
      throw Unreadable("each of \"\(name)\" should be \(words())", at: node.offset)
    }
    return value
  }
}

extension JSONValue {
  fileprivate func described(_ about: String) -> JSONValue {
    guard case .object(var schema) = self else { return self }
    schema["description"] = .string(about)
    return .object(schema)
  }

  /// null says as much as a missing list.
  fileprivate static func list(of items: JSONValue) -> JSONValue {
    .object(["type": ["array", "null"], "items": items])
  }
}

extension [String: JSONValue] {
  /// null says as much as a missing field.
  fileprivate var orNull: [String: JSONValue] {
    var schema = self
    if let type = schema["type"] { schema["type"] = [type, "null"] }
    if case .array(let words) = schema["enum"] { schema["enum"] = .array(words + [.null]) }
    return schema
  }
}
