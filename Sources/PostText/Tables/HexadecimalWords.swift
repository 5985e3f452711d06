/// Reads the tables: words of hexadecimal numbers with a hyphen between.
enum HexadecimalWords {
  static func words(of table: String) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    var number: UInt32?
    for byte in table.utf8 {
      if let digit = digit(byte) {
        number = (number ?? 0) << 4 | digit
        continue
      }
      if let ended = number { word.append(ended) }
      number = nil
      guard byte != 0x2D, !word.isEmpty else { continue }
      words.append(word)
      word = []
    }
    if let ended = number { word.append(ended) }
    return word.isEmpty ? words : words + [word]
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x41 + 10
    default: nil
    }
  }
}
