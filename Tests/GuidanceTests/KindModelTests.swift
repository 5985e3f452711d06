import Guidance
import Planning
import PostText
import Testing

@Suite("The model of kinds")
struct KindModelTests {
  private let names = OwnNames(
    brand: "University of Leith", handles: ["@UniLeith"], domains: ["leith.ac.example"])

  private func reading(_ text: String) -> KindReading {
    Judge(names: names).kindReading(text, entities: Platform.x.entities(in: text))
  }

  private func run(_ words: String) -> UInt64 {
    words.split(separator: " ").reduce(0) { KindTokens.hash($0, KindTokens.token(for: String($1))) }
  }

  private func model(_ weights: [String: Double]) -> KindModel {
    let entries = weights.sorted { $0.key < $1.key }.map { words, weight in
      KindWordTable.Entry(
        hash: run(words), weights: [weight, 0, 0, 0, 0, -weight], profile: [0, 0, 0, 0, weight, 0])
    }
    return KindModel(
      start: Array(repeating: 0, count: 6),
      weights: Array(repeating: Array(repeating: 0, count: 6), count: KindEvidence.columns),
      words: KindWordTable(KindWordTable.text(of: entries)), usualProfile: Array(repeating: 0, count: 6))
  }

  @Test("words and turns of phrase count with their weights, to a step of the table")
  func words() {
    let scores = model(["frost": 0.5, "frost makes tea": 1, "tea makes frost": 1, "snow": -0.25])
      .scores(of: reading("Frost makes tea sweeter, and so does #snow"))
    #expect((scores[0] - 1.25).magnitude < 0.06)
    #expect((scores[5] + 1.25).magnitude < 0.06)
    #expect(scores[1...4].allSatisfy { $0 == 0 })
  }

  @Test("a table finds each of its thousands of words, and no others")
  func table() {
    let words = (0..<5000).map { "word\(String($0, radix: 36))" }
    let model = model(Dictionary(uniqueKeysWithValues: words.map { ($0, 1.0) }))
    for word in words { #expect(model.scores(of: reading("a \(word)"))[0] == 1) }
    for word in words { #expect(model.scores(of: reading("a x\(word)"))[0] == 0) }
  }

  @Test("a word counts less in a text of many words")
  func longTexts() {
    let many = "frost " + Array(repeating: "leaf", count: 79).joined(separator: " ")
    let scores = model(["frost": 1]).scores(of: reading(many))
    #expect((scores[0] - 0.5).magnitude < 0.01)
  }

  @Test("names, accounts and links of ours stand for all that are, and others' for all others")
  func masks() {
    func scores(_ token: String, _ text: String) -> Double {
      model([token: 1]).scores(of: reading(text))[0]
    }
    #expect(scores("OURS", "The University of Leith in the snow") == 3)
    #expect(scores("@OURS", "Snow, says @UniLeith") == 1)
    #expect(scores("@FAMILY", "Snow, say @UniLeithPhysics") == 1)
    #expect(scores("@X", "Snow, says @metoffice") == 1)
    #expect(scores("#OURS", "Snow #UniLeithLife") == 1)
    #expect(scores("LINK", "Snow: https://snow.example.org") == 1)
    #expect(scores("YEAR", "The snow of 1963") == 1)
    #expect(scores("0", "19 cm of snow") == 1)
  }

  @Test("what a plan's other posts are about speaks for a post's kind")
  func profile() {
    let model = model(["match": 1])
    var profile = KindProfile()
    for _ in 0..<20 { profile.add(reading("The match is on").tokens, in: model.words) }
    let text = reading("What a save")
    #expect(model.scores(of: text)[4] == 0)
    #expect((model.scores(of: text, about: profile)[4] - 0.8).magnitude < 0.01)
  }

  @Test("probabilities are shared out to the last part")
  func parts() {
    for text in ["Order now", "Thank you @leithlibrary", "Frost", ""] {
      let kinds = Judge(names: names).judge(text, entities: Platform.x.entities(in: text)).kinds
      for whole in [1, 7, 100, 10_000] {
        #expect(kinds.parts(of: whole).values.reduce(0, +) == whole)
        #expect(kinds.parts(of: whole).values.allSatisfy { $0 >= 0 })
      }
      #expect((Kind.allCases.reduce(0) { $0 + kinds[$1] } - 1).magnitude < 1e-9)
    }
  }
}
