extension [UInt8] {
  /// The number in `size` bytes from `offset`, the lowest first; nil where there are not so many.
  func number(at offset: Int, _ size: Int) -> UInt64? {
    guard offset >= 0, offset <= count - size else { return nil }
    return (0..<size).reduce(0) { $0 | UInt64(self[offset + $1]) << (8 * UInt64($1)) }
  }

  func short(_ offset: Int) throws -> Int { Int(try needed(offset, 2)) }
  func long(_ offset: Int) throws -> Int { Int(try needed(offset, 4)) }

  /// A number of eight bytes, which has to be one that a file may have.
  func huge(_ offset: Int) throws -> Int {
    guard let number = Int(exactly: try needed(offset, 8)) else { throw ArchiveFault.malformed }
    return number
  }

  private func needed(_ offset: Int, _ size: Int) throws -> UInt64 {
    guard let number = number(at: offset, size) else { throw ArchiveFault.malformed }
    return number
  }
}
