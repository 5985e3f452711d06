import Planning
import Testing

@testable import Guidance

@Suite("How far off the figures of a mix may be")
struct LikelyMixTests {
  private let judge = Judge(names: OwnNames(brand: "Harbour Bakery", handles: ["@harbourbakery"]))

  private func post(_ number: Int, _ text: String, _ kind: Kind?) throws -> KnownPost {
    let id = try #require(PostID("post-\(number)"))
    return KnownPost(Post(id: id, text: text, platforms: [.x], kind: kind, state: .out), judge)
  }

  private func said(_ tally: [Kind: Int], from first: Int = 0) throws -> [KnownPost] {
    try tally.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { kind, count in
      Array(repeating: kind, count: count)
    }.enumerated().map { try post(first + $0, "Post \($0)", $1) }
  }

  /// Posts that nothing tells of.
  private func vague(_ count: Int) throws -> [KnownPost] {
    try (0..<count).map { try post(1000 + $0, "Mist and \($0) gulls", nil) }
  }

  private func likely(_ posts: [KnownPost], _ mix: Mix = .twentyToOne, answers: Double = 0) -> LikelyMix {
    LikelyMix(mix, of: posts, answers: answers)
  }

  @Test("where every kind was said the figures are the figures")
  func exact() throws {
    for mix in Mix.presets {
      let posts = try said([.share: 39, .story: 1, .offer: 1, .help: 4])
      let likely = likely(posts, mix)
      #expect(likely.others == 39...39 && likely.aboutUs == 2...2 && likely.isExact)
      #expect(likely.verdict == MixStanding(mix, Tally(posts.map(\.kind))).verdict)
      #expect(likely.answersToSettle == 0)
    }
  }

  @Test("what is judged widens the ranges, and no further than there are posts")
  func widens() throws {
    let likely = try likely(said([.share: 39, .story: 1]) + vague(6))
    #expect(likely.others.count > 1 && likely.aboutUs.count > 1)
    #expect(likely.others.lowerBound >= 39 && likely.others.upperBound <= 45)
    #expect(likely.aboutUs.lowerBound >= 1 && likely.aboutUs.upperBound <= 7)
  }

  @Test("a judge that has learned more is trusted more")
  func answers() throws {
    let posts = try vague(60)
    let widths = [0, 20, 400].map { likely(posts, answers: $0).others.count }
    #expect(widths[0] > widths[1] && widths[1] > widths[2])
  }

  @Test("there is a verdict only where the whole range agrees")
  func verdicts() throws {
    let close = try likely(said([.share: 39, .story: 1]) + vague(6))
    #expect(close.verdict == .tooClose && Set(close.verdicts) == [.within, .over])
    let clear = try likely(said([.share: 39, .story: 9]) + vague(6))
    #expect(clear.verdict == .over && clear.verdicts == [.over])
    let none = try likely(said([.share: 39]) + vague(6))
    #expect(none.verdicts.contains(.nothingAboutUs) && none.verdicts.contains(.over))
  }

  @Test("a part of a mix of shares may be over its ceiling or not")
  func shares() throws {
    let mix = try #require(Mix.presets.first { $0.name == "80-20" })
    #expect(try likely(said([.story: 78, .offer: 19]) + vague(9), mix).verdict == .tooClose)
    #expect(try likely(said([.story: 78, .offer: 60]) + vague(9), mix).verdict == .over)
  }

  @Test("so many answers as it says settle the verdict, and one less does not")
  func settles() throws {
    let posts = try said([.share: 39, .story: 1]) + vague(6)
    let open = likely(posts)
    #expect(open.answersToSettle > 0)
    for (answered, isSettled) in [(open.answersToSettle - 1, false), (open.answersToSettle, true)] {
      let ids = Set(open.judged.prefix(answered).map(\.post.id))
      let now = try posts.enumerated().map { index, known in
        ids.contains(known.post.id) ? try post(2000 + index, known.post.text, known.kind) : known
      }
      #expect(likely(now, answers: Double(answered)).isSettled == isSettled)
    }
  }

  @Test("posts that open alike, or bear the same hashtag, are asked for once")
  func series() throws {
    let texts = [
      "Gulls and mist #quayside", "Mist, and no gulls #quayside", "A bell in the fog #quayside",
      "Rope and tar",
    ]
    let posts = try texts.enumerated().map { try post($0, $1, nil) }
    let kinds = Set(posts.prefix(3).map(\.kind))
    let series = PostSeries(posts).all
    #expect(kinds.count == 1 && series.count == 2)
    #expect(series.first?.like.count == 2)
    #expect(series.map { 1 + $0.like.count }.reduce(0, +) == posts.count)
  }
}
