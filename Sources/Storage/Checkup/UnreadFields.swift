import Planning

/// What stands in a file where nobody reads it: a list that is missing, or a name with a letter wrong.
extension PlanFolder {
  /// - Parameter broken: the files that can't be read anyway.
  func unreadFields(_ book: PlanBook, but broken: Set<String>) throws -> [PlanIssue] {
    try kinds.flatMap { kind in
      let shape = kind.record().shape
      return try book.names(of: kind).filter { !broken.contains($0) }.flatMap { name in
        try parse(name) { node in node.value }.map { Self.unread(in: $0, shape, of: name) } ?? []
      }
    }
  }

  private static func unread(in json: JSONValue, _ shape: RecordShape, of file: String) -> [PlanIssue] {
    let misnamed = shape.misnamed(in: json, under: "").map { field in
      PlanIssue(
        .unreadField, file,
        "\(field.place)“\(field.name.firstWords(32))” is not read; “\(field.meant)” may be meant",
        hand: "If it is, name it so in an editor.")
    }
    let found =
      misnamed
      + shape.doubled(in: json, under: "").map { entry in
        PlanIssue(
          .repeatedEntry, file, "\(entry) stands twice, with different contents: one of them is not read",
          hand: "Take one of them out in an editor.")
      }
    guard misnamed.isEmpty, let list = shape.missingPosts(in: json) else { return found }
    return found + [
      PlanIssue(
        .unreadField, file, "it has no list “\(list)”, so that no post is read from it",
        hand:
          "If posts have gone, put them back (git checkout, or a backup); if there were none, write \"\(list)\": [] into it."
      )
    ]
  }
}

private struct MisnamedField {
  /// The record that has it, with a comma behind; empty for the file itself.
  var place: String
  var name: String
  var meant: String
}

extension RecordShape {
  /// Names that are not read, and that are within a letter or two of one that is missing there; of a list, of any.
  fileprivate func misnamed(in json: JSONValue, under place: String) -> [MisnamedField] {
    let missing = fields.keys.filter { json.fields[$0] == nil }.sorted()
    var found: [MisnamedField] = []
    for (name, value) in json.fields.sorted(by: { $0.key < $1.key }) {
      if let record = fields[name]?.record {
        for entry in value.elements {
          found += record.misnamed(in: entry, under: "\(place)\(record.name(of: entry)), ")
        }
      } else if fields[name] == nil, name != ThreeWayMerge.kept,
        let meant = nearest(to: name, among: value.elements.isEmpty ? missing : fields.keys.sorted())
      {
        found.append(MisnamedField(place: place, name: name, meant: meant))
      }
    }
    return found
  }

  /// Entries of lists that share what tells them apart, and say different things, by the places where they stand.
  fileprivate func doubled(in json: JSONValue, under place: String) -> [String] {
    fields.sorted { $0.key < $1.key }.flatMap { name, field -> [String] in
      guard let record = field.record else { return [] }
      let entries = json.fields[name]?.elements ?? []
      let below = entries.flatMap { record.doubled(in: $0, under: "\(place)\(record.name(of: $0)), ") }
      guard case .named = record.identity else { return below }
      let groups = Dictionary(grouping: entries, by: record.identity.key).values
      let twice = groups.filter { group in group.dropFirst().contains { !$0.isWrittenAs(group[0]) } }
      return twice.map { "\(place)\(name), \(record.name(of: $0[0]))" }.sorted() + below
    }
  }

  private func name(of element: JSONValue) -> String {
    let own = identity.name(of: element)
    return own.isEmpty ? "a \(noun)" : own.firstWords(32)
  }

  /// The name of the list of posts that a file is for, where that is missing.
  fileprivate func missingPosts(in json: JSONValue) -> String? {
    fields.first { name, field in
      field.record?.isPost == true && (json.fields[name] ?? .null) == .null
    }?.key
  }
}
