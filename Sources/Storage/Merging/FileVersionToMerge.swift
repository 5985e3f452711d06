import Planning

/// One of the three versions of a file that is merged.
struct FileVersionToMerge {
  var path: String
  private var bytes: [UInt8]
  var node: JSONNode

  /// - Returns: nil for an empty file.
  init?(_ path: String) throws {
    guard let bytes = try Disk.read(path) else {
      throw Problem(
        .noSuchFile, "There is no file \(path).", hint: "Name three: merge-files BASE OURS THEIRS")
    }
    if bytes.isEmpty { return nil }
    self.path = path
    self.bytes = bytes
    node = try parseJSON(bytes, from: path) { node throws(Unreadable) in node }
  }

  /// As the newest version of the files has it.
  func value(_ kind: FileKind) throws -> JSONValue {
    try parseJSON(bytes, from: path) { node throws(Unreadable) in
      let current = try FileVersion.current(node, kind)
      try kind.record().check(current)
      return current.value
    }
  }

  /// That it is not what it should be.
  func problem(_ what: String, hint: String? = nil) -> Problem {
    Problem(Unreadable(what, at: node.offset, hint: hint), in: bytes, of: path)
  }
}
