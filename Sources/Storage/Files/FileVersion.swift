/// Brings the fields of a file from one version to the next, before they are read: it renames, moves or rewrites
/// them. What it makes anew stands where the file begins.
typealias Migration = @Sendable (FileKind, inout JSONMembers) throws(Unreadable) -> Void

/// The version of the plan's files that this program writes.
enum FileVersion {
  static let field = "version"

  /// The first leads from version 1 to 2, and so on. A file is written in the newest version when it is next
  /// changed, and not before.
  static let steps: [Migration] = []

  static var current: Int { steps.count + 1 }

  /// The file as the newest version has it.
  /// - Throws: `Unreadable` when the file is of a newer version, or names none.
  static func current(
    _ root: JSONNode, _ kind: FileKind, by steps: [Migration] = steps
  ) throws(Unreadable) -> JSONNode {
    guard case .object(var fields) = root.content else { return root }
    var reader = try FieldReader(root, as: "an object")
    let version = try check(&reader, at: root.offset, upTo: steps.count + 1)
    guard version <= steps.count else { return root }
    for step in steps.dropFirst(version - 1) { try step(kind, &fields) }
    let newest = JSONValue.number(String(steps.count + 1))
    fields[field] = JSONNode(content: .plain(newest), offset: fields[field]?.offset ?? root.offset)
    return JSONNode(content: .object(fields), offset: root.offset)
  }

  /// - Returns: the version that the file names.
  /// - Throws: `Unreadable` when it is a newer one than `newest`, or none.
  @discardableResult
  static func check(
    _ fields: inout FieldReader, at offset: Int, upTo newest: Int
  ) throws(Unreadable) -> Int {
    let version = try fields.required(field, .wholeNumber)
    guard version >= 1 else { throw Unreadable("\"version\" should be 1 or more", at: offset) }
    guard version <= newest else {
      throw Unreadable(
        "this file is of version \(version), and this planner reads up to version \(newest)", at: offset,
        hint: "Install a newer planner to open it. The file was left as it is.")
    }
    return version
  }
}
