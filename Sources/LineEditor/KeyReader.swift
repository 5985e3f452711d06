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
    /// The bytes of a key with a name, such as an arrow, or of what the terminal tells.
    case sequence([UInt8])
    /// What was typed or pasted is no text, and nothing of it is taken.
    case notUTF8(Refused)
    case signal(Int32)
    case end
  }

  /// Bytes that are no UTF-8.
  enum Refused: Equatable {
    case typed(UInt8)
    /// The place, from 1, of the first that is none.
    case pasted(place: Int)
  }

  let terminal: Int32
  let signals: Signals
  /// Read, but not yet handed out, last one first.
  private var waiting: [UInt8] = []
  /// Signals that came within a paste, and come to the one who reads behind it.
  private var held: [Int32] = []
  /// Is done once, when no key has come for a little while; what is typed meanwhile waits for it.
  var whenIdle: (() -> Void)?
  /// Less than between two keys of whoever types fast.
  private static let idleMilliseconds: Int32 = 20
  /// How long a sequence's second byte may take, so that ESC alone remains a key.
  private static let sequenceMilliseconds: Int32 = 50
  /// How long a byte may take without which what came before it means nothing.
  private static let restMilliseconds: Int32 = 500

  init(terminal: Int32, signals: Signals) {
    self.terminal = terminal
    self.signals = signals
  }

  /// Waits for the next key, paste or signal.
  mutating func next() -> Event {
    while true {
      if !held.isEmpty { return .signal(held.removeFirst()) }
      if waiting.isEmpty {
        let ready = wait_for_input(terminal, signals.arrivals, whenIdle == nil ? -1 : Self.idleMilliseconds)
        if ready == 0 {
          whenIdle?()
          whenIdle = nil
          continue
        }
        if ready > 0, ready & 2 != 0, let number = signals.next() { return .signal(number) }
        guard ready > 0, ready & 1 != 0 else {
          if ready < 0, errno != EINTR { return .end }
          continue
        }
      }
      guard let byte = nextByte() else { return .end }
      if byte == EscapeSequence.escape { return afterEscape() }
      if let event = character(from: byte) { return event }
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

  /// A sequence, a paste, or ESC as a key.
  private mutating func afterEscape() -> Event {
    var sequence = EscapeSequence()
    while isFollowed(within: sequence.wantsRest ? Self.restMilliseconds : Self.sequenceMilliseconds),
      let byte = nextByte()
    {
      switch sequence.take(byte) {
      case .goesOn: continue
      case .ends: return event(of: sequence)
      case .breaksOff: waiting.append(byte)
      }
      break
    }
    guard sequence.isKeys else { return .sequence(sequence.bytes) }
    waiting.append(contentsOf: sequence.bytes.dropFirst().reversed())
    return .key("\u{1B}")
  }

  private mutating func event(of sequence: EscapeSequence) -> Event {
    if sequence.bytes.suffix(Paste.begins.count).elementsEqual(Paste.begins) { return pasted() }
    guard sequence.isMouseReport else { return .sequence(sequence.bytes) }
    var bytes = sequence.bytes
    for _ in 0..<3 where isFollowed() { bytes += nextByte().map { [$0] } ?? [] }
    return .sequence(bytes)
  }

  /// The pasted text. One whose end doesn't come is ended by ^C that nothing follows, and by signals, which then come to the
  /// one who reads as what follows it.
  private mutating func pasted() -> Event {
    var bytes: [UInt8] = []
    while true {
      if let number = signalBeforeByte() {
        held.append(number)
        return cutPaste(bytes)
      }
      guard let byte = nextByte() else { return cutPaste(bytes) }
      if byte == Paste.interrupt, !isFollowed() {
        waiting.append(byte)
        return cutPaste(bytes)
      }
      bytes.append(byte)
      if byte == Paste.ends.last, bytes.suffix(Paste.ends.count).elementsEqual(Paste.ends) {
        return event(ofPaste: bytes.dropLast(Paste.ends.count))
      }
    }
  }

  private func event(ofPaste bytes: [UInt8]) -> Event {
    if let text = Paste.text(of: bytes) { return .text(text) }
    return .notUTF8(.pasted(place: (Paste.firstInvalid(in: bytes) ?? 0) + 1))
  }

  /// What has come of a paste, without the beginning of a character at its end.
  private func cutPaste(_ bytes: [UInt8]) -> Event {
    guard let lead = bytes.indices.suffix(3).last(where: { bytes[$0] >= 0xC0 }),
      bytes.count - lead < Self.length(of: bytes[lead])
    else { return event(ofPaste: bytes) }
    return event(ofPaste: Array(bytes[..<lead]))
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
  func isFollowed() -> Bool { isFollowed(within: Self.sequenceMilliseconds) }

  private func isFollowed(within milliseconds: Int32) -> Bool {
    !waiting.isEmpty || wait_for_input(terminal, -1, milliseconds) > 0
  }

  /// The character that begins with this byte; nil where nobody types it.
  private mutating func character(from first: UInt8) -> Event? {
    var bytes = [first]
    while bytes.count < Self.length(of: first), isFollowed(within: Self.restMilliseconds),
      let byte = nextByte()
    {
      guard byte & 0xC0 == 0x80 else {
        waiting.append(byte)
        break
      }
      bytes.append(byte)
    }
    guard Paste.firstInvalid(in: bytes) == nil,
      let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    else { return .notUTF8(.typed(first)) }
    // C1 is where the editor keeps keys of its own.
    if (0x80..<0xA0).contains(scalar.value) { return nil }
    return Self.needsInserting(scalar) ? .text(String(scalar)) : .key(scalar)
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
