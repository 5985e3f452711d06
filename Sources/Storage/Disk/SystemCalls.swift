#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calls to the system that files need, with their errors as values. Foundation offers neither syncing nor
/// locking on every platform. The pointers that C wants live and die in here.
enum SystemCalls {
  struct Failure: Error {
    var code: Int32

    static var latest: Failure { Failure(code: errno) }
    static var interrupted: Failure { Failure(code: EINTR) }
    /// Of a call that waited: whether a signal has ended it that asks for nothing.
    static var isPassingSignal: Bool { errno == EINTR && !Interruption.isAsked }
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isExisting: Bool { code == EEXIST }
    var isTooLarge: Bool { code == EFBIG }
    /// A symbolic link stands where none is followed.
    var isLink: Bool { code == ELOOP }
    /// In the system's words, such as `No space left on device`.
    var words: String { unsafe String(cString: strerror(code)) }
  }

  enum Access {
    case reading
    /// Follows no symbolic link in the last place.
    case readingNoLink
    /// What people name may be a pipe, which is waited for.
    case readingAnything
    /// A new file, which must not exist.
    case creating(mode: UInt32)
    /// Follows no symbolic link in the last place.
    case locking(mode: UInt32)
    /// What is written comes behind what is there.
    case appending
  }

  static func open(_ path: String, for access: Access) throws(Failure) -> Int32 {
    let file: Int32
    switch access {
    // Without O_NONBLOCK a named pipe in a file's place would be waited for.
    case .reading: file = Self.open(path, O_RDONLY | O_NONBLOCK, 0)
    case .readingNoLink: file = Self.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW, 0)
    case .readingAnything: file = Self.open(path, O_RDONLY | (isPipe(path) ? O_NONBLOCK : 0), 0)
    case .creating(let mode): file = Self.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
    case .locking(let mode): file = Self.open(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode)
    case .appending: file = Self.open(path, O_RDWR | O_APPEND | O_NONBLOCK, 0)
    }
    guard file >= 0 else { throw .latest }
    if case .readingAnything = access, isPipe(path) { waitForWriter(of: file) }
    return file
  }

  private static func isPipe(_ path: String) -> Bool { status(path)?.isPipe == true }

  /// Waits until somebody has opened the other end of a pipe; whoever has waited a second is told.
  private static func waitForWriter(of file: Int32) {
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&waiting, 1, 1000) == 0 {
      LongWait.begins(for: .pipe)
      // A signal that asks for nothing else is no reason to go on.
      while unsafe poll(&waiting, 1, -1) < 0, Failure.isPassingSignal {}
    }
    _ = fcntl(file, F_SETFL, fcntl(file, F_GETFL) & ~O_NONBLOCK)
  }

  private static func open(_ path: String, _ flags: Int32, _ mode: UInt32) -> Int32 {
    #if canImport(Darwin)
      unsafe Darwin.open(path, flags | O_CLOEXEC, mode_t(mode))
    #elseif canImport(Musl)
      unsafe Musl.open(path, flags | O_CLOEXEC, mode)
    #else
      unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
    #endif
  }

  static func close(_ file: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(file)
    #elseif canImport(Musl)
      _ = Musl.close(file)
    #else
      _ = Glibc.close(file)
    #endif
  }

  /// - Parameter limit: more bytes than these are an error like a file that is too large for the system.
  static func readAll(_ file: Int32, upTo limit: Int = .max) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(max(size(file) + 1, 1 << 10), 1 << 16))
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      guard count >= 0 else {
        if Failure.isPassingSignal { continue }
        throw .latest
      }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw Failure(code: EFBIG) }
      bytes += buffer[..<count]
    }
  }

  /// What there is to read, as soon as there is anything; empty at the end.
  static func readSome(_ file: Int32) throws(Failure) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(file, &buffer, buffer.count)
      if count >= 0 { return Array(buffer[..<count]) }
      guard errno == EINTR else { throw .latest }
    }
  }

  /// As many bytes as there are from an offset, at most `count`.
  static func readPart(_ file: Int32, at offset: Int, _ count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe pread(file, buffer.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
      }
      guard more >= 0 else {
        if errno == EINTR { continue }
        throw .latest
      }
      if more == 0 { break }
      done += more
    }
    return done == count ? bytes : Array(bytes[..<done])
  }

  /// In bytes; 0 where nobody knows it beforehand, as of a pipe.
  static func size(_ file: Int32) -> Int {
    var status = stat()
    return unsafe fstat(file, &status) == 0 ? Int(status.st_size) : 0
  }

  /// A file that grows beyond what the system allows is an error like a full disk, and ends no process.
  private static let toldOfSizeLimits: Void = {
    _ = signal(SIGXFSZ, SIG_IGN)
  }()

  static func writeAll(_ bytes: [UInt8], to file: Int32) throws(Failure) {
    _ = toldOfSizeLimits
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
      guard count >= 0 else {
        if errno == EINTR { continue }
        throw .latest
      }
      rest = rest.dropFirst(count)
    }
  }

  static func setPermissions(_ permissions: UInt32, of file: Int32) throws(Failure) {
    guard fchmod(file, mode_t(permissions)) == 0 else { throw .latest }
  }

  /// Gives a file to its owner and group, where this process may: root may, and whoever belongs to the group may give it that.
  static func setOwner(_ owner: Owner, of file: Int32) {
    if fchown(file, owner.user, owner.group) != 0 { _ = fchown(file, uid_t.max, owner.group) }
  }

  static func sync(_ file: Int32) throws(Failure) {
    guard fsync(file) == 0 else { throw .latest }
  }

  static func rename(_ old: String, to new: String) throws(Failure) {
    #if canImport(Darwin)
      let result = unsafe Darwin.rename(old, new)
    #elseif canImport(Musl)
      let result = unsafe Musl.rename(old, new)
    #else
      let result = unsafe Glibc.rename(old, new)
    #endif
    guard result == 0 else { throw .latest }
  }

  static func remove(_ path: String) throws(Failure) {
    guard unsafe unlink(path) == 0 else { throw .latest }
  }

  static func removeFolder(_ path: String) throws(Failure) {
    guard unsafe rmdir(path) == 0 else { throw .latest }
  }

  static func makeFolder(_ path: String, mode: UInt32) throws(Failure) {
    guard unsafe mkdir(path, mode_t(mode)) == 0 else { throw .latest }
  }

  static func lock(_ file: Int32, shared: Bool) throws(Failure) {
    while flock(file, shared ? LOCK_SH : LOCK_EX) != 0 {
      guard Failure.isPassingSignal else { throw .latest }
    }
  }

  /// - Returns: whether it was to be had without waiting.
  static func lockAtOnce(_ file: Int32, shared: Bool) throws(Failure) -> Bool {
    while flock(file, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK { return false }
      guard errno == EINTR else { throw .latest }
    }
    return true
  }

  static func sleep(microseconds: UInt32) { _ = usleep(microseconds) }

  struct Status {
    var isFile: Bool
    var isFolder: Bool
    /// Such as `/dev/zero`, which may have no end.
    var isDevice: Bool
    /// With a name, or as a shell makes one for `<(…)`.
    var isPipe: Bool
    /// Who may read and write it: the nine low bits.
    var permissions: UInt32
    var owner: Owner
    /// When its content was last changed; of a folder, when a name last came or went.
    var changed: FileTime
    /// In bytes.
    var size: Int
    /// Which file it is: another one that takes its name has another number.
    var number: Int
  }

  /// Whose a file is.
  struct Owner: Equatable {
    var user: UInt32
    var group: UInt32
  }

  /// - Returns: nil when there is nothing at `path`.
  static func status(_ path: String) -> Status? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    let type = UInt32(status.st_mode) & 0o170000
    return Status(
      isFile: type == 0o100000, isFolder: type == 0o040000, isDevice: type == 0o020000 || type == 0o060000,
      isPipe: type == 0o010000,
      permissions: UInt32(status.st_mode) & 0o777, owner: Owner(user: status.st_uid, group: status.st_gid),
      changed: changed(status), size: Int(status.st_size), number: Int(truncatingIfNeeded: status.st_ino))
  }

  /// - Returns: nil where the system doesn't tell.
  static func owner(of file: Int32) -> Owner? {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { return nil }
    return Owner(user: status.st_uid, group: status.st_gid)
  }

  /// Whether a symbolic link is at `path`, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && UInt32(status.st_mode) & 0o170000 == 0o120000
  }

  /// The path from the root, without links, `.` and `..`.
  /// - Returns: nil when there is nothing at `path`.
  static func absolute(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
