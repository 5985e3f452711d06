import Planning

/// What stands in a plan's file, taken apart so that two states of it can be held against each other. It goes by the
/// JSON alone, so that records of any version can be told.
struct FileContents {
  struct Entry {
    /// The same in both states of a file.
    var key: String
    /// A post's id.
    var post: String?
    var what: String
    var value: JSONValue
  }

  private(set) var entries: [Entry] = []

  /// - Returns: nil for a text that is no JSON object.
  init?(_ text: String) {
    guard let root = try? JSONReader.read(Array(text.utf8)).value, case .object(let fields) = root else {
      return nil
    }
    var seen: [String: Int] = [:]
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name != "version" {
      for var entry in Self.entries(name, value) {
        seen[entry.key, default: 0] += 1
        // Two of the same name are told apart by their order.
        entry.key += "#\(seen[entry.key] ?? 0)"
        entries.append(entry)
      }
    }
  }

  private static func entries(_ name: String, _ value: JSONValue) -> [Entry] {
    guard case .array(let elements) = value else {
      return [Entry(key: name, post: nil, what: name, value: value)]
    }
    return elements.map { name == "posts" ? post($0) : element($0, of: name) }
  }

  private static func post(_ value: JSONValue) -> Entry {
    let id = value["id"] ?? "?"
    return Entry(key: "post \(id)", post: id, what: value["text"] ?? "", value: value)
  }

  private static func element(_ value: JSONValue, of list: String) -> Entry {
    let what = "\(singular[list] ?? list) \(label(value))"
    return Entry(key: "\(list) \(label(value))", post: nil, what: what, value: value)
  }

  private static func label(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text }
    if let rule = value["rule"] { return value["post"].map { "\(rule) for \($0)" } ?? rule }
    return value["name"] ?? value["word"] ?? JSONWriter.indented(value)
  }

  private static let singular = [
    "alsoCalled": "name", "goals": "goal", "platforms": "platform", "audiences": "audience",
    "handles": "handle",
    "domains": "domain", "team": "team member", "confidential": "confidential term",
    "avoidedWords": "avoided word", "allowances": "allowance",
  ]
}

extension JSONValue {
  /// A text in an object.
  fileprivate subscript(name: String) -> String? {
    guard case .object(let fields) = self, case .string(let text) = fields[name] else { return nil }
    return text
  }

  /// The names of the fields in which two objects differ, sorted.
  func fieldsUnlike(_ other: JSONValue) -> [String] {
    guard case .object(let mine) = self, case .object(let others) = other else { return [] }
    return Set(mine.keys).union(others.keys).filter { name in
      guard let one = mine[name], let other = others[name] else { return true }
      return !one.isWrittenAs(other)
    }.sorted()
  }

  /// By bytes: `é` composed and `é` taken apart are equal as texts, and not as files.
  func isWrittenAs(_ other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string(let one), .string(let other)), (.number(let one), .number(let other)):
      one.utf8.elementsEqual(other.utf8)
    case (.array(let ones), .array(let others)):
      ones.count == others.count && zip(ones, others).allSatisfy { $0.isWrittenAs($1) }
    case (.object(let ones), .object(let others)):
      ones.count == others.count
        && ones.allSatisfy { name, value in others[name].map(value.isWrittenAs) ?? false }
    default: self == other
    }
  }
}
