/// The version of the plan's files that this program writes.
enum FileVersion {
  static let current = 1

  /// - Throws: `Unreadable` when the file is of a newer version, or names none.
  static func check(_ fields: inout FieldReader, at offset: Int) throws(Unreadable) {
    guard let version = try fields.wholeNumber("version") else {
      throw Unreadable("\"version\" is missing here", at: offset)
    }
    guard version >= 1 else { throw Unreadable("\"version\" should be 1 or more", at: offset) }
    guard version <= current else {
      throw Unreadable(
        "this file is of version \(version), and this planner reads up to version \(current)", at: offset,
        hint: "Install a newer planner to open it. The file was left as it is.")
    }
  }
}
