#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemCalls {
  /// A time as the file system keeps it.
  struct FileTime: Comparable {
    var seconds: Int
    var nanoseconds: Int

    static func < (one: Self, other: Self) -> Bool {
      (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
    }
  }

  /// By what a file is known to be the one that it was, and to hold what it held.
  struct FileIdentity: Equatable {
    var number: Int
    /// In bytes.
    var size: Int
    /// When its content was last changed, as anybody may set it.
    var changed: FileTime
    /// When anything about it was last changed, which nobody can set.
    var noted: FileTime

    /// Another number for another file, or for what another file had in `hash`.
    func hashed(into hash: UInt64) -> UInt64 {
      [number, size, changed.seconds, changed.nanoseconds, noted.seconds, noted.nanoseconds].reduce(hash) {
        ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 >> 29)
      }
    }
  }

  /// - Returns: nil when there is nothing at `path`.
  static func identity(_ path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let noted = FileTime(status.st_ctimespec)
    #else
      let noted = FileTime(status.st_ctim)
    #endif
    return FileIdentity(
      number: Int(truncatingIfNeeded: status.st_ino), size: Int(status.st_size), changed: changed(status),
      noted: noted)
  }

  static func changed(_ status: stat) -> FileTime {
    #if canImport(Darwin)
      FileTime(status.st_mtimespec)
    #else
      FileTime(status.st_mtim)
    #endif
  }

  /// What the clock says by which files bear their times.
  static func now() -> FileTime {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return FileTime(time)
  }

  /// Has an open file bear a time. Where that can't be, it bears another.
  static func setTime(_ time: FileTime, of file: Int32) {
    let both = Array(repeating: timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds), count: 2)
    _ = unsafe futimens(file, both)
  }
}

extension SystemCalls.FileTime {
  fileprivate init(_ time: timespec) {
    self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}
