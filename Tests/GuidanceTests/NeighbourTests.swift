import Planning
import PostText
import Testing

@testable import Guidance

@Suite("Drafts beside their neighbours")
struct NeighbourTests {
  private static let text =
    "Every flat tyre has a story. Tell us yours and we mend the next one while you wait."

  private func post(
    _ id: String, _ text: String = Self.text, _ state: Post.State = .out, day: Int, minute: Int = 540
  )
    throws -> Post
  {
    Post(
      id: try #require(PostID(id)), text: text, platforms: [.mastodon], kind: .story,
      at: Moment(Example.today + day, minute: minute), state: state)
  }

  private func findings(on post: Post, among posts: [Post], _ rule: Rule) -> [Finding] {
    let day = post.at?.day ?? Example.today
    let context = CheckContext(
      .example, on: day, recent: posts.filter { $0.state == .out },
      scheduled: posts.filter { $0.state == .scheduled })
    return CheckResult(Draft(post, in: context)).findings.filter { $0.rule == rule }
  }

  @Test("of two posts that say the same, the later one repeats", arguments: [-1, 0])
  func later(_ day: Int) throws {
    let posts = [try post("a", day: day), try post("b", day: 0, minute: day == 0 ? 540 : 600)]
    #expect(findings(on: posts[0], among: posts, .repeat).isEmpty)
    #expect(findings(on: posts[1], among: posts, .repeat).count == 1)
  }

  @Test("of two scheduled posts that say the same, the later one repeats, and a draft repeats them both")
  func scheduled() throws {
    let posts = [try post("a", Self.text, .scheduled, day: 2), try post("b", Self.text, .scheduled, day: 4)]
    #expect(findings(on: posts[0], among: posts, .repeat).isEmpty)
    #expect(findings(on: posts[1], among: posts, .repeat).count == 1)
    var draft = try post("c", Self.text, .draft, day: 0)
    draft.at = nil
    #expect(findings(on: draft, among: posts, .repeat).count == 1)
  }

  @Test("a post about us is told of one on the day before, earlier the same day, or else on the day after")
  func dailySelf() throws {
    let posts = [
      try post("a", "We moved.", .scheduled, day: 1), try post("b", "We paint.", .scheduled, day: 3),
      try post("c", "We bake.", .scheduled, day: 4, minute: 1000),
      try post("d", "We sing.", .scheduled, day: 4),
    ]
    #expect(findings(on: posts[0], among: posts, .dailySelf).isEmpty)
    #expect(
      findings(on: posts[1], among: posts, .dailySelf).first?.english.message.contains("day after") == true)
    #expect(
      findings(on: posts[2], among: posts, .dailySelf).first?.english.message.contains("same day") == true)
    #expect(
      findings(on: posts[3], among: posts, .dailySelf).first?.english.message.contains("day before") == true)
  }

  @Test("one pair of posts has one finding, of repeat, reminder and same-link")
  func onePairOneFinding() throws {
    let link = " https://bikes.example.org/tyres/week"
    var earlier = try post("a", Self.text + link, day: -2)
    for (kind, text, rule) in [
      (Kind.story, Self.text + link, Rule.repeat), (.offer, Self.text + link, .repeat),
      (.offer, "Tyres for £9 a pair" + link, .reminder), (.story, "How rubber ages" + link, .sameLink),
    ] {
      earlier.kind = kind
      var draft = try post("b", text, .draft, day: 0)
      draft.kind = kind
      let found = [Rule.repeat, .reminder, .sameLink].filter {
        !findings(on: draft, among: [earlier], $0).isEmpty
      }
      #expect(found == [rule])
    }
  }

  @Test("five hundred and sixty posts that say the same are one repetition")
  func manyAlike() throws {
    let posts = try (0..<560).map { try post("p\($0)", day: -27 + $0 / 20, minute: $0 % 20 * 60) }
    let draft = try post("draft", day: 1)
    let found = findings(on: draft, among: posts, .repeat)
    #expect(found.count == 1)
    #expect(found.first?.english.message.contains(posts[559].at?.day.spoken ?? "?") == true)
  }

  @Test("a formula that ends every post makes no repetition of them")
  func formula() throws {
    let formula = " Open daily from nine to five on the quay, and ring the bell if nobody is there."
    let words = [
      "barrels", "kettles", "lanterns", "oars", "puddings", "rowans", "sails", "tins", "violins", "wells",
    ]
    let posts = try words.enumerated().map { index, word in
      try post(
        "p\(index)", "Today the \(word) tell how old \(word) were made by hand in winter." + formula,
        day: -index)
    }
    let draft = try post(
      "draft", "New bread from a grain that nobody has grown here since the war ended." + formula, day: 1)
    #expect(findings(on: draft, among: posts, .repeat).isEmpty)
  }
}
