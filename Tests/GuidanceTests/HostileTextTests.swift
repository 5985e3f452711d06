import Guidance
import Planning
import PostText
import Testing

@Suite("Judging hostile texts")
struct HostileTextTests {
  @Test(
    "a very long text of anything is judged, with evidence inside the text",
    arguments: [
      "a", " ", "@", "#", "@a ", "RT ", "RT @a ", "RT:", "via ", "well done. ", "Join us. ", "https://",
      "https://a.b/ ",
      "?!", "1", "1.", "$1 ", "\n", "🥖", "👨‍👩‍👧", "e\u{301}", "\u{0}", "\u{FEFF}", "’", "-", "a-", "U.S.", "h/t ",
      "you ", "tips 5 ",
      "5 ", "Great ", "ÄÖÜ", "パ",
    ])
  func veryLong(_ part: String) {
    let text = String(repeating: part, count: 250_000 / part.utf8.count)
    let judgement = judge(text)
    let end = text.unicodeScalars.count
    #expect(judgement.evidence.allSatisfy { ($0.range?.upperBound ?? 0) <= end })
    #expect(judgement.confidence > 0.3 && judgement.confidence <= 1)
  }

  @Test("entities of another text do no harm")
  func strangeEntities() {
    var entities = Entities()
    entities.links = [Entity(text: "https://a.example", range: 3..<900), Entity(text: "x", range: 2..<2)]
    entities.mentions = [Entity(text: "@a", range: 5..<7)]
    #expect(Judge(names: .bakery).judge("We bake.", entities: entities).whose == .ours)
  }
}
