import Testing

@testable import Phrases

@Suite("Words as numbers")
struct WordKeyTests {
  @Test(
    "what is one word however it is written has one key",
    arguments: [
      ("FREE", "free"), ("Don’t", "don't"), ("don`t", "don't"), ("können", "ko\u{308}nnen"),
      ("ÜBER", "über"), ("Once-In-A-Lifetime", "once-in-a-lifetime"), ("ПАРОЛЬ", "пароль"),
      ("#Tips", "#tips"),
    ])
  func same(_ written: String, _ word: String) {
    #expect(WordKey(lowercasing: Array(written.unicodeScalars)[...]) == WordKey(word))
  }

  @Test("words that differ in a letter, an accent or their length have other keys")
  func different() {
    let words = [
      "a", "b", "aa", "ab", "ba", "kann", "können", "konnen", "discount", "discounts", "discounted",
      "congratulations", "congratulation", "customers'", "customers", "über", "uber", "“", "”", "\"",
    ]
    #expect(Set(words.map { WordKey($0) }).count == words.count)
    #expect(WordKey("kann").isASCII && WordKey("congratulations").isASCII && !WordKey("können").isASCII)
  }

  @Test("a table that has grown knows what was put in, and nothing else")
  func table() {
    var table = WordTable(0)
    for number in 1...500 { table[WordKey("word\(number)")] = number }
    table.update("word7") { $0 += 1000 }
    table.update("word501") { $0 += 501 }
    #expect((1...501).allSatisfy { table[WordKey("word\($0)")] == ($0 == 7 ? 1007 : $0) })
    #expect(table["word502"] == 0 && table[.none] == 0)
  }

  @Test("a filter lets all words pass that were put in, and hardly another")
  func filter() {
    var filter = BloomFilter()
    for number in 0..<100 { filter.insert(WordKey("in\(number)")) }
    #expect((0..<100).allSatisfy { filter.mayHold(WordKey("in\($0)")) })
    #expect((0..<1000).count { filter.mayHold(WordKey("out\($0)")) } < 100)
  }
}
