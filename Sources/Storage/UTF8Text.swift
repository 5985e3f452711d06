import Planning

/// Bytes from outside that are to be a text. Nothing is ever put in the place of those that are no UTF-8.
public enum UTF8Text {
  /// - Parameters:
  ///   - name: what the bytes are, as the beginning of a sentence: `monday.planner`, `Standard input`.
  ///   - line: which line of it they are, from 1; nil where they are all of it.
  /// - Throws: `Problem` with the line and byte (both from 1) of the first that is no UTF-8.
  public static func text(_ bytes: [UInt8], of name: String, line: Int? = nil) throws -> String {
    guard let fault = firstInvalid(in: bytes) else { return String(decoding: bytes, as: UTF8.self) }
    let before = bytes[..<fault]
    let number = line ?? before.count { $0 == lineFeed } + 1
    let start = before.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
    throw Problem(
      .notUTF8, "\(name) is not UTF-8 text: see line \(number), byte \(fault - start + 1).",
      hint: "Save it as UTF-8 and try again.")
  }

  /// How many bytes stand before the first that is no UTF-8; nil where all are.
  public static func firstInvalid(in bytes: [UInt8]) -> Int? {
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

  static let lineFeed: UInt8 = 0x0A
}
