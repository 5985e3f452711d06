/// A list whose entries are found by their keys.
struct KeyedList {
  private(set) var keys: [String] = []
  private(set) var entries: [String: JSONValue] = [:]

  init(_ values: [JSONValue], by identity: Identity) {
    var seen: [String: Int] = [:]
    for value in values {
      let key = identity.key(of: value)
      let count = seen[key, default: 0]
      seen[key] = count + 1
      // A hand may have written two of the same key; neither may be lost.
      keys.append("\(key) \(count)")
      entries["\(key) \(count)"] = value
    }
  }

  /// The keys of both: this one's in their order, and those that only `other` has behind the one they follow there.
  func keys(with other: KeyedList) -> [String] {
    var followers: [String?: [String]] = [:]
    var last: String?
    for key in other.keys {
      if entries[key] == nil { followers[last, default: []].append(key) } else { last = key }
    }
    return followers[nil, default: []] + keys.flatMap { [$0] + followers[$0, default: []] }
  }

  /// Whether what both have stands in one order.
  func keepsOrder(of other: KeyedList) -> Bool {
    keys.filter { other.entries[$0] != nil } == other.keys.filter { entries[$0] != nil }
  }
}
