/// A word as a number, so that comparing it and looking it up cost next to nothing. Up to eight signs of ASCII are the
/// number themselves; of what is longer it is a hash of 62 bits, which no two words are known to share. It is good for
/// one process: of what is not ASCII it is Swift's own hash, which differs from run to run.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  @usableFromInline package let bits: UInt64

  /// That of no word.
  @inlinable public static var none: WordKey { WordKey(bits: 0) }

  public init(stringLiteral word: String) { self.init(word) }

  public init(_ word: String) {
    var builder = Builder()
    for byte in word.utf8 { builder.take(byte) }
    self = builder.isASCII ? builder.key : WordKey(wordOrSign: word)
  }

  public init(utf8 word: ArraySlice<UInt8>) {
    var builder = Builder()
    for byte in word { builder.take(byte) }
    self = builder.isASCII ? builder.key : WordKey(wordOrSign: String(decoding: word, as: UTF8.self))
  }

  /// That of a text's words as they stand there, in lower case and with straight apostrophes.
  public init(lowercasing word: ArraySlice<Unicode.Scalar>) {
    var builder = Builder()
    for scalar in word { builder.take(scalar.lowercasedByte) }
    self = builder.isASCII ? builder.key : WordKey(word.lowercased)
  }

  /// - Parameter sign: punctuation or a symbol.
  @inlinable public init(sign: Unicode.Scalar) {
    bits = sign.isASCII ? UInt64(sign.value) : Self.beyondASCII | UInt64(sign.value)
  }

  /// That of punctuation or a symbol as words have it: with a straight apostrophe.
  init(lowercasing sign: Unicode.Scalar) {
    let byte = sign.lowercasedByte
    self = byte < 0x80 ? WordKey(bits: UInt64(byte)) : WordKey(sign: sign)
  }

  @usableFromInline init(bits: UInt64) { self.bits = bits }

  /// Of a sign by itself that of the sign, as texts have it.
  private init(wordOrSign word: String) {
    let scalars = word.unicodeScalars
    if let sign = scalars.first, scalars.count == 1, !sign.isLetter {
      self.init(sign: sign)
    } else {
      self.init(beyondASCII: word)
    }
  }

  /// Letters with accents may be written in two ways; what Swift takes for the same String is the same word.
  private init(beyondASCII word: String) {
    bits = UInt64(truncatingIfNeeded: word.hashValue) | Self.beyondASCII
  }

  private static var long: UInt64 { 1 << 63 }
  @usableFromInline static var beyondASCII: UInt64 { 3 << 62 }

  /// The sign that it is of, where it is of one.
  @inlinable public var sign: Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits & 0x1F_FFFF))
  }

  @inlinable public var isASCII: Bool { bits & Self.beyondASCII != Self.beyondASCII }

  /// So many bits that differ between words that look alike (Fibonacci hashing, Knuth).
  func spread(_ count: UInt64) -> Int { Int((bits &* 0x9E37_79B9_7F4A_7C15) >> (64 - count)) }
}

extension WordKey {
  /// Takes a word byte by byte.
  struct Builder {
    private var packed: UInt64 = 0
    /// FNV-1a (Fowler, Noll and Vo).
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var union: UInt8 = 0
    private(set) var length = 0

    mutating func take(_ byte: UInt8) {
      packed = packed << 8 | UInt64(byte)
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      union |= byte
      length += 1
    }

    var isASCII: Bool { union < 0x80 }

    /// That of the bytes taken, which are ASCII.
    var key: WordKey { .init(bits: length <= 8 ? packed : hash & ~WordKey.beyondASCII | WordKey.long) }
  }
}

extension Unicode.Scalar {
  /// Of ASCII and the apostrophe the small letter, with a straight apostrophe for a grave accent, which stands for one
  /// in some posts; of all else 0x80.
  @inlinable public var lowercasedByte: UInt8 {
    guard isASCII else { return self == "’" ? 39 : 0x80 }
    let byte = UInt8(truncatingIfNeeded: value)
    return byte >= 65 && byte <= 90 ? byte + 32 : byte == 96 ? 39 : byte
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// In lower case and with straight apostrophes.
  public var lowercased: String {
    let bytes = map(\.lowercasedByte)
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    return reduce(into: "") { text, scalar in
      text += scalar == "’" ? "'" : scalar.properties.lowercaseMapping
    }
  }
}
