import Foundation

/// Data from outside, in a folder beside the package; a test that needs it is skipped where it is missing.
public enum SharedData {
  private static let folder = URL(fileURLWithPath: Repository.root).deletingLastPathComponent()
    .appendingPathComponent("shared/data")

  public static func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  public static func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: file(name).path)
  }

  public static func missing(_ name: String) -> String {
    "there is no shared/data/\(name) beside the package"
  }
}
