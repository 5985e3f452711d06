/// The English words that the judgement knows, looked up once for each word of a text.
enum Lexicon {
  static let table: WordTable<WordCategories> = {
    var table = WordTable(WordCategories(), size: 12)
    for (category, words) in lists {
      for word in WordList(words) { table.update(word) { $0.insert(category) } }
    }
    for first in PhraseBook.english.firstWords { table.update(first) { $0.insert(.opensPhrase) } }
    return table
  }()

  private static let lists =
    Verbs.lists + Courtesies.lists + SmallWords.lists + Markers.lists + Subjects.lists
}
