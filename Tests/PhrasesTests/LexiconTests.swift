import PostText
import Testing

@testable import Phrases

extension WordCategories {
  fileprivate static let praise = WordCategories(rawValue: 1 << 0)
  fileprivate static let asks = WordCategories(rawValue: 1 << 1)
}

@Suite("A text cut into words by a lexicon")
struct LexiconTests {
  private static let lexicon = Lexicon(
    words: [(.praise, "great lovely"), (.asks, "join great"), (.joint, "and"), (.repostSign, "rt")],
    phrases: [(.praise, "well done,well done you\nwell and good"), (.asks, "done you")],
    signs: { sign, isRepeated in sign == "?" && isRepeated ? .asks : [] })

  private func words(_ text: String) -> [Word] {
    Self.lexicon.words(of: Array(of: text), entities: Platform.x.entities(in: text))
  }

  @Test("each word, number, name, link and mark is one, where it stands")
  func sorts() {
    let text = "It's 3.5 km (h/t @ana): #rye via https://a.example.org"
    let found = words(text)
    #expect(
      found.map { String(String.UnicodeScalarView(Array(of: text)[$0.range])) } == [
        "It's", "3.5", "km", "(", "h/t", "@ana", ")", ":", "#rye", "via", "https://a.example.org",
      ])
    #expect(
      found.map(\.sort) == [
        .word, .number, .word, .mark, .word, .mention, .mark, .mark, .hashtag, .word, .link,
      ])
  }

  @Test("a word has the categories of all lists it is in, however it is written")
  func categories() {
    #expect(words("GREAT")[0].categories == [.praise, .asks])
    #expect(words("Lovely")[0].has(.praise) && !words("Lovely")[0].has(.asks))
    #expect(words("bread")[0].categories == [])
    #expect(words("so??")[1].categories == .asks && words("so?")[1].categories == [])
  }

  @Test(
    "a clause opens at the start, behind a full stop, on a new line and behind two blanks, but for a joint")
  func clauses() {
    func openings(_ text: String) -> [Bool] { words(text).filter { $0.sort == .word }.map(\.opensClause) }
    #expect(openings("one two. Three") == [true, false, true])
    #expect(openings("one\ntwo") == [true, true])
    #expect(openings("one  two") == [true, true])
    #expect(openings("one and  two") == [true, false, false])
  }

  @Test("a name is told by its sign, and right behind a sign of a repost too")
  func names() {
    #expect(words("RT@ana").map(\.sort) == [.word, .mention])
    #expect(words("at@ana").map(\.sort) != [.word, .mention])
  }

  @Test("all phrases are found, however they overlap")
  func phrases() {
    let words = words("Well done you! Well, done")
    let found = Self.lexicon.phrases(in: words)
    #expect(found.map(\.words) == [0..<2, 0..<3, 1..<3])
    #expect(found.map(\.categories) == [.praise, .praise, .asks])
  }
}
