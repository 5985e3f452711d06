import Planning

/// How a file differs from what the record of a change expects of it.
struct Conflict {
  private static let told = 4

  var file: String
  private var what: String

  /// - Returns: nil where the file is as expected, byte for byte.
  init?(of file: String, expected: String?, in plan: PlanFolder) throws {
    let bytes = try plan.read(file)
    guard bytes != expected.map({ Array($0.utf8) }) else { return nil }
    self.file = file
    let found = bytes.map { String(decoding: $0, as: UTF8.self) }
    what = Self.words(expected, found) { Difference.between(expected, found, in: file, plan.kinds) }
  }

  /// `drafts.json: added k4t9mz “Fresh bread…”, changed b3 “Tea” (text).`
  var sentence: String { "\(file): \(what)." }

  private static func words(
    _ expected: String?, _ found: String?, _ differences: () -> [Difference]
  ) -> String {
    guard let found else { return "the file is gone" }
    guard FileContents(found, nil) != nil else { return "the file does not read any more" }
    let differences = differences().map(\.sentence)
    guard !differences.isEmpty else {
      return expected == nil ? "the file is there again" : "how it is laid out"
    }
    let more = differences.count > told ? ", and \(differences.count - told) more" : ""
    return differences.prefix(told).joined(separator: ", ") + more
  }
}
