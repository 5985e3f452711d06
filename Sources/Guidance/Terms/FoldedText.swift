import Planning
import PostText

/// A text's letters as a term is looked for in them.
struct FoldedText {
  enum Folding {
    /// Small letters, all else as it is written.
    case written
    /// As a reader sees it: without hidden characters, accents and styles.
    case seen
    /// The same, and letters of other scripts as the Latin ones that they look like.
    case alike
    /// The same, and letters with two dots, a ring or a stroke as the two that are written for each: `ü` as `ue`.
    case transcribed
  }

  private(set) var letters: [Unicode.Scalar] = []
  /// For each letter the offset in the text of the scalar that it came from, and behind them the text's end; empty where each
  /// letter is the scalar at its place.
  private var origins: [Int] = []

  /// ASCII is left in capitals: `small` is cheaper than a copy of the text.
  init(_ text: [Unicode.Scalar], _ folding: Folding) {
    if text.allSatisfy(\.isPlainASCII) {
      letters = text
    } else if folding == .written {
      letters = text.map(Self.lowercased)
    } else {
      let flags = folding == .seen ? [] : FlagLetters.flags(in: text)
      for (offset, scalar) in text.enumerated() {
        append(scalar, at: offset, flags.contains(offset) ? .seen : folding)
      }
      origins.append(text.count)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int, _ folding: Folding) {
    guard !scalar.isPlainASCII else {
      letters.append(scalar)
      origins.append(offset)
      return
    }
    for letter in seen(scalar, folding) {
      letters.append(letter)
      origins.append(offset)
    }
  }

  private func seen(_ scalar: Unicode.Scalar, _ folding: Folding) -> [Unicode.Scalar] {
    if folding == .transcribed, let letters = Transcription.letters(scalar, behind: letters.last) {
      return letters
    }
    return Self.seen(scalar, alike: folding != .seen)
  }

  /// The offset in the text of the letter at an index.
  func origin(_ index: Int) -> Int { origins.isEmpty ? index : origins[index] }

  /// Whether a hidden character stands right before the letter at an index.
  func followsHidden(_ index: Int) -> Bool {
    !origins.isEmpty && index > 0 && origins[index] > origins[index - 1] + 1
  }

  func small(_ index: Int) -> Unicode.Scalar { letters[index].smallASCII }

  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII { return scalar.smallASCII }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    return small.count == 1 ? small.first ?? scalar : scalar
  }

  /// Without accents, which are letters of their own in some scripts, but not in Latin and Greek.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xC0...0x24F, 0x386...0x3CE, 0x1E00...0x1FFF: scalar.baseLetter
    default: scalar
    }
  }

  /// What a reader takes a scalar beyond ASCII for: no letter, one, or several.
  private static func seen(_ scalar: Unicode.Scalar, alike: Bool) -> [Unicode.Scalar] {
    if scalar.isHidden || scalar.isAccent { return [] }
    if let plain = StyledLetter.plain(scalar) { return [plain.smallASCII] }
    if alike, let latin = LookAlikes.latin(scalar) ?? FlagLetters.latin(scalar) { return [latin] }
    let letters = scalar.properties.lowercaseMapping.unicodeScalars.filter { !$0.isAccent }.map(plain)
    if (0xFF01...0xFF5E).contains(scalar.value) {
      return [Unicode.Scalar(UInt8(scalar.value - 0xFEE0)).smallASCII]
    }
    return letters.flatMap { LatinShapes.plain($0) ?? [$0] }
  }
}

extension Unicode.Scalar {
  var smallASCII: Unicode.Scalar {
    value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : self
  }

  /// ASCII but for the controls that part nothing.
  fileprivate var isPlainASCII: Bool {
    value &- 0x20 < 0x5F || (0x9...0xD).contains(value)
  }

  /// Whether it takes no room and joins nothing: controls, soft hyphen, zero-width and directional characters, tags,
  /// variation selectors.
  var isHidden: Bool {
    switch value {
    case 0x9...0xD, 0x85: false
    case ..<0x20, 0x7F..<0xA0: true
    case ..<0xAD: false
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
      0x202A...0x202E,
      0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFC, 0x1BCA0...0x1BCA3,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// A mark over or under the letter before it, or one that draws it out.
  var isAccent: Bool {
    switch value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A,
      0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF:
      true
    default: false
    }
  }
}
