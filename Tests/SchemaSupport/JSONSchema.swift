/// A validator for as much of JSON Schema (draft 2020-12) as the schemas of a plan's files use. Any other keyword is
/// a complaint, lest a schema say something that nothing checks.
public struct JSONSchema: Sendable {
  private let root: JSONDocument

  public init(_ root: JSONDocument) { self.root = root }

  /// What is wrong with `value`; nothing where it is valid.
  public func complaints(about value: JSONDocument) -> [String] { complaints(root, value, at: "") }

  private func complaints(_ schema: JSONDocument, _ value: JSONDocument, at place: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(place): the schema is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      complaints(keyword, rule, value, place)
    }
  }

  private func complaints(
    _ keyword: String, _ rule: JSONDocument, _ value: JSONDocument, _ place: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description": []
    case "$ref": referenced(rule).map { complaints($0, value, at: place) } ?? ["\(rule) is not there"]
    case "anyOf":
      rule.elements.contains { complaints($0, value, at: place).isEmpty } ? [] : ["\(place): none fits"]
    case "type": fits(rule, value) ? [] : ["\(place): is no \(rule)"]
    case "enum": rule.elements.contains(value) ? [] : ["\(place): is none of \(rule.elements)"]
    case "const": rule == value ? [] : ["\(place): is not \(rule)"]
    case "minimum": minimum(rule, value, place)
    case "maximum": maximum(rule, value, place)
    case "pattern": pattern(rule, value, place)
    case "required":
      rule.elements.compactMap(\.text).filter { value.isObject && value[$0] == nil }.map {
        "\(place): \($0) is missing"
      }
    case "properties": properties(rule, value, place)
    case "additionalProperties":
      // None of the schemas names properties beside it.
      value.members.flatMap { complaints(rule, $0.value, at: "\(place).\($0.key)") }
    case "minItems":
      value.types == ["array"] && Double(value.elements.count) < rule.number ? ["\(place): has too few"] : []
    case "items": value.elements.flatMap { complaints(rule, $0, at: "\(place)[]") }
    default: ["the schema uses \(keyword), which is not checked here"]
    }
  }

  private func fits(_ rule: JSONDocument, _ value: JSONDocument) -> Bool {
    let allowed = rule.text.map { [$0] } ?? rule.elements.compactMap(\.text)
    return value.types.contains(where: allowed.contains)
  }

  private func minimum(_ rule: JSONDocument, _ value: JSONDocument, _ place: String) -> [String] {
    guard case .number(let least) = rule, case .number(let number) = value, number < least else { return [] }
    return ["\(place): is below \(least)"]
  }

  private func maximum(_ rule: JSONDocument, _ value: JSONDocument, _ place: String) -> [String] {
    guard case .number(let most) = rule, case .number(let number) = value, number > most else { return [] }
    return ["\(place): is above \(most)"]
  }

  private func pattern(_ rule: JSONDocument, _ value: JSONDocument, _ place: String) -> [String] {
    guard let text = value.text else { return [] }
    guard let words = rule.text, let pattern = try? Regex(words) else { return ["\(rule) is no pattern"] }
    return text.firstMatch(of: pattern) == nil ? ["\(place): is not as in \(words)"] : []
  }

  private func properties(_ rule: JSONDocument, _ value: JSONDocument, _ place: String) -> [String] {
    guard case .object(let schemas) = rule else { return ["\(place): properties is no object"] }
    return schemas.sorted { $0.key < $1.key }.flatMap { name, schema in
      value[name].map { complaints(schema, $0, at: "\(place).\(name)") } ?? []
    }
  }

  private func referenced(_ rule: JSONDocument) -> JSONDocument? {
    rule.text?.split(separator: "/").dropFirst().reduce(root as JSONDocument?) { $0?[String($1)] }
  }
}

extension JSONDocument {
  fileprivate var isObject: Bool { types == ["object"] }

  fileprivate var members: [String: JSONDocument] {
    if case .object(let members) = self { members } else { [:] }
  }

  fileprivate var number: Double {
    if case .number(let number) = self { number } else { 0 }
  }
}
