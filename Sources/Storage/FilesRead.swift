import Synchronization

/// What files of plans held when they were read last: a session's commands ask for the same few again and again. A file
/// counts as unchanged while its size, its number and its two times are what they were, and only if nobody had touched it for
/// two seconds by then: within the tick of a file system's clock it could change and look the same.
final class FilesRead: Sendable {
  private struct File: Sendable {
    let identity: SystemCalls.FileIdentity
    let contents: any StoredFile
  }

  private struct Files: Sendable {
    var byPath: [String: File] = [:]
    /// Of all of them on disk, in bytes.
    var size = 0
  }

  private let files = Mutex(Files())

  /// More is not held, in bytes on disk.
  private static let mostBytes = 2 << 20
  private let settlingSeconds: Int

  /// - Parameter settlingSeconds: for how long nobody may have touched a file that is held.
  init(settlingSeconds: Int = 2) { self.settlingSeconds = settlingSeconds }

  /// What a file holds: as it was read last, or else as `read` reads it.
  /// - Parameters:
  ///   - isPassing: whether it is one of years of files, for which nothing that is held gives way.
  ///   - read: what it returns is handed on; nil is not held.
  func contents<Contents: StoredFile>(
    of path: String, isPassing: Bool, _ read: () throws -> Contents?
  ) rethrows -> Contents? {
    guard let identity = SystemCalls.identity(path) else { return try read() }
    let known = files.withLock { $0.byPath[path] }
    if let known, known.identity == identity, let contents = known.contents as? Contents { return contents }
    let isSettled = SystemCalls.now().seconds - identity.noted.seconds > settlingSeconds
    guard let contents = try read() else { return nil }
    if isSettled, SystemCalls.identity(path) == identity {
      keep(File(identity: identity, contents: contents), of: path, isPassing)
    }
    return contents
  }

  private func keep(_ file: File, of path: String, _ isPassing: Bool) {
    files.withLock { files in
      let size = files.size + file.identity.size - (files.byPath[path]?.identity.size ?? 0)
      if size <= Self.mostBytes {
        files.size = size
      } else if isPassing {
        return
      } else {
        files = Files(byPath: [:], size: file.identity.size)
      }
      files.byPath[path] = file
    }
  }
}

extension FilesRead: Hashable {
  /// What was read of a folder makes it no other folder.
  static func == (one: FilesRead, other: FilesRead) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
