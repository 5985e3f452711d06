import Planning

/// A plan's files by their names within its folder.
extension PlanFolder {
  /// Only the plans folder itself may be a symbolic link: one inside could have a change written anywhere.
  /// - Throws: `Problem` when the plan's folder, or one in it, is a symbolic link.
  func refuseLinks() throws {
    for folder in [path, path(WeekFile.folder), path(ChangeLog.folder)] { try Disk.refuseLink(folder) }
  }

  /// - Returns: nil when there is no such file.
  /// - Throws: `Problem` when it can't be read, or is a symbolic link.
  func read(_ name: String) throws -> [UInt8]? { try Disk.read(path(name), followingLink: false) }

  /// - Parameter text: nil to remove the file.
  func write(_ text: String?, to name: String) throws {
    if let text {
      try write(Array(text.utf8), to: name)
    } else {
      try Disk.remove(path(name))
    }
  }

  /// Whoever writes so holds the plan's lock: what a killed process leaves behind is then found by its name.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Disk.write(bytes, to: path(name), by: Disk.temporary(for: path(name)))
  }

  /// JSON, never held whole.
  func write(inPieces value: JSONValue, to name: String) throws {
    try Disk.write(
      inPieces: { JSONWriter.write(value, inPieces: $0) }, to: path(name), by: Disk.temporary(for: path(name))
    )
  }

  /// - Parameter isWanted: is asked of the file's bytes before they are read as JSON.
  /// - Returns: nil when there is no such file, or it is not wanted.
  /// - Throws: `Problem` with file, line and column when it doesn't read.
  func parse<Value>(
    _ name: String, where isWanted: ([UInt8]) -> Bool = { _ in true },
    _ read: (JSONNode) throws(Unreadable) -> Value
  ) throws -> Value? {
    guard let bytes = try self.read(name), isWanted(bytes) else { return nil }
    return try parseJSON(bytes, from: path(name), read)
  }
}
