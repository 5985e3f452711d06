import Planning

/// The file in which a person's settings stand: `$XDG_CONFIG_HOME/planner/config.json`. It may be written by hand; what is
/// unknown in it stays, and one that doesn't read is left as it is.
public struct SettingsFile: Sendable {
  public let path: String
  /// As they were when they were last read or changed; the usual ones where the file doesn't read.
  public private(set) var settings = Settings()
  /// Why the file doesn't read, with line and column.
  public private(set) var problem: Problem?

  /// - Parameter path: of a file that need not be there.
  public init(_ path: String) {
    // A link to it, from wherever somebody keeps such files, stays a link. One that leads to no file is what is wrong itself.
    self.path = Disk.isFile(path) ? SystemCalls.absolute(path) ?? path : path
    do {
      settings = try read()
    } catch {
      problem = error as? Problem
    }
  }

  private func read() throws -> Settings {
    guard let bytes = try Disk.read(path) else { return Settings() }
    return try parseJSON(bytes, from: path) { node throws(Unreadable) in try Settings.record.read(node) }
  }

  /// Changes what stands in the file now, be it by another's hand, while no other process changes it.
  /// - Throws: `Problem` where the file doesn't read or can't be written; nothing is changed then.
  public mutating func change(_ body: (Settings) throws -> Settings) throws {
    let folder = Disk.folder(of: path)
    try Disk.makePrivateFolder(folder)
    let lock = try Lock(folder: SystemCalls.absolute(folder) ?? folder)
    defer { lock.release() }
    let changed = try body(try read())
    try Disk.write(JSONWriter.write(Settings.record.json(changed)), to: path)
    settings = changed
    problem = nil
  }
}
