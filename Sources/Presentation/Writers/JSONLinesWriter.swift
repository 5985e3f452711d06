import TerminalText

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
    return try objects.map {
      Self.escapingControls(String(decoding: try encoder.encode($0), as: UTF8.self)) + "\n"
    }
    .joined()
  }

  /// With `\u` escapes for what the encoder leaves as it is and a terminal might obey: such characters stand in
  /// texts only, where an escape means the same.
  public static func escapingControls(_ json: String) -> String {
    guard json.holdsTerminalControl else { return json }
    return json.unicodeScalars.map { scalar in
      scalar.isTerminalControl ? scalar.utf16.map(escape).joined() : String(scalar)
    }.joined()
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
