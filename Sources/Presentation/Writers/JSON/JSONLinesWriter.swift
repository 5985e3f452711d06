import TerminalText

/// Writes objects as JSON, one a line.
public struct JSONLinesWriter: Sendable {
  public init() {}

  /// Each line ends with a line break. Names are sorted, so that equal answers are equal texts.
  public func write(_ objects: [any Encodable & Sendable]) throws -> String {
    let encoder = JSONValueEncoder()
    return try objects.map { try encoder.encode($0).string + "\n" }.joined()
  }

  /// With `\u` escapes for what an encoder leaves as it is and a terminal might obey: such characters stand in
  /// texts only, where an escape means the same.
  public static func escapingControls(_ json: String) -> String {
    guard json.holdsTerminalControl else { return json }
    return json.unicodeScalars.map { scalar in
      scalar.isTerminalControl ? JSONText.escape(of: scalar) : String(scalar)
    }.joined()
  }
}
