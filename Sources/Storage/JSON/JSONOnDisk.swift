import Planning

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
