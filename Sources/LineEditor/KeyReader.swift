import CLibEdit

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the terminal sent, key by key.
struct KeyReader {
  enum Event: Equatable {
    case key(Unicode.Scalar)
    /// To be inserted, whatever keys its characters are.
    case text(String)
    case signal(Int32)
    case end
  }

  let terminal: Int32
  let signals: Signals
  /// Read, but not yet handed out, last one first.
  private var waiting: [UInt8] = []
  /// Signals that came within a paste and could wait until it had ended.
  private var held: [Int32] = []
  /// How long the bytes of one sequence may take, so that ESC alone remains a key.
  private static let sequenceMilliseconds: Int32 = 50

  init(terminal: Int32, signals: Signals) {
    self.terminal = terminal
    self.signals = signals
  }

  /// Waits for the next key, paste or signal.
  mutating func next() -> Event {
    while true {
      if !held.isEmpty { return .signal(held.removeFirst()) }
      if waiting.isEmpty {
        let ready = wait_for_input(terminal, signals.arrivals, -1)
        if ready > 0, ready & 2 != 0, let number = signals.next() { return .signal(number) }
        guard ready > 0, ready & 1 != 0 else {
          if ready < 0, errno != EINTR { return .end }
          continue
        }
      }
      guard let byte = nextByte() else { return .end }
      if byte == Paste.begins[0], followsPaste() { return pasted() }
      let scalar = decode(from: byte)
      // C1 is where the editor keeps keys of its own; nobody types it.
      if (0x80..<0xA0).contains(scalar.value) { continue }
      return Self.needsInserting(scalar) ? .text(String(scalar)) : .key(scalar)
    }
  }

  /// libedit loses count of the columns when a character without width is typed at the end of the line, and takes
  /// Latin-1 letters for meta keys in vi mode.
  private static func needsInserting(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xA0 && (scalar.value < 0x100 || displayWidth(scalar) == 0)
  }

  private mutating func nextByte() -> UInt8? {
    if let byte = waiting.popLast() { return byte }
    var byte: UInt8 = 0
    while true {
      let count = unsafe read(terminal, &byte, 1)
      if count == 1 { return byte }
      if count == 0 || (errno != EINTR && errno != EAGAIN) { return nil }
      _ = wait_for_input(terminal, -1, -1)
    }
  }

  private mutating func nextByteOfSequence() -> UInt8? {
    isFollowed() ? nextByte() : nil
  }

  private mutating func followsPaste() -> Bool {
    var seen: [UInt8] = []
    for expected in Paste.begins.dropFirst() {
      guard let byte = nextByteOfSequence() else { break }
      seen.append(byte)
      if byte != expected { break }
    }
    if seen.elementsEqual(Paste.begins.dropFirst()) { return true }
    waiting.append(contentsOf: seen.reversed())
    return false
  }

  /// The pasted text. One whose end doesn't come is left by ^C that nothing follows, and by signals.
  private mutating func pasted() -> Event {
    var bytes: [UInt8] = []
    while true {
      if let number = signalBeforeByte() { return .signal(number) }
      guard let byte = nextByte() else { return .text(Paste.text(of: bytes)) }
      bytes.append(byte)
      if byte == Paste.ends.last, bytes.suffix(Paste.ends.count).elementsEqual(Paste.ends) {
        return .text(Paste.text(of: bytes.dropLast(Paste.ends.count)))
      }
      if byte == Paste.interrupt, !isFollowed() { return .key("\u{3}") }
    }
  }

  /// Waits for a byte of a paste, or for a signal that can't wait until its end.
  private mutating func signalBeforeByte() -> Int32? {
    while waiting.isEmpty {
      let ready = wait_for_input(terminal, signals.arrivals, -1)
      if ready > 0, ready & 2 != 0, let number = signals.next() {
        guard number == SIGWINCH || number == SIGCONT else { return number }
        held.append(number)
      } else if ready > 0 || errno != EINTR {
        return nil
      }
    }
    return nil
  }

  /// Whether something is there to read at once.
  var isReady: Bool { !held.isEmpty || !waiting.isEmpty || wait_for_input(terminal, -1, 0) > 0 }

  /// Whether more comes right behind the last byte, as it does within a sequence or a paste.
  func isFollowed() -> Bool {
    !waiting.isEmpty || wait_for_input(terminal, -1, Self.sequenceMilliseconds) > 0
  }

  /// The scalar that begins with this byte; U+FFFD when it is no UTF-8.
  private mutating func decode(from first: UInt8) -> Unicode.Scalar {
    var bytes = [first]
    while bytes.count < Self.length(of: first), let byte = nextByte() {
      guard byte & 0xC0 == 0x80 else {
        waiting.append(byte)
        break
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private static func length(of first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
