import Planning

/// Files and folders, with problems that people can act on.
enum Disk {
  /// - Returns: nil when there is no such file.
  /// - Throws: `Problem` when it can't be read or is no file.
  static func read(_ path: String, followingLink: Bool = true) throws -> [UInt8]? {
    if !followingLink { try refuseLink(path) }
    if SystemCalls.status(path)?.isFile == false { throw isNoFile(path) }
    do throws(SystemCalls.Failure) {
      let file = try SystemCalls.open(path, for: followingLink ? .reading : .readingNoLink)
      defer { SystemCalls.close(file) }
      return try SystemCalls.readAll(file)
    } catch {
      if error.isMissing { return nil }
      throw Problem(
        .unreadableFile, "\(path) can't be read: \(error.words).", hint: "Look at it with: ls -l \(path)")
    }
  }

  /// - Throws: `Problem` when a symbolic link is there, wherever it leads.
  static func refuseLink(_ path: String) throws {
    if SystemCalls.isLink(path) { throw isLink(path) }
  }

  static func isLink(_ path: String) -> Problem {
    Problem(
      .symbolicLink, "\(path) is a symbolic link, and inside the plans folder none is followed.",
      hint: "See where it leads with: ls -l \(path). Then put what it leads to in its place.")
  }

  private static func isNoFile(_ path: String) -> Problem {
    Problem(.notAFile, "\(path) is no file.", hint: "Move it away, then try again: mv \(path) \(path).old")
  }

  /// Writes the whole file or nothing: to a temporary file beside it, synced, renamed, and the folder synced.
  /// - Parameters:
  ///   - temporary: the temporary file; one that whoever holds a lock may find again, or one of this write's own.
  ///   - syncing: false for what is no loss when the machine stops.
  static func write(
    _ bytes: [UInt8], to path: String, by temporary: String? = nil, syncing: Bool = true
  ) throws {
    try write(inPieces: { put in put(bytes) }, to: path, by: temporary, syncing: syncing)
  }

  /// The same in pieces, so that a large file is never held whole.
  static func write(
    inPieces contents: Contents, to path: String, by temporary: String? = nil, syncing: Bool = true
  ) throws {
    let temporary = temporary ?? ownTemporary(for: path)
    try stage(contents, for: path, in: temporary, syncing: syncing)
    try install(path, from: temporary, syncing: syncing)
  }

  /// What gives a file's content, one piece after the other.
  typealias Contents = (_ put: ([UInt8]) -> Void) -> Void

  /// Where a plan's file's new content waits until it takes the old one's place. Two that write at once would take it from
  /// one another: only whoever holds the plan's lock may use it, and may remove what a killed process left there.
  static func temporary(for path: String) -> String { path + temporarySuffix }

  /// The same for what no lock guards: nobody else's, be it another process's or a person's.
  private static func ownTemporary(for path: String) -> String {
    let number = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(folder(of: path))/\(ownTemporaryPrefix)\(number)\(temporarySuffix)"
  }

  private static let ownTemporaryPrefix = ".planner-"
  private static let temporarySuffix = ".new"

  /// Whether it is the name of a temporary file that no lock guards.
  static func isOwnTemporary(_ name: String) -> Bool {
    name.hasPrefix(ownTemporaryPrefix) && name.hasSuffix(temporarySuffix)
  }

  /// Writes the new content of a plan's file beside it, synced.
  static func stage(_ bytes: [UInt8], for path: String) throws {
    try stage({ put in put(bytes) }, for: path, in: temporary(for: path), syncing: true)
  }

  private static func stage(_ contents: Contents, for path: String, in temporary: String, syncing: Bool)
    throws
  {
    do throws(SystemCalls.Failure) {
      try makeFolders(folder(of: path), mode: inherited)
      try? SystemCalls.remove(temporary)
      let old = SystemCalls.status(path)
      let file = try SystemCalls.open(
        temporary, for: .creating(mode: old?.permissions ?? inherited(from: folder(of: path)) & 0o666))
      defer { SystemCalls.close(file) }
      keepOwner(of: old ?? SystemCalls.status(folder(of: path)), file)
      // After the owner, for a change of owner may take permissions away.
      if let old { try SystemCalls.setPermissions(old.permissions, of: file) }
      try writeAll(contents, to: file)
      if syncing { try SystemCalls.sync(file) }
    } catch {
      try? SystemCalls.remove(temporary)
      throw cannotWrite(path, error)
    }
  }

  private static func writeAll(_ contents: Contents, to file: Int32) throws(SystemCalls.Failure) {
    var failure: SystemCalls.Failure?
    contents { piece in
      guard failure == nil else { return }
      do throws(SystemCalls.Failure) { try SystemCalls.writeAll(piece, to: file) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// What root writes in somebody's plan stays theirs: a file is its old owner's, a new one is its folder's owner's.
  private static func keepOwner(of old: SystemCalls.Status?, _ file: Int32) {
    guard let owner = old?.owner, owner != SystemCalls.owner(of: file) else { return }
    SystemCalls.setOwner(owner, of: file)
  }

  /// Puts what was staged in the place of a plan's file, whole.
  static func install(_ path: String) throws { try install(path, from: temporary(for: path), syncing: true) }

  private static func install(_ path: String, from temporary: String, syncing: Bool) throws {
    do throws(SystemCalls.Failure) {
      try SystemCalls.rename(temporary, to: path)
      if syncing { try syncFolder(folder(of: path)) }
    } catch {
      try? SystemCalls.remove(temporary)
      throw cannotWrite(path, error)
    }
  }

  /// Takes back what was staged.
  static func unstage(_ path: String) { try? SystemCalls.remove(temporary(for: path)) }

  private static func cannotWrite(_ path: String, _ failure: SystemCalls.Failure) -> Problem {
    let folder = folder(of: path)
    return Problem(
      .unwritableFile, "\(path) can't be written: \(failure.words).",
      hint:
        "Nothing was changed. See whether there is room and whether it is yours: df -h \(folder); ls -ld \(folder)"
    )
  }

  /// Adds a line to a file that is there, without waiting for the disk. Behind a line that was cut off it begins anew.
  static func append(line: String, to path: String) throws(SystemCalls.Failure) {
    let file = try SystemCalls.open(path, for: .appending)
    defer { SystemCalls.close(file) }
    let last = try SystemCalls.readPart(file, at: max(0, SystemCalls.size(file) - 1), 1)
    let isCutOff = !last.isEmpty && last != [10]
    try SystemCalls.writeAll(Array(((isCutOff ? "\n" : "") + line + "\n").utf8), to: file)
  }

  /// Moves a file within its file system, whole.
  static func move(_ old: String, to new: String) throws {
    do throws(SystemCalls.Failure) {
      try SystemCalls.rename(old, to: new)
      try syncFolder(folder(of: new))
    } catch {
      throw Problem(
        .unwritableFile, "\(old) can't be renamed: \(error.words).", hint: "See whose it is: ls -l \(old)")
    }
  }

  /// Removes a file; one that is not there is no problem.
  /// - Parameter syncing: false for what may come back when the machine stops.
  static func remove(_ path: String, syncing: Bool = true) throws {
    do throws(SystemCalls.Failure) {
      try SystemCalls.remove(path)
      if syncing { try syncFolder(folder(of: path)) }
    } catch {
      if error.isMissing { return }
      throw Problem(
        .unwritableFile, "\(path) can't be removed: \(error.words).", hint: "See whose it is: ls -l \(path)")
    }
  }

  /// Removes a folder that is empty.
  static func removeFolder(_ path: String) throws(SystemCalls.Failure) { try SystemCalls.removeFolder(path) }

  /// The names in a folder that are `wanted`, sorted; none when it is not there.
  static func names(in folder: String, _ wanted: WantedNames = .all) throws -> [String] {
    do throws(SystemCalls.Failure) {
      return try SystemCalls.names(in: folder, wanted).sorted()
    } catch {
      if error.isMissing {
        // Another process may have made it meanwhile.
        if exists(folder), !isFolder(folder) { throw isNoFolder(folder) }
        return []
      }
      throw Problem(
        .unreadableFolder, "\(folder) can't be listed: \(error.words).",
        hint: "See whose it is: ls -ld \(folder)")
    }
  }

  static func isNoFolder(_ path: String) -> Problem {
    Problem(.notAFolder, "\(path) is no folder.", hint: "Move it away: mv \(path) \(path).old")
  }

  static func exists(_ path: String) -> Bool { SystemCalls.status(path) != nil }
  static func isFolder(_ path: String) -> Bool { SystemCalls.status(path)?.isFolder == true }
  static func isFile(_ path: String) -> Bool { SystemCalls.status(path)?.isFile == true }
  static func isFilled(_ path: String) -> Bool {
    SystemCalls.status(path).map { $0.isFile && $0.size > 0 } ?? false
  }

  /// Makes a folder, and those above it, for their owner alone.
  static func makePrivateFolder(_ path: String) throws {
    do throws(SystemCalls.Failure) {
      try makeFolders(path) { _ in 0o700 }
    } catch {
      throw Problem(
        .unwritableFolder, "\(path) can't be made: \(error.words).",
        hint: "Choose another folder with --plans DIR.")
    }
  }

  /// Makes a folder, as private as the one it is in. One that is there is no problem.
  static func makeFolder(_ path: String) throws {
    if exists(path), !isFolder(path) { throw isNoFolder(path) }
    do throws(SystemCalls.Failure) {
      try makeFolders(path, mode: inherited)
    } catch {
      throw Problem(
        .unwritableFolder, "\(path) can't be made: \(error.words).",
        hint: "Nothing was changed. See whose it is: ls -ld \(folder(of: path))")
    }
  }

  private static func makeFolders(
    _ path: String, mode: (_ above: String) -> UInt32
  ) throws(SystemCalls.Failure) {
    guard !isFolder(path), !path.isEmpty else { return }
    let above = folder(of: path)
    try makeFolders(above, mode: mode)
    do throws(SystemCalls.Failure) {
      try SystemCalls.makeFolder(path, mode: mode(above))
      try keepOwner(ofFolder: path, above)
      try syncFolder(above)
    } catch {
      if !error.isExisting { throw error }
    }
  }

  private static func keepOwner(ofFolder path: String, _ above: String) throws(SystemCalls.Failure) {
    let folder = try SystemCalls.open(path, for: .readingNoLink)
    defer { SystemCalls.close(folder) }
    keepOwner(of: SystemCalls.status(above), folder)
  }

  /// What is new in a folder is as private as the folder is.
  private static func inherited(from folder: String) -> UInt32 {
    SystemCalls.status(folder)?.permissions ?? 0o700
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func syncFolder(_ path: String) throws(SystemCalls.Failure) {
    let folder = try SystemCalls.open(path, for: .reading)
    defer { SystemCalls.close(folder) }
    try SystemCalls.sync(folder)
  }
}
