import Guidance
import Planning
import PostText
import Testing

@Suite("What a judge learns from the manager's words")
struct KindLearningTests {
  private let names = OwnNames(brand: "Harbour Bakery", handles: ["@harbourbakery"])
  private let day = Day(number: 20_000)

  private func post(_ number: Int, _ text: String, _ kind: Kind?, daysAgo: Int = 0) throws -> Post {
    let id = try #require(PostID("post-\(number)"))
    return Post(
      id: id, text: text, platforms: [.x], kind: kind, at: Moment(day - daysAgo, minute: 540), state: .out)
  }

  private func judge(_ text: String, after posts: [Post]) -> Judgement {
    Judge(names: names, after: posts).judge(text, entities: Platform.x.entities(in: text))
  }

  private func makers(_ kind: Kind?) throws -> [Post] {
    try ["Ana weaves baskets", "Olu turns bowls", "Mia binds books"].enumerated().map { number, text in
      try post(number, "\(text) #MeetTheMaker", kind)
    }
  }

  private func stories() throws -> [Post] {
    try ["Four at the oven", "A loaf too many", "Dana is back", "Flour in the radio"].enumerated().map {
      try post(10 + $0, $1, .story)
    }
  }

  private let next = "Jo carves spoons #MeetTheMaker"

  @Test("a series that was called one kind is of that kind", arguments: [Kind.share, .story, .help, .talk])
  func series(_ kind: Kind) throws {
    let before = judge(next, after: try makers(nil)).kinds[kind]
    let judgement = judge(next, after: try makers(kind))
    #expect(judgement.kinds[kind] > before)
    #expect(judgement.kind == kind)
  }

  @Test("it says what it goes by")
  func lesson() throws {
    let judgement = judge(next, after: try makers(.share) + stories())
    #expect(judgement.evidence.first?.says == "you called 3 posts with this share")
    #expect(judgement.evidence.first?.range == 17..<30)
    let untaught = judge(next, after: try makers(nil) + stories())
    #expect(!untaught.evidence.contains { $0.says.hasPrefix("you called") })
  }

  @Test("the order of the answers does not matter")
  func order() throws {
    let posts = try makers(.share) + [try post(7, "Bread and #MeetTheMaker", .story, daysAgo: 3)]
    for kind in Kind.allCases {
      let gap = judge(next, after: posts).kinds[kind] - judge(next, after: posts.reversed()).kinds[kind]
      #expect(gap.magnitude < 1e-6)
    }
  }

  @Test("what was said of late weighs more")
  func age() throws {
    let late = try makers(.share) + [try post(7, "#MeetTheMaker at the fair", .story, daysAgo: 700)]
    let early = try makers(.share) + [try post(7, "#MeetTheMaker at the fair", .story)]
    #expect(judge(next, after: late).kinds[.story] < judge(next, after: early).kinds[.story])
  }
}
