import Planning

/// - Throws: `Problem` with `path`, line and column when it doesn't read.
func parseJSON<Value>(
  _ bytes: [UInt8], from path: String, _ read: (JSONNode) throws(Unreadable) -> Value
) throws -> Value {
  do throws(Unreadable) {
    return try read(try JSONReader.read(bytes))
  } catch {
    throw Problem(error, in: bytes, of: path)
  }
}

extension Problem {
  init(_ unreadable: Unreadable, in bytes: [UInt8], of path: String) {
    let place = LineAndColumn(of: unreadable.offset, in: bytes)
    self.init(
      .brokenFile,
      "\(path), line \(place.line), column \(place.column): \(unreadable.what).",
      hint: unreadable.hint ?? "Mend it there in an editor; the file was left as it is.")
  }
}
