import Planning

/// A file that people have the planner write: an export.
extension OutsideFile {
  /// - Parameter replacing: whether a file that is there may be written over.
  /// - Throws: `Problem` where something is there that may not be, or is no file.
  public static func mustTakeFile(_ name: String, replacing: Bool) throws {
    guard Disk.exists(name) || SystemCalls.isLink(name) else { return }
    guard Disk.isFile(name), !SystemCalls.isLink(name) else {
      throw Problem(
        .notAFile, "\(name.firstWords(80)) is there, and is no file that could be written over.",
        hint: "Name another: --out FILE")
    }
    guard replacing else {
      throw Problem(
        .fileExists, "\(name.firstWords(80)) is there already.",
        hint: "Nothing was written. Name another file, or have it written over with: --force")
    }
  }

  /// Writes the whole file or nothing, and makes its folder where there is none.
  public static func write(_ text: String, to name: String) throws {
    try Disk.write(Array(text.utf8), to: name)
  }
}
