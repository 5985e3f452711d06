import Testing

@testable import Storage

@Suite("Names that a plan may have by its brand")
struct PlanNameProposalTests {
  @Test(
    "are two of its words, without small ones and accents",
    arguments: [
      ("Spoke & Chain bike co-op", "spoke-chain"), ("The Old Mill", "old-mill"), ("Joe's Café", "joes-cafe"),
      ("The The", "the-the"), ("Museum of Bath at Work", "museum-bath"), ("喫茶店", "喫茶店"),
      ("スポーク＆チェーン", "スポーク-チェーン"), ("🚲🚲", "my-plan"), ("", "my-plan"), ("20:1", "20-1"),
    ])
  func proposes(_ brand: String, _ name: String) {
    #expect(PlanName.proposals(for: brand).first == name)
  }

  @Test("can all be a plan's, however long the brand is")
  func valid() {
    for brand in [String(repeating: "喫茶店", count: 40), String(repeating: "mill ", count: 40), "é\u{301}!"] {
      #expect(PlanName.proposals(for: brand).allSatisfy(PlanName.isValid))
    }
  }

  @Test("are made of what may be a brand, and not of what leads elsewhere")
  func brands() {
    for brand in ["Spoke & Chain", "two words", "Yes!"] { #expect(PlanName.isBrand(brand)) }
    for other in ["harbour-bakery", "../x", "/etc", ".planner", "a/b", "", "-x", "..", "\u{1B}[31m"] {
      #expect(!PlanName.isBrand(other))
    }
  }
}
