/// Bracketed paste: the terminal puts a mark before and behind a pasted text, so that it is not taken for keys.
enum Paste {
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"
  static let begins: [UInt8] = Array("\u{1B}[200~".utf8)
  /// ^C, as a byte.
  static let interrupt: UInt8 = 3
  static let ends: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The text to insert: line ends of all kinds become "\n", one at the end is dropped, and so are controls other
  /// than TAB, and whole escape sequences.
  /// - Returns: nil where the bytes are no UTF-8.
  static func text(of bytes: [UInt8]) -> String? {
    guard firstInvalid(in: bytes) == nil else { return nil }
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: withoutSequences(bytes), as: UTF8.self).unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) {
        kept.append("\n")
      } else if scalar == "\t" || !isControl(scalar) {
        kept.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    if kept.last == "\n" { kept.removeLast() }
    return String(kept)
  }

  private static func withoutSequences(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while let place = rest.firstIndex(of: EscapeSequence.escape) {
      kept += rest[..<place]
      rest = rest[place...].dropFirst(EscapeSequence.length(at: rest[place...]))
    }
    return kept + rest
  }

  /// How many bytes stand before the first that is no UTF-8; nil where all are.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
