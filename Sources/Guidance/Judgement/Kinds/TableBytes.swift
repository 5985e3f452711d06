/// Lays a table out as the bytes of a file, each number little-endian.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger & UnsignedInteger) {
    for byte in 0..<(number.bitWidth / 8) { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func add(zeros count: Int) { bytes += [UInt8](repeating: 0, count: count) }
}

extension [UInt8] {
  /// The eight bytes from `place`, as `TableWriter` has put them there.
  func number(at place: Int) -> UInt64 { UInt64(half(at: place)) | UInt64(half(at: place + 4)) << 32 }

  private func half(at place: Int) -> UInt32 {
    UInt32(self[place]) | UInt32(self[place + 1]) << 8 | UInt32(self[place + 2]) << 16
      | UInt32(self[place + 3]) << 24
  }
}
