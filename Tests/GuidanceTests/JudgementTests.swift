import Guidance
import Planning
import PostText
import Testing

/// A text as a brand would post it, with what it is.
struct JudgedText: CustomTestStringConvertible, Sendable {
  let text: String
  let whose: Whose
  let act: Act
  let kind: Kind

  init(_ text: String, _ whose: Whose, _ act: Act, _ kind: Kind) {
    self.text = text
    self.whose = whose
    self.act = act
    self.kind = kind
  }

  var testDescription: String { text }
}

extension OwnNames {
  static let bakery = OwnNames(
    brand: "Harbour Bakery", handles: ["@harbourbakery"], domains: ["harbourbakery.example.com"],
    team: ["@anabakes"])
}

func judge(_ text: String, for names: OwnNames = .bakery) -> Judgement {
  Judge(names: names).judge(text, entities: Platform.x.entities(in: text))
}

/// The words of a text that speak for `says`.
func words(of judgement: Judgement, saying says: String, in text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return judgement.evidence.filter { $0.says == says }.compactMap(\.range).map {
    String(String.UnicodeScalarView(scalars[$0]))
  }
}

@Suite("Judging a text")
struct JudgementTests {
  @Test(
    "a post is judged by whose it is and what it does",
    arguments: [
      JudgedText("Harbour Bakery opens a second shop in Leith", .ours, .informs, .story),
      JudgedText(
        "We baked 400 loaves for the food bank this week, and Ana's kids helped.", .ours, .informs, .story),
      JudgedText("Our revenue grew 12% to £3.4 million.", .ours, .informs, .story),
      JudgedText(
        "Order now: our new rye loaf, only £3.50 until Sunday. https://harbourbakery.example.com/rye", .ours,
        .asks, .offer),
      JudgedText("20% off all pastries today. Come and get them before they are gone!", .ours, .asks, .offer),
      JudgedText(
        "Book your table for Mother's Day at https://harbourbakery.example.com/book", .ours, .asks, .offer),
      JudgedText("We're hiring a baker. Apply here: https://t.co/abc", .ours, .asks, .offer),
      JudgedText(
        "5 tips for a crisp crust at home https://harbourbakery.example.com/crust", .ours, .asks, .help),
      JudgedText(
        "How to keep a loaf fresh for five days: wrap it in linen, never in plastic.", .nobodys, .informs,
        .help),
      JudgedText("Good morning! Fresh croissants at 7.", .nobodys, .converses, .talk),
      JudgedText("Thank you to everyone who came to the open day!", .nobodys, .converses, .talk),
      JudgedText("@maria_k thank you so much, see you on Saturday!", .nobodys, .converses, .talk),
      JudgedText("Congratulations @leithbooks on ten years!", .theirs, .converses, .talk),
      JudgedText("What's your favourite filling for a summer tart?", .nobodys, .asks, .talk),
      JudgedText(
        "RT @breadpaper Why your sourdough will not rise https://breadpaper.example/rise", .theirs, .informs,
        .boost),
      // So call it all who read such posts.
      JudgedText("Great photo! RT @leithrunner Sunrise over the harbour", .theirs, .converses, .talk),
      JudgedText(
        "Lovely piece on heritage grains by @breadpaper https://breadpaper.example/grains", .theirs, .informs,
        .share),
      JudgedText("Read this before you buy a mixer https://kitchen.example/mixers", .theirs, .asks, .share),
    ])
  func kindOfText(_ example: JudgedText) {
    let judgement = judge(example.text)
    #expect(judgement.whose == example.whose)
    #expect(judgement.act == example.act)
    #expect(judgement.kind == example.kind)
  }

  @Test(
    "where a sentence tells of two kinds about as much, neither is sure",
    arguments: [
      JudgedText("Here is a clarification on our opening hours.", .ours, .informs, .help),
      JudgedText("Don't forget: clocks go back tonight.", .nobodys, .asks, .help),
      JudgedText("Interesting thread on yeast h/t @yeastlab", .theirs, .informs, .share),
    ])
  func kindUntold(_ example: JudgedText) {
    let judgement = judge(example.text)
    #expect(judgement.whose == example.whose)
    #expect(judgement.act == example.act)
    #expect(!judgement.isKindSure)
    #expect(judgement.kinds[example.kind] > 0.15)
  }

  @Test("praise before a quoted post is talk about somebody's work")
  func praisedPost() {
    let text = "Great photo! RT @Lumoretti68 #CitiVolunteers http://t.co/Xz4Rhlhr9u"
    let judgement = judge(text, for: OwnNames(brand: "Citi", handles: ["@Citi"], domains: ["citi.com"]))
    #expect(judgement.whose == .theirs)
    #expect(judgement.act == .converses)
    #expect(judgement.kind == .talk)
    #expect(judgement.sure)
  }

  @Test(
    "a call in mid-sentence asks",
    arguments: [
      "The first day of the fair has ended, join tomorrow the second part https://t.co/fair",
      "In 30 minutes follow live the draw for the cup https://t.co/draw",
      "If your boiler is older than ten years, call us for a free check",
    ])
  func callInMidSentence(_ text: String) {
    #expect(judge(text).act == .asks)
  }

  @Test(
    "a verb that has a subject of its own is no call",
    arguments: [
      "Our apprentices learn to read old recipes",
      "The choir will join the harbour parade in June",
      "Plan for the new bridge approved by the council",
    ])
  func verbOfSomebody(_ text: String) {
    #expect(judge(text).act == .informs)
  }

  @Test("evidence shows the words that speak for the answer, in scalar offsets")
  func evidence() {
    let text = "🥖🥖 Order now: rye for £3.50 https://harbourbakery.example.com/rye"
    let judgement = judge(text)
    #expect(words(of: judgement, saying: "calls to act", in: text) == ["Order now"])
    #expect(words(of: judgement, saying: "ours", in: text) == ["https://harbourbakery.example.com/rye"])
    #expect(words(of: judgement, saying: "sells", in: text) == ["Order now", "£3.50"])
    #expect(judgement.evidence.count <= 5)
  }

  @Test("what speaks for another answer is not shown")
  func onlyWhatSpeaksForIt() {
    let text = "Great photo! RT @harbourfan Join us at the quay https://quay.example/join"
    #expect(!judge(text).evidence.contains { $0.says.contains("act") || $0.says == "ours" })
  }

  @Test("a question with nothing more behind it is talk, a question before a link is not")
  func questions() {
    #expect(judge("Which loaf do you take on a picnic?").kind == .talk)
    #expect(judge("Need bread for a picnic? Order here: https://harbourbakery.example.com").kind == .offer)
  }

  @Test(
    "money given or earned is no price",
    arguments: ["We raised £500 for the lifeboats.", "Our loan of £900 is paid back."])
  func givenMoney(_ text: String) {
    #expect(judge(text).kind == .story)
  }
}
