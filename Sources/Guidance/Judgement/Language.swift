import Phrases

/// What language a text is in, as far as the word lists of this module need to know.
package enum Language {
  /// Whether English words may be looked for: false when most letters are of another script, or when the words that
  /// another language is known by outnumber the English ones. One such word is enough in a text of four words or more
  /// where no word is known to be English. A text with too few words to tell counts as English.
  package static func isEnglish(_ wording: Wording) -> Bool {
    var count = Count()
    for index in wording.message where wording.words[index].sort == .word {
      count.take(wording.words[index], in: wording)
    }
    if count.otherScript * 2 > count.words { return false }
    if count.english + count.known == 0 && count.foreignInSmallLetters > 0 && count.words >= 4 {
      return false
    }
    return count.foreign < 2 || count.foreign <= count.english
  }

  private struct Count {
    var words = 0
    var english = 0
    /// Words that the judgement knows otherwise, such as verbs.
    var known = 0
    var foreign = 0
    /// Without those that may be names, such as `El Niño`.
    var foreignInSmallLetters = 0
    var otherScript = 0

    mutating func take(_ word: Word, in wording: Wording) {
      words += 1
      if wording.scalars[word.range.lowerBound].value >= 0x370 { otherScript += 1 }
      if word.has(.english) {
        english += 1
      } else if word.has(.foreign) || isForeignLooking(word, in: wording) {
        foreign += 1
        if !word.isCapitalised { foreignInSmallLetters += 1 }
      } else if !word.categories.isEmpty {
        known += 1
      }
    }
  }

  /// Whether it has letters that English words do not have, and is no name: `für`, `Vorräte`, but not a lonely `é`, which
  /// English borrows with its cafés.
  private static func isForeignLooking(_ word: Word, in wording: Wording) -> Bool {
    !word.isCapitalised && wording.scalars[word.range].contains { !$0.isASCII && foreignLetters.contains($0) }
  }

  private static let foreignLetters = Set("äöüßåøæœõãñçąćęłńśźżčďěňřšťůžőűğışđțșăîúùìò".unicodeScalars)
}
