import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Random numbers from the system, many to a call: an import draws six for each of a hundred thousand posts, and Swift's
/// own generator calls the system for each.
enum SystemRandom {
  /// The most that `getentropy` gives at once, by POSIX, are 256 bytes.
  private static let atOnce = 256 / MemoryLayout<UInt64>.size
  private static let drawn = Mutex<[UInt64]>([])

  static func next() -> UInt64 {
    drawn.withLock { drawn in
      if drawn.isEmpty { drawn = draw() }
      return drawn.popLast() ?? UInt64.random(in: .min ... .max)
    }
  }

  /// - Returns: none where the system gives none.
  private static func draw() -> [UInt64] {
    var numbers = [UInt64](repeating: 0, count: atOnce)
    let result = unsafe numbers.withUnsafeMutableBytes { bytes in
      unsafe bytes.baseAddress.map { unsafe getentropy($0, bytes.count) }
    }
    return result == 0 ? numbers : []
  }
}
