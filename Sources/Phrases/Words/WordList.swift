/// The keys of words that are parted by blanks or line breaks. By bytes, for all lists are read at each start.
struct WordList: Sequence, IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ words: String) { self.init(Array(words.utf8)[...]) }

  init(_ words: ArraySlice<UInt8>) {
    bytes = words
    position = words.startIndex
  }

  mutating func next() -> WordKey? {
    while position < bytes.endIndex, Self.parts(bytes[position]) { position += 1 }
    let start = position
    while position < bytes.endIndex, !Self.parts(bytes[position]) { position += 1 }
    return start < position ? WordKey(utf8: bytes[start..<position]) : nil
  }

  private static func parts(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
