/// A term of the plan's, made ready for being looked for in many texts.
struct Term: Sendable {
  let text: String
  /// Its words as they are written, as a reader sees them, and with letters of other scripts as Latin ones.
  let written: [[Unicode.Scalar]]
  let seen: [[Unicode.Scalar]]
  let alike: [[Unicode.Scalar]]
  /// The same, and with two letters for an umlaut.
  let transcribed: [[Unicode.Scalar]]
  /// Its one word in parts, where each begins with letters and ends with digits: of `R2D9`, `r2` and `d9`; else none.
  let parted: [[Unicode.Scalar]]

  init(_ text: String) {
    self.text = text
    let scalars = Array(text.unicodeScalars)
    written = Self.words(of: FoldedText(scalars, .written))
    seen = Self.words(of: FoldedText(scalars, .seen))
    alike = Self.words(of: FoldedText(scalars, .alike))
    transcribed = Self.words(of: FoldedText(scalars, .transcribed))
    parted = alike.count == 1 ? Self.parts(of: alike[0]) : []
  }

  private static func parts(of word: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var parts: [[Unicode.Scalar]] = []
    for (index, letter) in word.enumerated() {
      if index == 0 || word[index - 1].isDigit && !letter.isDigit { parts.append([]) }
      parts[parts.count - 1].append(letter)
    }
    let areNamed = parts.allSatisfy { $0.count > 1 && !$0[0].isDigit && $0[$0.count - 1].isDigit }
    return parts.count > 1 && areNamed ? parts : []
  }

  private static func words(of text: FoldedText) -> [[Unicode.Scalar]] {
    text.letters.map(\.smallASCII).split(whereSeparator: \.partsTerms).map(Array.init)
  }
}

extension Unicode.Scalar {
  /// Whether it parts the words of a term: white space of any kind, an underscore, a hyphen, an apostrophe or what is set
  /// for one.
  var partsTerms: Bool {
    switch self {
    case " ", "\n", "\r", "\t", "-", "_", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": true
    case "\u{2010}"..."\u{2015}": true
    default: isApostrophe || !isASCII && properties.isWhitespace
    }
  }
}
