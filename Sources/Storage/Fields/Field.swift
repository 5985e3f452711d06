/// One field of a record: its name, where it stays in the model, its form, and what it means. Schema and merging are made
/// when they are asked for: every start of the program reads files, and next to none needs these.
struct Field<Owner: Sendable>: Sendable {
  let name: String
  let isRequired: Bool
  let schema: @Sendable () -> JSONValue
  let merging: @Sendable () -> MergeShape
  let read: @Sendable (inout FieldReader, inout Owner) throws(Unreadable) -> Void
  /// Leaves the owner as it is.
  let write: @Sendable (inout Owner, inout FieldWriter) -> Void

  static func required<Value: Sendable>(
    _ name: String, _ place: @escaping Place<Owner, Value>, _ form: Form<Value>,
    _ about: @autoclosure @escaping @Sendable () -> String
  ) -> Field {
    Field(
      name: name, isRequired: true, schema: { .object(form.schema()).described(about()) },
      merging: { .whole },
      read: { reader, owner throws(Unreadable) in
        let value = try reader.required(name, form)
        place(&owner) { $0 = value }
      },
      write: { owner, writer in place(&owner) { writer.put(name, form.write($0)) } })
  }

  /// - Parameter isRequired: for what the model can be without, and this file can't.
  static func optional<Value: Sendable>(
    _ name: String, _ place: @escaping Place<Owner, Value?>, _ form: Form<Value>,
    _ about: @autoclosure @escaping @Sendable () -> String,
    isRequired: Bool = false
  ) -> Field {
    Field(
      name: name, isRequired: isRequired,
      schema: { .object(isRequired ? form.schema() : form.schema().orNull).described(about()) },
      merging: { .whole },
      read: { reader, owner throws(Unreadable) in
        let value: Value? = isRequired ? try reader.required(name, form) : try reader.optional(name, form)
        place(&owner) { $0 = value }
      },
      write: { owner, writer in place(&owner) { writer.put(name, $0.map(form.write)) } })
  }

  /// What is usual is left out.
  static func usual<Value: Equatable & Sendable>(
    _ name: String, _ place: @escaping Place<Owner, Value>, _ form: Form<Value>, _ usual: Value,
    _ about: @autoclosure @escaping @Sendable () -> String
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .object(form.schema().orNull).described(about()) },
      merging: { .whole },
      read: { reader, owner throws(Unreadable) in
        let value = try reader.optional(name, form) ?? usual
        place(&owner) { $0 = value }
      },
      write: { owner, writer in
        place(&owner) { writer.put(name, $0 == usual ? nil : form.write($0)) }
      })
  }

  /// A list of texts, days or the like; an empty one is left out.
  static func list<Value: Sendable>(
    _ name: String, _ place: @escaping Place<Owner, [Value]>, _ form: Form<Value>,
    _ about: @autoclosure @escaping @Sendable () -> String
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .list(of: .object(form.schema())).described(about()) },
      merging: { .set },
      read: { reader, owner throws(Unreadable) in
        let values = try reader.list(name) { node throws(Unreadable) in
          guard let value = form.read(node.value) else {
            throw Unreadable("each of \"\(name)\" should be \(form.words())", at: node.offset)
          }
          return value
        }
        place(&owner) { $0 = values }
      },
      write: { owner, writer in
        place(&owner) { writer.put(name, $0.isEmpty ? nil : .array($0.map(form.write))) }
      })
  }

  /// - Parameter writesEmpty: whether an empty list stands in the file, as a place to add to by hand.
  static func records<Element>(
    _ name: String, _ place: @escaping Place<Owner, [Element]>,
    _ record: @autoclosure @escaping @Sendable () -> Record<Element>,
    _ about: @autoclosure @escaping @Sendable () -> String, writesEmpty: Bool = false
  ) -> Field {
    Field(
      name: name, isRequired: false, schema: { .list(of: record().schema).described(about()) },
      merging: { .entries(record().identity, record().merging) },
      read: { reader, owner throws(Unreadable) in
        let values = try reader.list(name) { node throws(Unreadable) in try record().read(node) }
        place(&owner) { $0 = values }
      },
      write: { owner, writer in
        place(&owner) { values in
          writer.put(name, values.isEmpty && !writesEmpty ? nil : .array(values.map(record().json)))
        }
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
      merging: { .whole },
      read: { reader, _ throws(Unreadable) in _ = try reader.optional(FileVersion.field, .wholeNumber) },
      write: { _, writer in writer.put(FileVersion.field, .number(String(FileVersion.current))) })
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
