/// A key or an answer that a terminal sends in several bytes, taken byte by byte: a control sequence, as keys with a
/// name, mice and cursor reports come; one of a single shift, as keypads send; or a string, as colours are told
/// (ECMA-48, 5.3, 5.4 and 5.6; xterm's ctlseqs).
struct EscapeSequence {
  static let escape: UInt8 = 0x1B
  /// No answer is longer. One whose end doesn't come must not swallow what is typed behind it.
  private static let longestString = 4096

  private enum Form {
    case unknown, control, singleShift, string
  }

  enum Step: Equatable {
    case goesOn, ends
    /// The byte is no part of it.
    case breaksOff
  }

  private(set) var bytes = [escape]
  private var form = Form.unknown
  /// Where that which makes its form ends: Alt puts one more ESC before it.
  private var introduction = 1

  mutating func take(_ byte: UInt8) -> Step {
    let step = step(byte)
    if step != .breaksOff { bytes.append(byte) }
    return step
  }

  /// Whether what has come of it may as well be keys: ESC, and what Alt makes of a letter.
  var isKeys: Bool { form == .unknown || form == .string || bytes.count == introduction }

  /// Whether it is no key, or one without the rest of it.
  var wantsRest: Bool { form == .control || form == .singleShift }

  /// The oldest form of a mouse's report, behind which three more bytes stand.
  var isMouseReport: Bool { form == .control && bytes.suffix(3) == [Self.escape, 0x5B, 0x4D] }

  private mutating func step(_ byte: UInt8) -> Step {
    switch form {
    case .unknown: introduce(byte)
    case .control: control(byte)
    case .singleShift: byte == 0x20 || (0x40...0x7E).contains(byte) ? .ends : parameter(byte)
    case .string: string(byte)
    }
  }

  private mutating func introduce(_ byte: UInt8) -> Step {
    introduction = bytes.count + 1
    switch byte {
    case UInt8(ascii: "["): form = .control
    case UInt8(ascii: "O"): form = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      form = .string
    case Self.escape where bytes.count == 1: break
    default: return .breaksOff
    }
    return .goesOn
  }

  private func control(_ byte: UInt8) -> Step {
    // Linux's own terminal sends F1 as ESC [ [ A.
    if byte == UInt8(ascii: "["), bytes.count == introduction { return .goesOn }
    return (0x40...0x7E).contains(byte) ? .ends : (0x20...0x2F).contains(byte) ? .goesOn : parameter(byte)
  }

  private func parameter(_ byte: UInt8) -> Step { (0x30...0x3F).contains(byte) ? .goesOn : .breaksOff }

  private func string(_ byte: UInt8) -> Step {
    if byte == 7 || bytes.last == Self.escape && byte == UInt8(ascii: "\\") { return .ends }
    return bytes.count < Self.longestString ? .goesOn : .breaksOff
  }
}

extension EscapeSequence {
  /// How many bytes the sequence has that begins with the first one: 1 where none does, or a string's end doesn't come.
  static func length(at bytes: ArraySlice<UInt8>) -> Int {
    var sequence = EscapeSequence()
    for byte in bytes.dropFirst() {
      let step = sequence.take(byte)
      if step == .ends { return sequence.bytes.count }
      if step == .breaksOff { break }
    }
    return sequence.isKeys ? 1 : sequence.bytes.count
  }
}
