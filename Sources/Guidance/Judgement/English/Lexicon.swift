/// The English words that the judgement knows, looked up once for each word of a text.
enum Lexicon {
  static func traits(of word: String) -> Traits { table[word] ?? [] }

  private static let table: [String: Traits] = {
    var table: [String: Traits] = [:]
    for (trait, words) in lists {
      // By bytes: this is done at each start.
      for word in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        table[String(Substring(word)), default: []].insert(trait)
      }
    }
    for first in Phrases.firstWords { table[first, default: []].insert(.opensPhrase) }
    return table
  }()

  private static let lists = Verbs.lists + Courtesies.lists + SmallWords.lists + Signs.lists + Subjects.lists
}
