/// Looks for words in texts. Case and accents make no difference, and a word may stand within a longer one.
public struct WordSearch: Sendable {
  /// Folded; none is empty.
  private let words: [[Unicode.Scalar]]

  /// - Returns: nil when nothing is left to look for.
  public init?(_ typed: String) {
    words = typed.split(whereSeparator: \.isWhitespace).map { Folded(String($0)).scalars }.filter {
      !$0.isEmpty
    }
    if words.isEmpty { return nil }
  }

  /// Whether each word stands in one of the texts.
  public func isMet(by texts: [String]) -> Bool {
    let folded = texts.map { Folded($0).scalars }
    return words.allSatisfy { word in folded.contains { Self.start(of: word, in: $0, from: 0) != nil } }
  }

  /// Where the words stand, as Unicode scalar offsets, in order; places that overlap are one.
  public func ranges(in text: String) -> [Range<Int>] {
    let folded = Folded(text)
    let all = words.flatMap { word in
      Self.starts(of: word, in: folded.scalars).map { start in
        folded.offsets[start]..<(folded.offsets[start + word.count - 1] + 1)
      }
    }
    return all.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }

  private static func starts(of word: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> [Int] {
    var starts: [Int] = []
    while let start = start(of: word, in: scalars, from: starts.last.map { $0 + word.count } ?? 0) {
      starts.append(start)
    }
    return starts
  }

  private static func start(
    of word: [Unicode.Scalar], in scalars: [Unicode.Scalar], from first: Int
  ) -> Int? {
    var start = first
    while start + word.count <= scalars.count {
      var length = 0
      while length < word.count, scalars[start + length] == word[length] { length += 1 }
      if length == word.count { return start }
      start += 1
    }
    return nil
  }

  /// A text in lower case and without accents, and for each scalar the offset of the one that it stands for.
  private struct Folded {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []

    init(_ text: String) {
      scalars.reserveCapacity(text.utf8.count)
      offsets.reserveCapacity(text.utf8.count)
      for (offset, scalar) in text.unicodeScalars.enumerated() {
        if scalar.isASCII {
          append(scalar.lowercasedASCII, offset)
        } else {
          for small in scalar.properties.lowercaseMapping.unicodeScalars {
            if let plain = small.withoutAccent { append(plain, offset) }
          }
        }
      }
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int) {
      scalars.append(scalar)
      offsets.append(offset)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var lowercasedASCII: Unicode.Scalar {
    value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}

// MARK: Passing files over

extension WordSearch {
  /// Whether a file of JSON may hold the words: says no only where it certainly does not, and much sooner than by
  /// reading it. A sign beyond ASCII may stand for any letter, and where there are `\u` escapes anything may.
  public func mayStand(inJSON bytes: [UInt8]) -> Bool {
    words.allSatisfy { word in
      let letters = word.map { $0.isPlain ? UInt8($0.value) : 0 }
      return letters.contains(0) || bytes.indices.contains { Self.mayBegin(letters, in: bytes, at: $0) }
    }
      || bytes.indices.dropLast().contains {
        bytes[$0] == Self.backslash && bytes[$0 + 1] == UInt8(ascii: "u")
      }
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static func mayBegin(_ letters: [UInt8], in bytes: [UInt8], at start: Int) -> Bool {
    var at = start
    for letter in letters {
      guard at < bytes.count else { return false }
      let byte = bytes[at]
      guard byte == letter || byte | 0x20 == letter && isLetter(letter) || byte >= 0x80 else { return false }
      at += 1
      // The rest of a sign beyond ASCII, and accents behind it: U+0300 to U+036F begin with 0xCC or 0xCD.
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 || bytes[at] == 0xCC || bytes[at] == 0xCD { at += 1 }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// A sign of ASCII that always stands in JSON as itself.
  fileprivate var isPlain: Bool {
    (0x21...0x7E).contains(value) && self != "\"" && self != "\\" && self != "/"
  }
}
