import Planning

/// Of which kind the versions of a file are, by the fields that they have: git names no file where it was told to give
/// three names alone.
extension [FileKind] {
  /// - Throws: `Problem` when one has no field of any kind, or is of another kind than the others.
  func kind(of versions: [FileVersionToMerge]) throws -> FileKind {
    let shapes = map { (kind: $0, shape: $0.record().shape) }
    if let stranger = versions.first(where: { version in !shapes.contains { $0.shape.fits(version) } }) {
      throw stranger.problem("\(expected), was expected here")
    }
    let names = shapes.map { shape in
      versions.reduce(into: Set()) { $0.formUnion(shape.shape.names(in: $1.node.value)) }
    }
    let likeliest = names.indices.max { names[$0].count < names[$1].count } ?? 0
    let index = shapes.indices.first { !names[$0].isDisjoint(with: own($0, shapes)) } ?? likeliest
    let (kind, shape) = shapes[index]
    if let odd = versions.first(where: { !shape.fits($0) }) {
      let others = shapes.first { $0.shape.fits(odd) }?.kind.holding ?? ""
      throw odd.problem(
        "these are \(others), and another of the three files is \(kind.holding)",
        hint: "Nothing was changed. Name three versions of one file: merge-files BASE OURS THEIRS")
    }
    return kind
  }

  /// The fields that a file of one kind must have and that no other kind has.
  private func own(_ index: Int, _ shapes: [(kind: FileKind, shape: RecordShape)]) -> Set<String> {
    let required = shapes[index].shape.fields.filter(\.value.isRequired).keys
    let others = shapes.indices.filter { $0 != index }.flatMap { shapes[$0].shape.fields.keys }
    return Set(required).subtracting(others)
  }

  /// `a plan, or an object with "posts"`.
  private var expected: String {
    var whats: [String] = []
    for what in map({ $0.record().what }) where !whats.contains(what) { whats.append(what) }
    return whats.joined(separator: ", or ")
  }
}

extension RecordShape {
  /// Whether a version has a field of the record's besides that which all files have.
  fileprivate func fits(_ version: FileVersionToMerge) -> Bool {
    version.node.value.fields.keys.contains { $0 != FileVersion.field && fields[$0] != nil }
  }
}
