/// Reads arrays of JSON from bytes in pieces of any size; each element is handed on as soon as it ends, and no more than
/// one is held. Before the first bracket a script's assignment may stand, and one array may follow another.
struct JSONArrayReader {
  /// Where the reading stopped making sense.
  struct Fault: Error, Hashable {
    var line: Int
    /// In bytes, counted from 1.
    var column: Int
    var what: String
  }

  private enum State {
    case before, between, inside, after
  }

  private var state = State.before
  private var element: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// Counted from 1, of the byte that is read next.
  private var line = 1
  private var lineStart = 0
  private var offset = 0
  private var elementLine = 1
  private var elementColumn = 1
  private var prefix = 0
  /// The elements that were passed over for a half of a letter.
  private(set) var refused: [Fault] = []
  /// Members of elements that nobody asks for.
  private let unwanted: Set<String>

  /// - Parameter unwanted: the names of members that are left out of elements, however deep they stand.
  init(without unwanted: Set<String> = []) { self.unwanted = unwanted }

  /// An assignment such as `window.YTD.tweets.part0 = `.
  private static let longestPrefix = 4096
  private static let longestElement = 1 << 24

  /// - Parameter take: is given the elements that end in this piece, in their order.
  /// - Throws: `Fault`, or what `take` throws.
  mutating func read(_ piece: ArraySlice<UInt8>, _ take: (JSON) throws -> Void) throws {
    var index = piece.startIndex
    while index < piece.endIndex {
      if state == .inside {
        let start = index
        let isWhole = skipElement(in: piece, &index)
        try keep(piece[start..<index])
        if !isWhole { break }
        try endElement(before: piece[index], at: offset + (index - piece.startIndex), take)
      } else {
        let place = offset + (index - piece.startIndex)
        if piece[index] == 0x0A { noteLineEnd(at: place) }
        try readOutside(piece[index], at: place)
      }
      index += 1
    }
    offset += piece.count
  }

  private mutating func noteLineEnd(at place: Int) {
    line += 1
    lineStart = place + 1
  }

  /// Steps to the byte that ends the element, or to the end of the piece.
  /// - Returns: whether it ends there.
  private mutating func skipElement(in piece: ArraySlice<UInt8>, _ index: inout Int) -> Bool {
    while index < piece.endIndex {
      if isInString {
        skipString(in: piece, &index)
        continue
      }
      switch piece[index] {
      case 0x22: isInString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D, 0x2C:
        if depth == 0 { return true }
        if piece[index] != 0x2C { depth -= 1 }
      case 0x0A: noteLineEnd(at: offset + (index - piece.startIndex))
      default: break
      }
      index += 1
    }
    return false
  }

  /// Steps behind the text that one stands in, or to the end of the piece.
  private mutating func skipString(in piece: ArraySlice<UInt8>, _ index: inout Int) {
    while index < piece.endIndex {
      let byte = piece[index]
      index += 1
      if byte == 0x0A { noteLineEnd(at: offset + (index - 1 - piece.startIndex)) }
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInString = false
        return
      }
    }
  }

  private mutating func keep(_ part: ArraySlice<UInt8>) throws {
    element += part
    guard element.count <= Self.longestElement else { throw fault("a row is longer than 16 MB", at: offset) }
  }

  private mutating func readOutside(_ byte: UInt8, at place: Int) throws {
    switch state {
    case .before, .after:
      if byte == 0x5B { return state = .between }
      prefix = byte <= 0x20 ? prefix : prefix + 1
      if byte == 0x7B || byte == 0x22 || prefix > Self.longestPrefix {
        throw fault(state == .before ? "there is no list" : "something follows its end", at: place)
      }
    case .between:
      if byte <= 0x20 { return }
      if byte == 0x5D { return state = .after }
      (elementLine, elementColumn) = (line, place - lineStart + 1)
      state = .inside
      element.append(byte)
      (depth, isInString) = (byte == 0x7B || byte == 0x5B ? 1 : 0, byte == 0x22)
      if byte == 0x2C { throw fault("a comma stands alone", at: place) }
    case .inside: break
    }
  }

  private func fault(_ what: String, at place: Int) -> Fault {
    Fault(line: line, column: max(place - lineStart, 0) + 1, what: what)
  }

  /// - Parameter byte: what stands behind the element.
  private mutating func endElement(
    before byte: UInt8, at place: Int, _ take: (JSON) throws -> Void
  ) throws {
    state = byte == 0x2C ? .between : .after
    defer { element.removeAll(keepingCapacity: true) }
    let value: JSON
    do throws(JSONFault) {
      value = try JSONParser.value(element, without: unwanted)
    } catch {
      let fault = Self.fault(error, in: element, line: elementLine, column: elementColumn)
      guard error.isHalfLetter else { throw fault }
      return refused.append(fault)
    }
    try take(value)
    if byte == 0x7D { throw fault("a bracket is missing", at: place) }
  }

  /// Says that the file ends here.
  mutating func finish() throws {
    guard state == .after else {
      throw fault(state == .before ? "there is no list" : "it ends in its middle", at: offset)
    }
  }

  /// - Parameters:
  ///   - line: on which `bytes` begin.
  ///   - column: the same.
  static func fault(_ fault: JSONFault, in bytes: [UInt8], line: Int = 1, column: Int = 1) -> Fault {
    let before = bytes[..<min(fault.offset, bytes.count)]
    guard let lineEnd = before.lastIndex(of: 0x0A) else {
      return Fault(line: line, column: column + before.count, what: fault.what)
    }
    return Fault(
      line: line + before.count { $0 == 0x0A }, column: before.count - lineEnd, what: fault.what)
  }
}
