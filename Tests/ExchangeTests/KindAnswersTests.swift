import Exchange
import Planning
import Testing

@Suite("What a program is asked about posts, and what it answers")
struct KindAnswersTests {
  private func id(_ text: String) throws -> PostID { try #require(PostID(text)) }

  private func answers(_ text: String) throws -> KindAnswers {
    KindAnswers(text, about: [try id("a1"), try id("b2")])
  }

  @Test("it is told once what the kinds mean, then each post in a line of its own")
  func asked() throws {
    let posts = [
      Post(id: try id("a1"), text: "Two\n\"lines\"", platforms: [.mastodon, .x]),
      Post(id: try id("b2"), text: "One"),
    ]
    let lines = try KindInquiry.text(of: posts).split(separator: "\n")
    #expect(lines.count == 3)
    for kind in Kind.allCases { #expect(lines[0].contains("\"\(kind.rawValue)\":\"\(kind.meaning)\"")) }
    #expect(lines[1] == #"{"id":"a1","platform":"mastodon","text":"Two\n\"lines\""}"#)
    #expect(lines[2] == #"{"id":"b2","text":"One"}"#)
  }

  @Test("a kind is sure, or of some probability of which the others share the rest; or each has its own")
  func opinions() throws {
    let sure = try answers(#"{"id":"a1","kind":"offer"}"#).opinions
    #expect(try sure[id("a1")]?.odds == [.offer: 1])
    let likely = try #require(
      try answers(#"{"id":"a1","kind":"talk","probability":0.75}"#).opinions[id("a1")])
    #expect(likely[.talk] == 0.75 && likely[.share] == 0.05)
    let each = try answers(#"{"id":"b2","kinds":{"share":0.6,"talk":0.2}}"#).opinions
    #expect(try each[id("b2")]?.odds == [.share: 0.75, .talk: 0.25])
  }

  @Test("what is read again from what is written is the same")
  func rounding() throws {
    for thirds in [[1, 1, 1, 0, 0, 0], [0.1, 0.2, 0.3, 0.4, 0, 0], [0.001, 0.5, 0.25, 0.125, 0.1, 0.024]] {
      let opinion = try #require(KindOpinion(Dictionary(uniqueKeysWithValues: zip(Kind.allCases, thirds))))
      #expect(KindOpinion(opinion.odds) == opinion)
      #expect((opinion.odds.values.reduce(0, +) - 1).magnitude < 1e-9)
    }
  }

  @Test(
    "a line that makes no sense is told by its number, and the others count",
    arguments: [
      ("talk", "is no JSON object"), ("[]", "is no JSON object"), (#"{"kind":"talk"}"#, #"has no "id""#),
      (#"{"id":"c3","kind":"talk"}"#, "is about “c3”, which was not asked about"),
      (#"{"id":"b2","kind":"talk"}"#, "is about b2 once more"),
      (#"{"id":"a1","kind":"news"}"#, "names “news”, which is no kind"),
      (#"{"id":"a1","kinds":{"news":1}}"#, "names “news”, which is no kind"),
      (#"{"id":"a1"}"#, #"says no "kind" and no "kinds""#),
      (#"{"id":"a1","kind":7}"#, #"has a "kind" that is not of the right form"#),
      (#"{"id":"a1","kinds":{"talk":1.5}}"#, #"has "kinds" that are no probabilities from 0 to 1"#),
      (#"{"id":"a1","kinds":{}}"#, #"has "kinds" that are no probabilities from 0 to 1"#),
      (
        #"{"id":"a1","kind":"talk","probability":0.1}"#,
        #"has a "probability" that makes no kind the likeliest; 1 is sure"#
      ),
    ])
  func wrong(_ line: String, _ what: String) throws {
    let answers = try answers("{\"id\":\"b2\",\"kind\":\"help\"}\r\n\n\(line)\n")
    #expect(answers.opinions.keys.map(\.description) == ["b2"])
    #expect(answers.wrong.map(\.number) == [3])
    #expect(answers.wrong.map(\.what) == [what])
  }

  @Test("of no answer nothing is taken")
  func nothing() throws {
    let answers = try answers("\n \n")
    #expect(answers.opinions.isEmpty && answers.wrong.isEmpty)
  }
}
