import Foundation

/// A folder that is gone when the test is.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    // As long on every machine, so that answers which name it wrap alike.
    path = "/tmp/planner-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A folder that holds what another held.
  public convenience init(holding files: [String: Data]) throws {
    try self.init()
    for (name, content) in files { try write(content, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// All its files, by their paths from here.
  public func files() throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path)
    let files = names.compactMap { name in
      FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  public func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  private func write(_ content: Data, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: url)
  }

  /// Puts the example plan into `plans`.
  public func copyExamplePlan(_ name: String) throws {
    try Repository.copyExamplePlan(name, into: "\(path)/plans")
  }
}
