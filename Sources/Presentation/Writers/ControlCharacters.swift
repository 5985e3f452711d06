extension String {
  /// The text with everything that could steer a terminal shown instead of done: control characters as their
  /// pictures, and marks that turn the direction of writing by their numbers. Line breaks stay.
  public var withControlsShown: String {
    guard unicodeScalars.contains(where: { $0.isTerminalControl }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in replacing("\r\n", with: "\n").unicodeScalars {
      if scalar.isTerminalControl {
        text.append(contentsOf: scalar.picture.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  var isTerminalControl: Bool {
    switch value {
    case 10: false
    case 0..<32, 127..<160, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0001: true
    default: false
    }
  }

  fileprivate var picture: String {
    switch value {
    case 9: "  "
    case 0..<32: String(Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}")
    case 127: "\u{2421}"
    default: "‹\(String(value, radix: 16, uppercase: true))›"
    }
  }
}
