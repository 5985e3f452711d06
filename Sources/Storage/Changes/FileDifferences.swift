import Planning

extension Difference {
  /// What a change did. A post that went from one file to another is told once.
  static func between(_ files: [Change.File], _ kinds: [FileKind]) -> [Difference] {
    pairedMoves(files.flatMap { entries($0.before, $0.after, in: $0.name, kinds) })
  }

  /// In what two states of one file differ; texts that are no JSON count as empty.
  static func between(
    _ before: String?, _ after: String?, in file: String, _ kinds: [FileKind]
  ) -> [Difference] {
    entries(before, after, in: file, kinds).map(\.difference)
  }

  private typealias Found = (difference: Difference, value: JSONValue)

  private static func entries(
    _ before: String?, _ after: String?, in file: String, _ kinds: [FileKind]
  ) -> [Found] {
    let shape = kinds.kind(of: file)?.record().shape
    let old = before.flatMap { FileContents($0, shape) }?.entries ?? []
    let new = after.flatMap { FileContents($0, shape) }?.entries ?? []
    let oldByKey = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let newKeys = Set(new.map(\.key))
    let removed = old.filter { !newKeys.contains($0.key) }.map { found(.removed, $0, file) }
    let others = new.compactMap { entry -> Found? in
      guard let was = oldByKey[entry.key] else { return found(.added, entry, file) }
      if was.value.isWrittenAs(entry.value) { return nil }
      return found(.changed, entry, file, fields: was.value.fieldsUnlike(entry.value))
    }
    return removed + others
  }

  private static func found(
    _ way: Way, _ entry: FileContents.Entry, _ file: String, fields: [String] = []
  ) -> Found {
    (Difference(way, file: file, post: entry.post, what: entry.what, fields: fields), entry.value)
  }

  private static func pairedMoves(_ found: [Found]) -> [Difference] {
    var removed = Dictionary(
      found.filter { $0.difference.way == .removed && $0.difference.post != nil }.map {
        ($0.difference.post ?? "", $0)
      }
    ) { first, _ in first }
    let moves = found.map { entry -> Found in
      guard entry.difference.way == .added, let from = entry.difference.post.flatMap({ removed[$0] }),
        from.difference.file != entry.difference.file
      else { return entry }
      removed[entry.difference.post ?? ""] = nil
      return (move(from, entry), entry.value)
    }
    let moved = Set(moves.filter { $0.difference.way == .moved }.map { $0.difference.origin })
    return moves.map(\.difference).filter { $0.way != .removed || !moved.contains($0.origin) }
  }

  private static func move(_ from: Found, _ to: Found) -> Difference {
    Difference(
      .moved, file: to.difference.file, from: from.difference.file, post: to.difference.post,
      what: to.difference.what, fields: from.value.fieldsUnlike(to.value))
  }

  /// The post, and the file it stood in.
  private var origin: [String?] { [post, from ?? file] }
}
