/// The letters that are written for one that a keyboard or an address lacks: `Mueller` for `Müller`.
enum Transcription {
  /// - Parameter last: the letter before it, which a mark that stands by itself belongs to.
  /// - Returns: small letters; nil for what is not transcribed. Of a mark, those that its letter lacks.
  static func letters(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar?) -> [Unicode.Scalar]? {
    switch scalar.value {
    case ..<0xC0: nil
    case 0xC0...0xFF: ofLetters[scalar]
    case 0x308: last.map { "aouAOU".unicodeScalars.contains($0) } == true ? ["e"] : nil
    case 0x30A: last.map { "aA".unicodeScalars.contains($0) } == true ? ["a"] : nil
    default: nil
    }
  }

  static func isTranscribed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x308 || scalar.value == 0x30A || letters(scalar, behind: nil) != nil
  }

  private static let ofLetters: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ä": ["a", "e"], "Ä": ["a", "e"], "ö": ["o", "e"], "Ö": ["o", "e"], "ü": ["u", "e"], "Ü": ["u", "e"],
    "å": ["a", "a"], "Å": ["a", "a"], "ø": ["o", "e"], "Ø": ["o", "e"], "þ": ["t", "h"], "Þ": ["t", "h"],
  ]
}
