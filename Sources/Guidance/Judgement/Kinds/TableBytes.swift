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
    unsafe withUnsafeBytes(of: number.littleEndian) { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func add(_ numbers: [UInt64]) {
    // By a closure, as a key path to it is not inlined.
    unsafe numbers.map { $0.littleEndian }.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

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
  mutating func seal() { put(checksum, at: 8) }

  /// Puts a number where eight bytes of another one are.
  mutating func put(_ number: UInt64, at place: Int) {
    for byte in 0..<8 { self[place + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte)) }
  }

  private var checksum: UInt64 {
    let words = (count - Self.tableStart) / 8
    var sum = UInt64(count)
    forEachNumber(words, at: Self.tableStart) {
      sum = (sum ^ $0) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
    }
    return self[(Self.tableStart + 8 * words)...].stableHash(after: sum)
  }

  /// The eight bytes from `place`, as `TableWriter` has put them there.
  func number(at place: Int) -> UInt64 {
    var number: UInt64 = 0
    forEachNumber(1, at: place) { number = $0 }
    return number
  }

  func numbers(_ count: Int, at place: Int) -> [UInt64] {
    var numbers: [UInt64] = []
    numbers.reserveCapacity(count)
    forEachNumber(count, at: place) { numbers.append($0) }
    return numbers
  }

  @inline(__always)
  private func forEachNumber(_ count: Int, at place: Int, _ body: (UInt64) -> Void) {
    unsafe withUnsafeBytes { bytes in
      precondition(place >= 0 && count >= 0 && place + 8 * count <= bytes.count)
      for start in stride(from: place, to: place + 8 * count, by: 8) {
        body(UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)))
      }
    }
  }
}
