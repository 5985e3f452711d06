import Phrases

extension Lexicon {
  /// The English that the judgement knows.
  static let english = Lexicon(
    words: Verbs.lists + Courtesies.lists + SmallWords.lists + Markers.lists + Subjects.lists,
    phrases: SetPhrases.lists, signs: Markers.categories)
}
