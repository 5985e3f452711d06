#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes objects as JSON, one a line.
public struct JSONLinesWriter: Sendable {
  public init() {}

  /// Each line ends with a line break. Names are sorted, so that equal answers are equal texts.
  public func write(_ objects: [any Encodable & Sendable]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try objects.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }.joined()
  }
}
