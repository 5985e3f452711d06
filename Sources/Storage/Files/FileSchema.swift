/// What the files of a plan may hold, as JSON Schema (draft 2020-12) for editors and other programs.
public enum FileSchema {
  /// - Parameter kind: nil for a schema that takes any of the files.
  /// - Returns: one document, with the schemas of all files in its `$defs`.
  public static func text(of kind: FileKind? = nil) -> String {
    String(decoding: JSONWriter.write(document(of: kind)), as: UTF8.self)
  }

  private static func document(of kind: FileKind?) -> JSONValue {
    let all = FileKind.allCases
    let references = all.map { ["$ref": .string("#/$defs/\($0.rawValue)")] as JSONValue }
    let schemas = Dictionary(uniqueKeysWithValues: all.map { ($0.rawValue, $0.record.schema) })
    var document: [String: JSONValue] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": .object(schemas),
      "title": .string(kind.map { "\($0.rawValue) of a content plan" } ?? "A file of a content plan"),
    ]
    if let kind {
      document["$ref"] = .string("#/$defs/\(kind.rawValue)")
    } else {
      document["anyOf"] = .array(references)
    }
    return .object(document)
  }
}
