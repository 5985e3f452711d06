/// A text cut into words, to look for phrases in it.
struct PhraseSearch {
  private let words: [(text: String, range: Range<Int>)]

  init(_ text: String) {
    var words: [(String, Range<Int>)] = []
    var word = String.UnicodeScalarView()
    var position = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || Self.joins(scalar) || scalar.properties.numericType != nil {
        word.append(scalar == "’" ? "'" : scalar)
      } else if !word.isEmpty {
        words.append((String(word).lowercased(), position - word.count..<position))
        word.removeAll()
      }
      position += 1
    }
    if !word.isEmpty { words.append((String(word).lowercased(), position - word.count..<position)) }
    self.words = words
  }

  private static func joins(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" }

  /// Where one of the phrases stands, as Unicode scalar offsets; the words of a phrase are parted by blanks, in
  /// lower case, and `a|b` stands for either.
  func ranges(of phrases: [String]) -> [Range<Int>] {
    phrases.flatMap(ranges).sorted { $0.lowerBound < $1.lowerBound }
  }

  func contains(_ phrases: [String]) -> Bool { !ranges(of: phrases).isEmpty }

  private func ranges(of phrase: String) -> [Range<Int>] {
    let wanted = phrase.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    guard let last = wanted.indices.last, words.count >= wanted.count else { return [] }
    return (0...words.count - wanted.count).compactMap { start in
      let matches = wanted.indices.allSatisfy { wanted[$0].contains(words[start + $0].text) }
      return matches ? words[start].range.lowerBound..<words[start + last].range.upperBound : nil
    }
  }
}
