/// Words that speak for a text's being ours or theirs.
struct OwnershipSign {
  let whose: Whose
  /// How loud it speaks; only differences matter.
  let strength: Double
  /// Indices of the words.
  let words: Range<Int>

  init(_ whose: Whose, _ strength: Double, at word: Int) {
    self.init(whose, strength, at: word..<(word + 1))
  }

  init(_ whose: Whose, _ strength: Double, at words: Range<Int>) {
    self.whose = whose
    self.strength = strength
    self.words = words
  }
}
