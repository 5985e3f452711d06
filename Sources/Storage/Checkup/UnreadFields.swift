import Planning

/// What stands in a file where nobody reads it: a list that is missing, or a name with a letter wrong.
extension PlanFolder {
  /// - Parameter broken: the files that can't be read anyway.
  func unreadFields(_ book: inout PlanBook, but broken: Set<String>) throws -> [PlanIssue] {
    try kinds.flatMap { kind in
      let shape = kind.record().shape
      return try book.names(of: kind).filter { !broken.contains($0) }.flatMap { name in
        try parse(name) { node in node.value }.map { Self.unread(in: $0, shape, of: name) } ?? []
      }
    }
  }

  private static func unread(in json: JSONValue, _ shape: RecordShape, of file: String) -> [PlanIssue] {
    let misnamed = shape.misnamed(in: json, under: "").map { place, name, meant in
      PlanIssue(
        .unreadField, file, "\(place)“\(name.firstWords(32))” is not read; “\(meant)” may be meant",
        hand: "If it is, name it so in an editor.")
    }
    guard misnamed.isEmpty, let list = shape.missingPosts(in: json) else { return misnamed }
    return [
      PlanIssue(
        .unreadField, file, "it has no list “\(list)”, so that no post is read from it",
        hand:
          "If posts have gone, put them back (git checkout, or a backup); if there were none, write \"\(list)\": [] into it."
      )
    ]
  }
}

extension RecordShape {
  /// Names that are not read, and that are within a letter or two of one that is missing there.
  fileprivate func misnamed(
    in json: JSONValue, under place: String
  ) -> [(place: String, name: String, meant: String)] {
    let members = json.fields.sorted { $0.key < $1.key }
    let missing = fields.keys.filter { json.fields[$0] == nil }.sorted()
    return members.flatMap { name, value in
      guard let field = fields[name] else {
        let meant = name == ThreeWayMerge.kept ? nil : nearest(to: name, among: missing)
        return meant.map { [(place, name, $0)] } ?? []
      }
      guard let record = field.record else { return [] }
      return value.elements.flatMap { element in
        record.misnamed(in: element, under: "\(place)\(record.name(of: element)), ")
      }
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
