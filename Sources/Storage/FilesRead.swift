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

  /// More is not held, in bytes on disk: whoever reads years one after the other asks for none of them again.
  private static let mostBytes = 2 << 20
  private static let settlingSeconds = 2

  /// What a file holds: as it was read last, or else as `read` reads it.
  /// - Parameter read: nil from it is handed on, and means that there is no such file.
  func contents<Contents: StoredFile>(of path: String, _ read: () throws -> Contents?) rethrows -> Contents? {
    guard let identity = SystemCalls.identity(path) else { return try read() }
    let known = files.withLock { $0.byPath[path] }
    if let known, known.identity == identity, let contents = known.contents as? Contents { return contents }
    let isSettled = SystemCalls.now().seconds - identity.noted.seconds > Self.settlingSeconds
    guard let contents = try read() else { return nil }
    if isSettled, SystemCalls.identity(path) == identity { keep(contents, identity, path) }
    return contents
  }

  private func keep(_ contents: any StoredFile, _ identity: SystemCalls.FileIdentity, _ path: String) {
    files.withLock { files in
      files.size += identity.size - (files.byPath[path]?.identity.size ?? 0)
      if files.size > Self.mostBytes { files = Files(byPath: [:], size: identity.size) }
      files.byPath[path] = File(identity: identity, contents: contents)
    }
  }
}

extension FilesRead: Hashable {
  /// What was read of a folder makes it no other folder.
  static func == (one: FilesRead, other: FilesRead) -> Bool { true }
  func hash(into hasher: inout Hasher) {}
}
