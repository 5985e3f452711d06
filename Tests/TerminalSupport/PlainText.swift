/// The bytes without escape sequences (ECMA-48: ESC [ … final byte; ESC and one more byte), carriage returns and bells.
/// Backspaces and what they overwrite stay: it is the text as it was written, not as it stands on the screen.
func plainBytes(of output: [UInt8]) -> [UInt8] {
  var plain: [UInt8] = []
  var rest = output[...]
  while let byte = rest.popFirst() {
    switch byte {
    case 0x1B: skipSequence(&rest)
    case 0x07, 0x0D: break
    default: plain.append(byte)
    }
  }
  return plain
}

private func skipSequence(_ rest: inout ArraySlice<UInt8>) {
  guard let kind = rest.popFirst(), kind == UInt8(ascii: "[") else { return }
  while let byte = rest.popFirst(), !(0x40...0x7E).contains(byte) {}
}
