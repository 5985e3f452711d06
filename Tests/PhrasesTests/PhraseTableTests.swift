import PostText
import Testing

@testable import Phrases

@Suite("A table of phrases")
struct PhraseTableTests {
  /// What a table finds in a text: the words and the note, as `like our post = asks`.
  private func found(_ table: String, in text: String, without end: Int = 0) -> [String] {
    let scalars = Array<Unicode.Scalar>(of: text)
    let lexicon = Lexicon(words: [], phrases: [], signs: { _, _ in [] })
    let words = lexicon.words(of: scalars, entities: Platform.x.entities(in: text))
    return PhraseTable(table).found(in: words, within: 0..<(words.count - end)).map {
      let range =
        words[$0.words.lowerBound].range.lowerBound..<words[$0.words.upperBound - 1].range.upperBound
      return "\(String(String.UnicodeScalarView(scalars[range]))) = \($0.note)"
    }
  }

  @Test(
    "a pattern stands for what it is written for",
    arguments: [
      ("like our page|post = asks", "Please LIKE our post", "like our post"),
      ("drop a quick? like = asks", "drop a like", "drop a like"),
      ("drop a quick? like = asks", "drop a quick like", "drop a quick like"),
      ("quick? drop a like = asks", "drop a like", "drop a like"),
      ("quick? drop a like = asks", "Quick drop a like", "quick drop a like"),
      ("oh|ah? my|our - word = cries", "our word", "our word"),
      ("oh|ah? my|our - word = cries", "ah my word", "ah my word"),
      ("for _ weeks = counts", "for several weeks", "for several weeks"),
      ("0 days left = counts", "only 12 days left", "12 days left"),
      ("thanks to @ = credits", "thanks to @ana", "thanks to @ana"),
      ("last-minute = hurries", "a last-minute bake", "last-minute"),
      ("last-minute = hurries", "a last minute bake", "last minute"),
      ("very? last-minute = hurries", "a last minute bake", "last minute"),
      ("don't miss,\nlose out = hurries", "lose out", "lose out"),
      ("so sorry = cares", "*so*, sorry", "so*, sorry"),
    ])
  func pattern(_ table: String, _ text: String, _ phrase: String) {
    let found = found(table, in: text)
    #expect(found.count == 1 && found[0].lowercased().hasPrefix(phrase + " = "))
    #expect(found.allSatisfy { table.hasSuffix($0.drop { $0 != "=" }) })
  }

  @Test(
    "nothing is found across sentences, in quotations, behind the end, nor beside a word that excepts it",
    arguments: [
      ("so sorry = cares", "so. Sorry", 0), ("so sorry = cares", "They said “so sorry”", 0),
      ("so sorry = cares", "so sorry", 1), ("like our page = asks ! party", "At the party: like our page", 0),
      ("for _ weeks = counts", "for weeks", 0), ("thanks to @ = credits", "thanks to Ana", 0),
      ("0 days left = counts", "no days left", 0), ("", "anything", 0),
    ])
  func nothing(_ table: String, _ text: String, _ end: Int) {
    #expect(found(table, in: text, without: end).isEmpty)
  }

  @Test("what was found once is found again, by many at a time too")
  func again() async {
    let table = PhraseTable("like our page = asks\nour page = owns\nso sorry = cares")
    let lexicon = Lexicon(words: [], phrases: [], signs: { _, _ in [] })
    let texts = ["Like our page", "our page, so sorry", "so sorry: like our page", "nothing"]
    let counts = await withTaskGroup(of: [Int].self, returning: Set<[Int]>.self) { group in
      for _ in 0..<8 {
        group.addTask {
          texts.map { text in
            let words = lexicon.words(of: Array(of: text), entities: Entities())
            return table.found(in: words, within: words.indices).count
          }
        }
      }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(counts == [[1, 2, 2, 0]])
  }

  @Test("of phrases that start at one word the longest is found, and none inside it")
  func longest() {
    let table = "read more = one\nread more here = two\nmore here now = three\nhere = four"
    #expect(found(table, in: "Read more here now, here") == ["Read more here = two", "here = four"])
  }
}
