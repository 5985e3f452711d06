import Planning
import Testing

@Suite("Looking for words")
struct WordSearchTests {
  @Test(
    "case and accents make no difference, and a word may be part of a longer one",
    arguments: [
      ("café", "CAFE roses"), ("cafe", "Café roses"), ("cafe", "Cafe\u{301} roses"), ("RHUB", "some rhubarb"),
      ("i", "İstanbul"), ("straße", "STRAßE"), ("хлеб", "Свежий ХЛЕБ"), ("パン", "焼きたてのパン"),
    ])
  func found(word: String, text: String) throws {
    let search = try #require(WordSearch(word))
    #expect(search.isMet(by: [text]))
    #expect(search.mayStand(inJSON: Array("\"\(text)\"".utf8)))
    #expect(!search.ranges(in: text).isEmpty)
  }

  @Test("all words must be there, in any order and in any of the texts")
  func allWords() throws {
    let search = try #require(WordSearch("flour  bread"))
    #expect(search.isMet(by: ["Bread from old flour"]))
    #expect(search.isMet(by: ["Bread", "flour"]))
    #expect(!search.isMet(by: ["Bread alone"]))
  }

  @Test("nothing but blanks and accents is no search")
  func nothing() {
    #expect(WordSearch(" \n") == nil)
    #expect(WordSearch("\u{301}") == nil)
  }

  @Test("places are told in scalars of the text as it is written, and overlapping ones are one")
  func ranges() throws {
    #expect(try #require(WordSearch("cafe")).ranges(in: "🌱 Cafe\u{301} CAFÉ") == [2..<6, 8..<12])
    #expect(try #require(WordSearch("aba bab")).ranges(in: "xababx") == [1..<5])
    #expect(try #require(WordSearch("aa")).ranges(in: "aaaa") == [0..<4])
  }

  @Test(
    "a file that may hold the word is never passed over",
    arguments: [
      ("cafe", #"{"text":"Caf\u00e9"}"#), ("\"so", #"{"text":"She said \"so\""}"#),
      ("a/b", #"{"text":"a\/b"}"#), ("@mull", #"{"text":"hello @Mull"}"#), ("k9", #"{"id":"K9"}"#),
    ])
  func mayStand(word: String, json: String) throws {
    #expect(try #require(WordSearch(word)).mayStand(inJSON: Array(json.utf8)))
  }

  @Test(
    "a file that lacks a word is passed over",
    arguments: [("bread flour", #"{"text":"Bread"}"#), ("@mull", #"{"text":"mull `mull"}"#), ("rye", "ry")])
  func passedOver(words: String, json: String) throws {
    #expect(!(try #require(WordSearch(words)).mayStand(inJSON: Array(json.utf8))))
  }
}
