import Planning
import Testing

@Suite("Topics, and whether a text furthers one")
struct TopicTests {
  @Test(
    "a word is found whole, whatever its case, its accents and what stands beside it",
    arguments: [
      "frost", "FROST: what to cover first", "Late frost—again ☃", "#frost", "(Frost)",
      "Café crème, then frost",
      "“frost”", "före frost", "1 frost 2", "fróst",
    ])
  func found(_ text: String) { #expect(Topic("Frost").isFurthered(by: text)) }

  @Test(
    "part of a word, its letters apart and another word are none",
    arguments: ["Frosty", "permafrost", "f rost", "frost2", "fro-st", "", "☃ — “…”", "défrost"])
  func notFound(_ text: String) { #expect(!Topic("frost").isFurthered(by: text)) }

  @Test("words that belong together are found together, with anything but letters between")
  func together() {
    let topic = Topic("Fair pay", words: ["for how much", "wages"])
    #expect(topic.isFurthered(by: "Who picks our tea, and for how — much?"))
    #expect(topic.isFurthered(by: "Wages!"))
    #expect(!topic.isFurthered(by: "much for how") && !topic.isFurthered(by: "fair pay"))
    #expect(!topic.isFurthered(by: "for how muché"))
    #expect(
      Topic("fair pay").isFurthered(by: "Fair-pay week") && !Topic("fair pay").isFurthered(by: "fair, to pay")
    )
  }

  @Test("a name without a letter is found nowhere")
  func nothing() { #expect(!Topic("—").isFurthered(by: "— frost")) }
}
