/// Bracketed paste: the terminal puts a mark before and behind a pasted text, so that it is not taken for keys.
enum Paste {
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"
  static let begins: [UInt8] = Array("\u{1B}[200~".utf8)
  /// ^C, as a byte.
  static let interrupt: UInt8 = 3
  static let ends: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The text to insert: line ends of all kinds become "\n", one at the end is dropped, and so are controls other
  /// than TAB, among them the ESC that would begin a sequence. Bytes that are no UTF-8 become U+FFFD.
  static func text(of bytes: [UInt8]) -> String {
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
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
}
