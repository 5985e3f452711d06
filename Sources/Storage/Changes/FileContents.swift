import Planning

/// What stands in a plan's file, taken apart so that two states of it can be held against each other. It goes by the
/// JSON, so that records of any version can be told, and takes from the file's declaration what the entries of its
/// lists are called.
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

  /// - Parameter shape: the file's; nil where that is not known.
  /// - Returns: nil for a text that is no JSON object.
  init?(_ text: String, _ shape: RecordShape?) {
    guard let root = try? JSONReader.read(Array(text.utf8)).value, case .object(let fields) = root else {
      return nil
    }
    var seen: [String: Int] = [:]
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name != FileVersion.field {
      for var entry in Self.entries(name, value, shape?.fields[name]) {
        seen[entry.key, default: 0] += 1
        // Two of the same name are told apart by their order.
        entry.key += "#\(seen[entry.key] ?? 0)"
        entries.append(entry)
      }
    }
  }

  private static func entries(_ name: String, _ value: JSONValue, _ field: FieldShape?) -> [Entry] {
    guard case .array(let elements) = value else {
      return [Entry(key: name, post: nil, what: name, value: value)]
    }
    return elements.map { element in
      field?.record?.isPost == true ? post(element) : self.element(element, of: name, field)
    }
  }

  private static func post(_ value: JSONValue) -> Entry {
    let id = value.fields["id"]?.text ?? "?"
    return Entry(key: "post \(id)", post: id, what: value.fields["text"]?.text ?? "", value: value)
  }

  private static func element(_ value: JSONValue, of list: String, _ field: FieldShape?) -> Entry {
    let identity = field?.record?.identity ?? .named(["name"])
    let label = label(value, identity)
    let noun = field?.noun ?? list
    guard case .drawn = identity else {
      return Entry(key: "\(list) \(label)", post: nil, what: "\(noun) \(label)", value: value)
    }
    return Entry(
      key: "\(list) \(label)", post: nil, what: "\(noun) \(identity.name(of: value))", value: value)
  }

  /// Such as `shouting for k4t9mz`.
  private static func label(_ value: JSONValue, _ identity: Identity) -> String {
    let names = identity.values(of: value).map(\.words)
    return names.isEmpty ? value.words : names.joined(separator: " for ")
  }
}

extension JSONValue {
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
