import Planning

/// Merges two versions of a file that go back to one: part by part, so that only what both changed otherwise is a
/// conflict, and so that nothing is lost in one. It works on JSON and takes from the files' records alone what the
/// parts are.
struct ThreeWayMerge {
  /// What the other version of a conflicting field stands under, beside ours: the program keeps what it does not know.
  static let kept = "theirs"

  /// Sentences on what one should know.
  private(set) var notes: [String] = []
  /// Fields that somebody has to decide on.
  private(set) var conflicts: [String] = []
  private let draw: () -> PostID

  /// - Parameter draw: draws an id that no post has.
  init(draw: @escaping () -> PostID) { self.draw = draw }

  /// - Parameters:
  ///   - base: nil where there is none.
  ///   - place: the names that lead to the value.
  /// - Returns: nil where the value is gone.
  mutating func merge(
    base: JSONValue?, ours: JSONValue?, theirs: JSONValue?, _ shape: Shape, at place: [String] = []
  ) -> (value: JSONValue?, conflicting: JSONValue?) {
    if ours == theirs || theirs == base { return (ours, nil) }
    if ours == base { return (theirs, nil) }
    guard let ours, let theirs else {
      notes.append(
        "\(Self.words(place)) was removed here on one side and changed on the other: the change is kept.")
      return (ours ?? theirs, nil)
    }
    switch (shape, ours, theirs) {
    case (.set, .array(let mine), .array(let others)):
      return (.array(list(base, mine, others, .content, .whole, place)), nil)
    case (.entries(let record, _), .array(let mine), .array(let others)):
      return (.array(list(base, mine, others, record.identity, .object(record), place)), nil)
    case (_, .object(let mine), .object(let others)):
      return (.object(object(base, mine, others, shape, place)), nil)
    default:
      conflicts.append(Self.words(place))
      return (ours, theirs)
    }
  }

  private mutating func object(
    _ base: JSONValue?, _ ours: [String: JSONValue], _ theirs: [String: JSONValue], _ shape: Shape,
    _ place: [String]
  ) -> [String: JSONValue] {
    var merged: [String: JSONValue] = [:]
    var kept: [String: JSONValue] = [:]
    for name in Set(ours.keys).union(theirs.keys).sorted() {
      let field = merge(
        base: base?.fields[name], ours: ours[name], theirs: theirs[name], shape.field(name),
        at: place + [name])
      merged[name] = field.value
      kept[name] = field.conflicting
    }
    if !kept.isEmpty { merged[Self.kept] = .object(Self.add(kept, to: merged[Self.kept])) }
    return merged
  }

  /// Beside what an earlier merge has kept.
  private static func add(_ kept: [String: JSONValue], to earlier: JSONValue?) -> [String: JSONValue] {
    var all = earlier?.fields ?? [:]
    if let earlier, all.isEmpty { all["earlier"] = earlier }
    for (name, value) in kept.sorted(by: { $0.key < $1.key }) {
      let free = [name] + (2...all.count + 2).map { "\(name) \($0)" }
      all[free.first { all[$0] == nil } ?? name] = value
    }
    return all
  }

  /// The name of the field that one of the kept stands for: merges one after the other may have kept `purpose` and
  /// `purpose 2`.
  static func field(ofKept name: String) -> String {
    guard let blank = name.lastIndex(of: " "), Int(digits: name[name.index(after: blank)...]) != nil else {
      return name
    }
    return String(name[..<blank])
  }

  private mutating func list(
    _ base: JSONValue?, _ ours: [JSONValue], _ theirs: [JSONValue], _ identity: Identity, _ shape: Shape,
    _ place: [String]
  ) -> [JSONValue] {
    let base = KeyedList(base?.elements ?? [], by: identity)
    let (mine, others) = (KeyedList(ours, by: identity), KeyedList(theirs, by: identity))
    // Whoever has left the list's order as it was follows the other.
    let keys = mine.keepsOrder(of: base) ? others.keys(with: mine) : mine.keys(with: others)
    if case .drawn = identity { noteTakenOut(base, mine, others, identity) }
    return keys.flatMap { key in
      entry(base.entries[key], mine.entries[key], others.entries[key], identity, shape, place)
    }
  }

  private mutating func entry(
    _ base: JSONValue?, _ ours: JSONValue?, _ theirs: JSONValue?, _ identity: Identity, _ shape: Shape,
    _ place: [String]
  ) -> [JSONValue] {
    let name = (ours ?? theirs).map(identity.name) ?? ""
    var attempt = self
    attempt.conflicts = []
    let merged = attempt.merge(
      base: base, ours: ours, theirs: theirs, shape, at: identity.place(of: name, in: place))
    if case .drawn(let drawn) = identity, !attempt.conflicts.isEmpty, let ours, let theirs {
      // A post that both moved to this file has no base in it.
      let isVersion = base != nil || drawn.areVersions(ours, theirs)
      return [ours, second(theirs, drawn, of: name, isVersion: isVersion)]
    }
    attempt.conflicts = conflicts + attempt.conflicts
    self = attempt
    return [merged.value].compactMap { $0 }
  }

  /// Git merges file by file: that one side has dropped it and the other has put it into another file, no file shows.
  private mutating func noteTakenOut(
    _ base: KeyedList, _ mine: KeyedList, _ others: KeyedList, _ identity: Identity
  ) {
    let gone = base.keys.filter { mine.entries[$0] == nil && others.entries[$0] == nil }
    for name in gone.compactMap({ base.entries[$0] }).map(identity.name) {
      notes.append(
        "\(name) was taken out of this file on both sides: where one of you has moved it, it stands in another file, "
          + "even if the other has dropped it. See with: list --all")
    }
  }

  /// The other version as an entry of its own, whole, as somebody meant it.
  /// - Parameter isVersion: whether both go back to one; else they drew the same id by chance.
  private mutating func second(
    _ theirs: JSONValue, _ drawn: DrawnID, of name: String, isVersion: Bool
  ) -> JSONValue {
    let id = draw()
    var fields = theirs.fields
    if isVersion, let versionField = drawn.versionField { fields[versionField] = fields[drawn.field] }
    fields[drawn.field] = .string(id.description)
    let how = drawn.removedBy.map { ", such as with: \($0) \(id)" } ?? "."
    notes.append(
      "\(name) was changed on both sides: ours keeps its id, theirs is \(id) now. Keep the one you want\(how)"
    )
    return .object(fields)
  }

  private static func words(_ place: [String]) -> String {
    place.map { $0.firstWords(60) }.joined(separator: ", ")
  }
}

extension JSONValue {
  /// What a merge has kept, less what was decided since.
  /// - Returns: nil where nothing is left to decide.
  func without(decided: Set<String>) -> JSONValue? {
    guard case .object(let kept) = self else { return self }
    let left = kept.filter { !decided.contains(ThreeWayMerge.field(ofKept: $0.key)) }
    return left.isEmpty ? nil : .object(left)
  }
}

extension Identity {
  /// An id says enough without the list's name.
  fileprivate func place(of name: String, in list: [String]) -> [String] {
    if name.isEmpty { return list }
    if case .drawn = self { return [name] }
    return list + [name]
  }
}

extension Shape {
  fileprivate func field(_ name: String) -> Shape {
    guard case .object(let record) = self else { return .whole }
    return record.fields[name]?.shape ?? .whole
  }
}
