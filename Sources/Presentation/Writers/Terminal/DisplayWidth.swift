extension Character {
  /// How many columns of a terminal it fills: 0, 1 or 2. Ranges of wide characters are those of Unicode's
  /// EastAsianWidth.txt (W and F), in blocks.
  var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.value < 0x300 || Self.boxesAndBlocks.contains(first.value) {
      return unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
    if first.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}") { return 2 }
    if first.properties.generalCategory == .nonspacingMark || first.properties.generalCategory == .format {
      return 0
    }
    return Self.isWide(first.value) ? 2 : 1
  }

  /// Lines, blocks and squares, up to the first that is an emoji by itself.
  private static let boxesAndBlocks: Range<UInt32> = 0x2500..<0x25FD

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension String {
  /// How many columns of a terminal it fills.
  var columns: Int { isBytewise ? utf8.count : reduce(0) { $0 + $1.columns } }

  /// Whether each byte is a character: in ASCII, but for a line feed behind a carriage return.
  var isBytewise: Bool { utf8.allSatisfy { $0 < 0x80 && $0 != 13 } }
}
