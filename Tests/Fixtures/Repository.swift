import Foundation

/// Where the package stands.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  public static func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
  }

  /// The names of the files in a folder that end in `ending`, in order.
  public static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  /// The names of the Swift files in a folder, without their ending, but for `without`.
  public static func swiftFiles(in folder: String, without: String) throws -> [String] {
    try names(in: folder, ending: ".swift").map { String($0.dropLast(6)) }.filter { $0 != without }.sorted()
  }

  /// Copies the example plan, without what sessions at the repository left of themselves.
  public static func copyExamplePlan(_ name: String, into plans: String) throws {
    let (copy, manager) = ("\(plans)/\(name)", FileManager.default)
    try manager.createDirectory(atPath: plans, withIntermediateDirectories: true)
    try manager.copyItem(atPath: "\(root)/plans/\(name)", toPath: copy)
    let record = "\(copy)/.planner"
    if manager.fileExists(atPath: record) { try manager.removeItem(atPath: record) }
  }
}
