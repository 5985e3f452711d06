import Guidance
import Planning
import Testing

@Suite("How sure a kind is")
struct KindSurenessTests {
  @Test(
    "a text that says neither whose it is nor anything useful is not surely help",
    arguments: [
      "Encouraging first figures will be read out in Geneva on Monday",
      "The skeleton is up! It took 14 people",
      "Apprentices, day 3: file a cube.", "The oven died at four this morning.",
    ])
  func untold(_ text: String) {
    #expect(!judge(text).isKindSure)
  }

  @Test(
    "what a house says of itself is about us, without a `we`",
    arguments: [
      "Winter check offer: only 49 euros until Sunday", "New in the window: the trekking bike, 899 euros.",
      "Mechanic wanted, 20 hours a week, apply by 1 December.",
      "Sold out! The last course place went this morning.",
      "Hot cross buns are fresh from the oven.", "Come and see the new loaf tower!",
    ])
  func house(_ text: String) {
    let judgement = judge(text)
    #expect(judgement.whose == .ours)
    #expect(judgement.kind.isAboutUs)
  }

  @Test(
    "when a house is open is no story about it, be it not surely help",
    arguments: [
      "New opening hours: Tue to Fri 10-18, Sat 10-14.", "Our shop is closed on Monday for the holiday.",
    ])
  func hours(_ text: String) {
    let judgement = judge(text)
    #expect(judgement.kind == .help)
    #expect(!judgement.isKindSure)
    #expect(!judgement.isAboutUsSure)
  }

  @Test(
    "a sum of money that is told of sells nothing",
    arguments: [
      "Energy bills rise to £1,717", "Thieves stole £40 of diesel", "The allowance rises to £9,205 in April",
      "“The best loaf under $20 this year”, says @crumbcritic", "A trade deal was reached in Brussels",
      "Tickets are accepted by the ferry too",
    ])
  func moneyTold(_ text: String) {
    #expect(judge(text).kind != .offer)
  }

  @Test(
    "a camera credits an account, and no capital behind it",
    arguments: [
      "📸 From the archive: the first oven", "🎥 Watch the new film", "📷 Leith, yesterday",
      "♻ Recycled flour bags",
    ])
  func cameras(_ text: String) {
    #expect(judge(text).whose != .theirs)
    #expect(judge("📸 @leithrunner: the first oven").whose == .theirs)
  }

  @Test(
    "an account that is spoken of is louder than an `us` in passing",
    arguments: [
      "Our neighbours @lanternbooks have opened a reading room",
      "This one stopped us in our tracks, @leithrunner",
      "The flour of our dreams comes from @grainmuseum", "One in nine of us has no oven, says @grainmuseum",
    ])
  func inPassing(_ text: String) {
    #expect(judge(text).whose == .theirs)
  }

  @Test(
    "a question that the author goes on to answer is no conversation",
    arguments: [
      "Cold hands? Keep the dough near the oven and wait an hour.",
      "Is rye the answer? Perhaps, if you have a week.",
      "Travelling to the fair? Last ferry back is at ten.",
    ])
  func leadIns(_ text: String) {
    #expect(judge(text).kind != .talk)
  }

  @Test(
    "a question that wants an answer is talk, whatever stands behind it",
    arguments: [
      "What was the first loaf that you baked? (No lying. Mine was a brick.)",
      "Rye or wheat? Tell us which and we bake the winner.",
      "Which loaf do you take on a picnic?",
    ])
  func openQuestions(_ text: String) {
    #expect(judge(text).kind == .talk)
  }

  @Test(
    "thanks to somebody is talk",
    arguments: [
      "Thank you @leithfestival for having us, and to everybody who came",
      "Huge thanks to everybody who queued in the rain",
      "Thank you to the lady who handed in the wallet",
    ])
  func thanks(_ text: String) {
    #expect(judge(text).kind == .talk)
  }

  @Test("offer or story, about us is about us")
  func aboutUs() {
    let judgement = judge("Harbour Bakery turns ten on Saturday, come by for cake.")
    #expect(judgement.isAboutUsSure)
  }

  @Test("asking to look is a story, asking to come or buy an offer")
  func looking() {
    #expect(judge("Meet our new baker! https://harbourbakery.example.com/ana").kind == .story)
    #expect(judge("Order our new rye: https://harbourbakery.example.com/rye").kind == .offer)
  }

  @Test("a brand goes by the name of its account too")
  func nickname() {
    let names = OwnNames(brand: "Fahrradwerkstatt Speiche", handles: ["@speiche"])
    #expect(judge("Speiche turns ten", for: names).whose == .ours)
    #expect(judge("One spoke less", for: names).whose != .ours)
  }

  @Test("other names of the brand, and those of its products, are ours")
  func otherNames() {
    let names = OwnNames(brand: "Calder Bank plc", alsoCalled: ["Calder", "Young Saver"])
    #expect(judge("Calder's economist on the figures", for: names).whose == .ours)
    #expect(judge("The new Young Saver is here", for: names).whose == .ours)
    #expect(judge("#YoungSaver in the snow", for: names).whose == .ours)
    #expect(
      judge("A calder of snow for a young saver's club", for: OwnNames(brand: "Calder Bank")).whose
        == .nobodys)
  }

  @Test("a hashtag of ours alone, or the US, does not make a text about us")
  func notOurs() {
    #expect(!judge("Hackers threaten to take banks offline #HarbourBakery").isAboutUsSure)
    #expect(!judge("Storms hit the US coast").isAboutUsSure)
    #expect(judge("Harbour Bakery in a storm #HarbourBakery").isAboutUsSure)
  }

  @Test("a name with its article is none without it")
  func article() {
    let names = OwnNames(brand: "Salt Mill Museum", alsoCalled: ["the Mill"])
    #expect(judge("Snow at the Mill this morning", for: names).whose == .ours)
    #expect(judge("Mill Street is flooded this morning", for: names).whose != .ours)
    #expect(judge("John Stuart Mill was born 220 years ago", for: names).whose != .ours)
  }

  @Test("friends with a name are whom it is about, and not us for sure")
  func friends() {
    let judgement = judge("Our friends at the Glass House have a new show, and it's worth the ride.")
    #expect(!judgement.isAboutUsSure)
    #expect(!judgement.kind.isAboutUs || !judgement.isKindSure)
  }

  @Test("a weight is no price")
  func weight() {
    #expect(judge("A barrel of salt weighed 150 pounds and cost a horse.").kind != .offer)
    #expect(judge("The barrel is £150 at our till").kind == .offer)
  }

  @Test("an e-mail address on our domain is ours")
  func address() {
    #expect(judge("A new baker is sought. Write to jobs@harbourbakery.example.com").whose == .ours)
    #expect(judge("A new baker is sought. Write to jobs@bakery.example.com").whose != .ours)
  }

  @Test("to ask for a repost quotes nobody")
  func repostWanted() {
    #expect(judge("Please RT: @missingdogs are looking for Bruno").kind != .boost)
    #expect(judge("RT: @missingdogs are looking for Bruno").kind == .boost)
  }
}
