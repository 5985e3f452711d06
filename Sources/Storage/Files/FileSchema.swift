/// What the files of a plan may hold, as JSON Schema (draft 2020-12) for editors and other programs.
public enum FileSchema {
  private static let draft: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// - Parameter kind: nil for a schema that takes any of the files, each of which stands in its `$defs`.
  /// - Returns: one document.
  public static func text(of kind: FileKind? = nil) -> String {
    String(decoding: JSONWriter.write(kind.map(document) ?? common), as: UTF8.self)
  }

  private static func document(of kind: FileKind) -> JSONValue {
    var schema = kind.record.schema.fields
    schema["$schema"] = draft
    schema["title"] = .string(kind.rawValue)
    return .object(schema)
  }

  private static var common: JSONValue {
    let all = FileKind.allCases
    let schemas = Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, $0.record.schema) })
    let references = all.map { ["$ref": .string("#/$defs/\($0.rawValue)")] as JSONValue }
    return [
      "$schema": draft, "$defs": .object(schemas), "title": "plan, drafts or week",
      "anyOf": .array(references),
    ]
  }
}
