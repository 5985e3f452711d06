import Foundation
import Testing

/// Data from outside, in a folder beside the package; a test that needs it is skipped where it is missing.
enum SharedData {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data").path

  static func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }

  static func missing(_ name: String) -> Comment { "there is no shared/data/\(name) beside the package" }
}
