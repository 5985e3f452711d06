import Planning

extension PlanFolder {
  /// - Parameter isWanted: is asked of the file's bytes before they are read as JSON.
  /// - Returns: nil when there is no such file, or it is not wanted.
  /// - Throws: `Problem` with file, line and column when it doesn't read.
  func parse<Value>(
    _ name: String, where isWanted: ([UInt8]) -> Bool = { _ in true },
    _ read: (JSONNode) throws(Unreadable) -> Value
  ) throws -> Value? {
    guard let bytes = try Disk.read(path(name)), isWanted(bytes) else { return nil }
    return try parseJSON(bytes, from: path(name), read)
  }
}

/// - Throws: `Problem` with `path`, line and column when it doesn't read.
func parseJSON<Value>(
  _ bytes: [UInt8], from path: String, _ read: (JSONNode) throws(Unreadable) -> Value
) throws -> Value {
  do throws(Unreadable) {
    return try read(try JSONReader.read(bytes))
  } catch {
    let place = LineAndColumn(of: error.offset, in: bytes)
    throw Problem(
      "\(path), line \(place.line), column \(place.column): \(error.what).",
      hint: error.hint ?? "Mend it there in an editor; the file was left as it is.")
  }
}
