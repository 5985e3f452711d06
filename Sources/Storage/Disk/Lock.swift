import Planning

/// Keeps others from writing (or from reading, while one writes). The system drops it with the process, so it
/// never goes stale.
struct Lock {
  private let file: Int32?

  /// - Parameter shared: many may read at once; one alone writes.
  /// A reader in a folder that it can't write to goes without.
  init(_ path: String, shared: Bool) throws {
    do throws(SystemCalls.Failure) {
      let file = try SystemCalls.open(path, for: .locking(mode: 0o666))
      try SystemCalls.lock(file, shared: shared)
      self.file = file
    } catch {
      if error.isLink { throw Disk.isLink(path) }
      guard shared else {
        throw Problem(
          "\(path) can't be opened for writing: \(error.words).",
          hint: "Nothing was changed. See whose it is: ls -ld \(Disk.folder(of: path))")
      }
      file = nil
    }
  }

  /// Has the lock's file bear a time, where there is one.
  func bear(_ time: SystemCalls.FileTime) {
    if let file { SystemCalls.setTime(time, of: file) }
  }

  func release() {
    if let file { SystemCalls.close(file) }
  }
}
