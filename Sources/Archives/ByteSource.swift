/// Bytes of which any part can be read: a file on disk, or what stood on standard input.
public struct ByteSource: Sendable {
  public let count: Int
  private let bytes: @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]

  /// - Parameter bytes: reads as many bytes as there are from an offset, at most `count`.
  public init(count: Int, bytes: @escaping @Sendable (_ offset: Int, _ count: Int) throws -> [UInt8]) {
    self.count = count
    self.bytes = bytes
  }

  public init(_ all: [UInt8]) {
    self.init(count: all.count) { offset, count in
      let start = min(max(offset, 0), all.count)
      return Array(all[start..<start + min(max(count, 0), all.count - start)])
    }
  }

  /// - Throws: `ArchiveFault.cutShort` where there are fewer.
  func exactly(_ count: Int, at offset: Int) throws -> [UInt8] {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      throw ArchiveFault.cutShort
    }
    let found = try bytes(offset, count)
    guard found.count == count else { throw ArchiveFault.cutShort }
    return found
  }

  /// At most `count` bytes from the beginning.
  public func beginning(_ count: Int) throws -> [UInt8] { try exactly(min(count, self.count), at: 0) }

  private static let piece = 1 << 16

  /// Reads a part in pieces.
  func pieces(from offset: Int, count: Int, _ take: ([UInt8]) throws -> Bool) throws {
    var (next, left) = (offset, count)
    while left > 0 {
      let piece = try exactly(min(Self.piece, left), at: next)
      guard try take(piece) else { return }
      next += piece.count
      left -= piece.count
    }
  }

  /// Reads all of it in pieces.
  public func pieces(_ take: (ArraySlice<UInt8>) throws -> Void) throws {
    try pieces(from: 0, count: count) {
      try take($0[...])
      return true
    }
  }
}
