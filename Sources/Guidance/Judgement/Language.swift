/// What language a text is in, as far as the word lists of this module need to know.
package enum Language {
  /// Whether English words may be looked for: false when most letters are of another script, or when the little
  /// words of other languages outnumber the English ones. A text with too few words to tell counts as English.
  package static func isEnglish(_ wording: Wording) -> Bool {
    var english = 0
    var foreign = 0
    var otherScript = 0
    var count = 0
    for index in wording.message where wording.words[index].sort == .word {
      let word = wording.words[index]
      count += 1
      if word.has(.english) { english += 1 } else if word.has(.foreign) { foreign += 1 }
      if wording.scalars[word.range.lowerBound].value >= 0x370 { otherScript += 1 }
    }
    if otherScript * 2 > count { return false }
    return foreign < 2 || foreign <= english
  }
}
