/// The English words that the judgement knows, looked up once for each word of a text.
enum Lexicon {
  static let table: WordTable<Traits> = {
    var table = WordTable(Traits(), size: 12)
    for (trait, words) in lists {
      for word in WordList(words) { table.update(word) { $0.insert(trait) } }
    }
    for first in PhraseBook.english.firstWords { table.update(first) { $0.insert(.opensPhrase) } }
    return table
  }()

  private static let lists = Verbs.lists + Courtesies.lists + SmallWords.lists + Signs.lists + Subjects.lists
}
