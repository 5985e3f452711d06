import CZlib

/// Inflates one stream of zlib's, piece by piece. The pointers that C wants live and die in here.
@safe final class Inflater {
  enum Form: Int32 {
    /// As the entries of a zip are.
    case raw = -15
    /// With gzip's header and checksum.
    case gzip = 31
  }

  /// zlib keeps the address of its state, so it stays in one place.
  private let stream: UnsafeMutablePointer<z_stream>
  private var output = [UInt8](repeating: 0, count: 1 << 16)
  /// Whether the stream has ended by its own word.
  private(set) var isDone = false

  init(_ form: Form) throws {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe inflate_start(stream, form.rawValue) == Z_OK else { throw ArchiveFault.malformed }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// - Parameter take: is given what comes out, in pieces.
  /// - Returns: how many bytes of `piece` belong to the stream: all, but where it ends.
  /// - Throws: `ArchiveFault.malformed` where it is no such stream.
  func inflate(_ piece: [UInt8], _ take: (ArraySlice<UInt8>) throws -> Void) throws -> Int {
    var used = 0
    while !isDone {
      let (read, made) = try step(piece[used...])
      used += read
      if made > 0 { try take(output[..<made]) }
      // A full output may leave more inside; else all that was given is used up.
      if made < output.count && (used == piece.count || read == 0) { break }
    }
    return used
  }

  private func step(_ piece: ArraySlice<UInt8>) throws -> (read: Int, made: Int) {
    let result = unsafe piece.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        // zlib takes what it reads as mutable, and does not change it.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    let read = unsafe piece.count - Int(stream.pointee.avail_in)
    let made = unsafe output.count - Int(stream.pointee.avail_out)
    switch result {
    case Z_STREAM_END: isDone = true
    case Z_OK, Z_BUF_ERROR: break
    default: throw ArchiveFault.malformed
    }
    return (read, made)
  }
}

/// The checksum of zip and gzip.
struct Checksum {
  private(set) var value: UInt32 = 0

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    value = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(truncatingIfNeeded: crc32(UInt(value), buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}
