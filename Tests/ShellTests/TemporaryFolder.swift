import Foundation

/// A folder that is gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    // As long on every machine, so that answers which name it wrap alike.
    path = "/tmp/planner-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts the example plan into `plans`, without what sessions at the repository left of themselves.
  func copyExamplePlan(_ name: String) throws {
    let plans = "\(path)/plans"
    try FileManager.default.createDirectory(atPath: plans, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(Repository.root)/plans/\(name)", toPath: "\(plans)/\(name)")
    try? FileManager.default.removeItem(atPath: "\(plans)/\(name)/.planner")
  }
}

/// Where the package stands.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
  }

  /// The names of the Swift files in a folder, without their ending, but for `without`.
  static func swiftFiles(in folder: String, without: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.filter { $0 != without }.sorted()
  }
}
