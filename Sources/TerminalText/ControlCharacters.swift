extension String {
  /// The text as a terminal may show it: control characters as their pictures, and what turns the direction of writing or
  /// can't be seen by its number, such as `‹202E›`. Line breaks stay, and so do the joiners, variants and tags that emoji
  /// and letters are made of.
  public var withControlsShown: String {
    guard unicodeScalars.contains(where: { $0.isTerminalControl || $0.isUnseen }) else { return self }
    let scalars = Array(replacing("\r\n", with: "\n").unicodeScalars)
    var text = String.UnicodeScalarView()
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.isTerminalControl || scalar.isUnseen && !scalar.belongs(to: scalars[..<index]) {
        text.append(contentsOf: scalar.picture.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// What a terminal may obey, or what turns the direction of writing. Other modules ask it of every letter that they write.
  @inlinable
  public var isTerminalControl: Bool { value.isTerminalControl }

  /// Zero-width characters, tags and the like (Unicode's Default_Ignorable_Code_Point).
  fileprivate var isUnseen: Bool { value > 0xA0 && properties.isDefaultIgnorableCodePoint }

  /// Whether it makes one character with what stands before it.
  fileprivate func belongs(to before: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = before.last else { return false }
    switch value {
    case 0x200C, 0x200D: return last.isJoined
    // The flags of England, Scotland and Wales; none of the kind is longer.
    case 0xE0020...0xE007F:
      return before.suffix(6).contains("\u{1F3F4}") && (last.isTag || last == "\u{1F3F4}")
    default: return properties.isVariationSelector && !last.isUnseen && !last.properties.isWhitespace
    }
  }

  private var isTag: Bool { (0xE0020...0xE007F).contains(value) }

  /// Emoji, their variants, and the letters of scripts that are joined or stacked, such as Persian and Hindi.
  private var isJoined: Bool {
    if properties.isVariationSelector || value > 0xFF && properties.isEmoji { return true }
    return value >= 0x600 && !properties.isIdeographic && (properties.isAlphabetic || properties.isDiacritic)
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

extension UInt32 {
  /// `Unicode.Scalar.isTerminalControl`, for a scalar's value.
  @inlinable
  var isTerminalControl: Bool {
    if (32..<127).contains(self) { return false }
    return switch self {
    case 10: false
    case 0..<32, 127..<160, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0001: true
    default: false
    }
  }
}

extension String {
  /// Whether there is any such character. Long answers are asked on their way out, so the bytes are walked: to walk the
  /// letters takes four times as long.
  @inlinable
  public var holdsTerminalControl: Bool {
    var value: UInt32 = 0
    var following = 0
    // An array's bytes take a third of the steps that those of the view take.
    for byte in Array(utf8) {
      if byte < 0x80 {
        if UInt32(byte).isTerminalControl { return true }
      } else if byte >= 0xC0 {
        following = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
        value = UInt32(byte) & (0x3F >> UInt32(following))
      } else {
        value = value << 6 | UInt32(byte & 0x3F)
        following -= 1
        if following == 0, value.isTerminalControl { return true }
      }
    }
    return false
  }
}
