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
      Self.keepOwner(of: path, file)
      try Self.wait(for: file, shared: shared)
      self.file = file
    } catch {
      try Interruption.check()
      if error.isLink { throw Disk.isLink(path) }
      guard shared else {
        throw Problem(
          .unwritableFile, "\(path) can't be opened for writing: \(error.words).",
          hint: "Nothing was changed. See whose it is: ls -ld \(Disk.folder(of: path))")
      }
      file = nil
    }
  }

  /// One of many who read. Where nobody has ever written, there is no such file, and none is made.
  /// - Returns: nil where somebody writes.
  init?(readingAtOnce path: String) {
    guard SystemCalls.status(path) != nil else {
      file = nil
      return
    }
    guard let file = try? SystemCalls.open(path, for: .locking(mode: 0o666)) else { return nil }
    self.file = file
    guard (try? SystemCalls.lockAtOnce(file, shared: true)) == true else {
      SystemCalls.close(file)
      return nil
    }
  }

  /// Keeps others from changing something in a folder that is there; it leaves no file in it.
  /// - Parameter isPatient: false to give up on those who have it for longer than a second.
  init(folder: String, isPatient: Bool = true) throws {
    do throws(SystemCalls.Failure) {
      let file = try SystemCalls.open(folder, for: .readingNoLink)
      try Self.wait(for: file, shared: false, isPatient: isPatient)
      self.file = file
    } catch {
      try Interruption.check()
      throw Problem(
        .unreadableFolder, "\(folder) can't be opened: \(error.words).",
        hint: "Nothing was changed. See whose it is: ls -ld \(folder)")
    }
  }

  /// The lock of somebody's plan is theirs too, or they could not write any more once root had made it.
  private static func keepOwner(of path: String, _ file: Int32) {
    guard let owner = SystemCalls.status(Disk.folder(of: path))?.owner, owner != SystemCalls.owner(of: file)
    else { return }
    SystemCalls.setOwner(owner, of: file)
  }

  /// How long is waited before it is said: a second. At first others are asked after every 100 µs, for one who makes
  /// change after change lets go only for as long as it takes to read the next line, and a waiter that slept over
  /// each such moment would come to its turn last of all; then every 2 ms.
  private static let silentSteps =
    [UInt32](repeating: 100, count: 1000) + [UInt32](repeating: 2000, count: 450)

  /// Waits for those who have it; whoever has waited a second is told what for, or gives up.
  private static func wait(
    for file: Int32, shared: Bool, isPatient: Bool = true
  ) throws(SystemCalls.Failure) {
    for step in silentSteps {
      if try SystemCalls.lockAtOnce(file, shared: shared) { return }
      if Interruption.isAsked { throw .interrupted }
      SystemCalls.sleep(microseconds: step)
    }
    guard isPatient else { throw .interrupted }
    LongWait.begins(for: .planner)
    try SystemCalls.lock(file, shared: shared)
  }

  var canBearTime: Bool { file != nil }

  /// Has the lock's file bear a time, where there is one.
  func bear(_ time: SystemCalls.FileTime) {
    if let file { SystemCalls.setTime(time, of: file) }
  }

  func release() {
    if let file { SystemCalls.close(file) }
  }
}
