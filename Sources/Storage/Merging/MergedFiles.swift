import Planning

/// Merges two versions of a plan's file for git, which names them by temporary files: what they are shows in what
/// they hold.
public struct MergedFiles {
  /// Sentences on what one should know.
  public let notes: [String]
  /// Fields that both sides changed, so that somebody has to decide.
  public let conflicts: [String]

  /// Merges the three and writes what comes of it over `ours`.
  /// - Parameters:
  ///   - base: the version that both go back to; an empty file where there is none.
  ///   - draw: draws a new id, which is none of those given.
  /// - Throws: `Problem` when one can't be read or written; nothing is changed then.
  public init(
    base: String, ours: String, theirs: String, draw: @escaping (_ taken: Set<PostID>) -> PostID
  ) throws {
    let versions = try [base, ours, theirs].map(Self.read)
    guard let mine = versions[1], let others = versions[2] else {
      throw Self.isNothing(versions[1] == nil ? ours : theirs)
    }
    let kind = Self.kind(of: [versions[0], mine, others].compactMap { $0?.node.value })
    let values = try [versions[0], mine, others].map { try $0?.value(kind) }
    var taken = Set(values.compactMap { $0 }.flatMap(\.ids))
    var merge = ThreeWayMerge {
      let id = draw(taken)
      taken.insert(id)
      return id
    }
    let merged = merge.merge(base: values[0], ours: values[1], theirs: values[2], kind.record.merging).value
    if let merged, merged != mine.node.value {
      let bytes = JSONWriter.write(merged.sorted)
      try Self.check(bytes, kind, of: ours, theirs)
      try Disk.write(bytes, to: ours)
    }
    (notes, conflicts) = (merge.notes, merge.conflicts)
  }

  /// - Returns: nil for an empty file.
  private static func read(_ path: String) throws -> Version? {
    guard let bytes = try Disk.read(path) else {
      throw Problem("There is no file \(path).", hint: "Name three: merge-files BASE OURS THEIRS")
    }
    if bytes.isEmpty { return nil }
    let node = try parseJSON(bytes, from: path) { node throws(Unreadable) in
      guard !Set(node.value.fields.keys).isDisjoint(with: ["brand", "posts"]) else {
        throw Unreadable("a plan, or an object with \"posts\", was expected here", at: node.offset)
      }
      return node
    }
    return Version(path: path, bytes: bytes, node: node)
  }

  private static func isNothing(_ path: String) -> Problem {
    Problem("\(path) is empty.", hint: "Nothing was changed. See what happened to it with: git log -- FILE")
  }

  private static func kind(of values: [JSONValue]) -> FileKind {
    if values.contains(where: { $0.fields["brand"] != nil }) { return .plan }
    let posts = values.flatMap { $0.fields["posts"]?.elements ?? [] }
    return posts.contains { $0.fields["at"] != nil } ? .week : .drafts
  }

  /// What is written must read again: a merge of two files that do may not.
  private static func check(_ bytes: [UInt8], _ kind: FileKind, of ours: String, _ theirs: String) throws {
    do throws(Unreadable) {
      try kind.record.check(try FileVersion.current(try JSONReader.read(bytes), kind))
    } catch {
      throw Problem(
        "What comes of merging \(ours) and \(theirs) can't be read: \(error.what).",
        hint: "Nothing was changed. Put one of them right in an editor, then merge again.")
    }
  }

  private struct Version {
    var path: String
    var bytes: [UInt8]
    var node: JSONNode

    func value(_ kind: FileKind) throws -> JSONValue {
      try parseJSON(bytes, from: path) { node throws(Unreadable) in
        let isPlan = node.value.fields["brand"] != nil
        guard isPlan == (kind == .plan) else {
          throw Unreadable(
            "these are posts, and another of the three files is a plan", at: node.offset,
            hint: "Nothing was changed. Name three versions of one file: merge-files BASE OURS THEIRS")
        }
        let current = try FileVersion.current(node, kind)
        try kind.record.check(current)
        return current.value
      }
    }
  }
}

extension JSONValue {
  fileprivate var ids: [PostID] {
    fields["posts"]?.elements.compactMap { post in post.fields["id"].flatMap(Form.id.read) } ?? []
  }

  /// With its posts in the order in which they are written.
  fileprivate var sorted: JSONValue {
    guard case .array(let posts) = fields["posts"] else { return self }
    var fields = fields
    fields["posts"] = .array(posts.sorted { $0.order.lexicographicallyPrecedes($1.order) })
    return .object(fields)
  }

  private var order: [String] {
    ["at", "id"].map { name in
      guard case .string(let text) = fields[name] else { return "" }
      return text
    }
  }
}
