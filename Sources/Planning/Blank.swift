extension StringProtocol {
  /// Whether nothing of it can be seen: it has white space and characters without a shape alone, such as a zero-width space.
  public var isBlank: Bool { unicodeScalars.allSatisfy { $0.isUnseen } }

  /// Without white space at its ends.
  public var withoutOuterBlanks: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last].drop { $0.isWhitespace })
  }
}

extension Unicode.Scalar {
  /// Unicode's White_Space and Default_Ignorable_Code_Point, and Braille's pattern without dots.
  fileprivate var isUnseen: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || self == "\u{2800}"
  }
}
