/// Looks for phrases among a text's words; what stands between the words does not matter.
struct PhraseSearch {
  private let words: [Word]

  init(_ wording: Wording) { words = wording.words.filter { $0.sort == .word || $0.sort == .number } }

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
