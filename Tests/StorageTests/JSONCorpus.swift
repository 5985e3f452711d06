import Fixtures
import Foundation
import Testing

/// JSONTestSuite by Nicolas Seriot: `y_` must be accepted, `n_` refused, `i_` is for each reader to decide.
enum JSONCorpus {
  private static let name = "json-parsing"

  static let isThere = SharedData.has(name)
  static let isMissing: Comment = "\(SharedData.missing(name))"

  /// What the suite accepts and a plan refuses on purpose: one of the two values would be lost.
  static let duplicates = ["y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"]

  static func files(_ prefix: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: SharedData.file(name).path)
      .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".json") }.sorted()
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: SharedData.file("\(name)/\(file)")))
  }
}
