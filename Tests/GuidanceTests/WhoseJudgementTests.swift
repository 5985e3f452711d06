import Guidance
import Planning
import Testing

@Suite("Whose a text is, as judgement sees it")
struct WhoseJudgementTests {
  @Test(
    "own names are known in every dress",
    arguments: [
      "harbour bakery in the snow", "HARBOUR BAKERY IN THE SNOW", "Harbour Bakery's windows are frozen",
      "Harbour Bakery’s windows are frozen", "#harbourbakery in the snow",
      "#HarbourBakeryWindows in the snow",
      "Snow at @HarbourBakery", "Snow: https://HarbourBakery.example.com/snow",
      "Snow: http://www.harbourbakery.example.com",
      "Snow: https://shop.harbourbakery.example.com", "Snow: https://instagram.com/HarbourBakery/p/1",
      "Our windows are frozen", "@anabakes has frozen fingers",
    ])
  func ours(_ text: String) {
    #expect(judge(text).whose == .ours)
  }

  @Test(
    "what only looks like an own name is not",
    arguments: [
      "A harbour without a bakery", "#harbourbakeryish", "Snow: https://notharbourbakery.example.com",
      "Snow: https://harbourbakery.example.com.evil.com", "Snow at @harbourbakery2",
    ])
  func lookalikes(_ text: String) {
    #expect(judge(text).whose != .ours)
  }

  @Test(
    "a credit, a repost and a foreign link say that it is theirs",
    arguments: [
      "A short history of rye, via @grainmuseum", "A short history of rye (via Grain Museum)",
      "Rye at dawn 📷 @leithrunner",
      "H/T @grainmuseum: rye through the ages", "Rye through the ages https://grainmuseum.example/rye",
      "MT @grainmuseum: rye through the ages", "RT@grainmuseum rye through the ages",
      "So true! RT @grainmuseum: our rye",
      "Rye through the ages https://x.com/grainmuseum/status/1",
    ])
  func theirs(_ text: String) {
    #expect(judge(text).whose == .theirs)
  }

  @Test(
    "a link shortener is evidence neither way",
    arguments: ["t.co", "bit.ly", "tinyurl.com", "ow.ly", "lnkd.in", "BIT.LY"])
  func shorteners(_ host: String) {
    #expect(judge("Rye through the ages https://\(host)/rye").whose == .nobodys)
    #expect(judge("Our rye through the ages https://\(host)/rye").whose == .ours)
  }

  @Test("a repost of our own account is ours")
  func ownRepost() {
    #expect(judge("RT @harbourbakery We open at 7").whose == .ours)
    #expect(judge("RT @harbourbakery We open at 7").kind == .story)
  }

  @Test("accents make no difference to a name")
  func accents() {
    let names = OwnNames(brand: "Café Zoë")
    #expect(judge("A quiet morning at CAFE ZOE", for: names).whose == .ours)
    #expect(judge("A quiet morning at Café Zoë’s", for: names).whose == .ours)
  }

  @Test("a brand that is a plain word needs its capital")
  func plainWord() {
    let names = OwnNames(brand: "Target Ltd.")
    #expect(judge("Target was missed on Monday", for: names).whose == .ours)
    #expect(judge("The target was missed on Monday", for: names).whose == .nobodys)
  }

  @Test("with no names at all a text can still be judged")
  func noNames() {
    #expect(judge("We open at 7", for: OwnNames(brand: "")).whose == .ours)
    #expect(judge("Rain at dawn", for: OwnNames(brand: "")).whose == .nobodys)
  }

  @Test("where us and others speak equally loud, the kind is not sure")
  func unclear() {
    let judgement = judge("We are in the news today https://herald.example/news")
    #expect(!judgement.sure)
  }
}
