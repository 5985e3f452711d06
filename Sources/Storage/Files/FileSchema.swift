/// What the files of a plan may hold, as JSON Schema (draft 2020-12) for editors and other programs.
public enum FileSchema {
  private static let draft: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// - Parameter kind: nil for a schema that takes any of the files, each of which stands in its `$defs`.
  /// - Returns: one document.
  public static func text(of kind: FileKind? = nil, among kinds: [FileKind] = FileKind.all) -> String {
    String(decoding: JSONWriter.write(kind.map(document) ?? common(kinds)), as: UTF8.self)
  }

  /// - Returns: one document, of a file that is no plan's.
  static func text<Contents>(of record: Record<Contents>, titled title: String) -> String {
    String(decoding: JSONWriter.write(document(record.schema, titled: title)), as: UTF8.self)
  }

  private static func document(of kind: FileKind) -> JSONValue {
    document(kind.record().schema, titled: kind.name)
  }

  private static func document(_ schema: JSONValue, titled title: String) -> JSONValue {
    var schema = schema.fields
    schema["$schema"] = draft
    schema["title"] = .string(title)
    return .object(schema)
  }

  private static func common(_ kinds: [FileKind]) -> JSONValue {
    let schemas = Dictionary(uniqueKeysWithValues: kinds.map { ($0.name, $0.record().schema) })
    let references = kinds.map { ["$ref": .string("#/$defs/\($0.name)")] as JSONValue }
    return [
      "$schema": draft, "$defs": .object(schemas), "title": .string(kinds.map(\.name).listed()),
      "anyOf": .array(references),
    ]
  }
}
