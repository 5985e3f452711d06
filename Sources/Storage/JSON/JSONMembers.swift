/// The members of an object, in the order in which they stand. A plan's objects have few, and those are compared one by
/// one: on so few that is faster than hashing each name, of which opening a plan would otherwise do thousands.
struct JSONMembers {
  /// From here on the names are hashed, so that a file with a million of them does not take a day.
  private static let few = 16

  typealias Member = (name: String, node: JSONNode)

  private var members: [Member] = []
  /// Empty as long as there are few.
  private var names: Set<String> = []

  var count: Int { members.count }
  var indices: Range<Int> { members.indices }

  func index(of name: String) -> Int? { members.firstIndex { $0.name == name } }

  subscript(index: Int) -> Member { members[index] }

  subscript(name: String) -> JSONNode? {
    get { index(of: name).map { members[$0].node } }
    set {
      _ = removeValue(forKey: name)
      if let newValue { append(name, newValue) }
    }
  }

  /// - Returns: false where the name stands there already; the member is then not added.
  mutating func add(_ name: String, _ node: JSONNode) -> Bool {
    guard !contains(name) else { return false }
    append(name, node)
    return true
  }

  mutating func removeValue(forKey name: String) -> JSONNode? {
    guard let index = index(of: name) else { return nil }
    if !names.isEmpty { names.remove(name) }
    return members.remove(at: index).node
  }

  /// By their names, with what `transform` makes of them.
  func mapValues<Value>(_ transform: (JSONNode) -> Value) -> [String: Value] {
    Dictionary(uniqueKeysWithValues: members.map { ($0.name, transform($0.node)) })
  }

  private func contains(_ name: String) -> Bool {
    names.isEmpty ? index(of: name) != nil : names.contains(name)
  }

  private mutating func append(_ name: String, _ node: JSONNode) {
    if members.isEmpty { members.reserveCapacity(Self.few / 2) }
    members.append((name, node))
    if !names.isEmpty {
      names.insert(name)
    } else if members.count > Self.few {
      names = Set(members.map(\.name))
    }
  }
}

extension JSONMembers: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONNode)...) {
    for (name, node) in elements { self[name] = node }
  }
}
