import PostText

/// Lays a table out as the bytes of a file, each number little-endian: a mark, a checksum of what follows, and that.
struct TableWriter {
  /// Without the checksum, until it is sealed.
  private(set) var bytes: [UInt8] = []

  init(mark: UInt64) {
    add(mark)
    add(UInt64(0))
  }

  mutating func add(_ number: some FixedWidthInteger & UnsignedInteger) {
    for byte in 0..<(number.bitWidth / 8) { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * byte))) }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func add(zeros count: Int) { bytes += [UInt8](repeating: 0, count: count) }

  /// The whole, with its checksum.
  var sealed: [UInt8] {
    var sealed = bytes
    sealed.seal()
    return sealed
  }
}

extension [UInt8] {
  /// Where what a table holds begins, behind its mark and its checksum.
  static let tableStart = 16

  /// Whether they are those of a table with that mark, whole and as it was written: what was cut, changed or never reached the
  /// disk is none.
  func isTable(marked mark: UInt64) -> Bool {
    count >= Self.tableStart && number(at: 0) == mark && number(at: 8) == checksum
  }

  /// Puts the checksum of a table into its place.
  mutating func seal() {
    let checksum = checksum
    for byte in 0..<8 { self[8 + byte] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * byte)) }
  }

  private var checksum: UInt64 {
    let end = Self.tableStart + (count - Self.tableStart) / 8 * 8
    let words = stride(from: Self.tableStart, to: end, by: 8).reduce(UInt64(count)) {
      let sum = ($0 ^ number(at: $1)) &* 0x9E37_79B9_7F4A_7C15
      return sum ^ sum >> 29
    }
    return self[end...].stableHash(after: words)
  }

  /// The eight bytes from `place`, as `TableWriter` has put them there.
  func number(at place: Int) -> UInt64 { UInt64(half(at: place)) | UInt64(half(at: place + 4)) << 32 }

  private func half(at place: Int) -> UInt32 {
    UInt32(self[place]) | UInt32(self[place + 1]) << 8 | UInt32(self[place + 2]) << 16
      | UInt32(self[place + 3]) << 24
  }
}
