import Planning
import PostText
import Testing

@testable import Storage

@Suite("The files of a plan")
struct PlanFileTests {
  private static let plan = """
    {
      "atmosphere": [
        {
          "name": "neighbours"
        }
      ],
      "brand": "Harbour Bakery",
      "domains": [
        "harbourbakery.example.com"
      ],
      "goals": [
        {
          "by": "2026-12-24",
          "colour": "red",
          "measure": "newsletter subscribers",
          "name": "regulars",
          "target": 300
        },
        {
          "name": "hours",
          "target": 2.5
        }
      ],
      "handles": [
        "@harbourbakery"
      ],
      "platforms": [
        {
          "hashtags": 4,
          "limit": 1000,
          "links": 2,
          "name": "mastodon",
          "reason": "our neighbours are there",
          "server": {
            "name": "example.social"
          }
        },
        {
          "name": "x"
        }
      ],
      "team": [
        "@ines"
      ],
      "today": "2026-11-20",
      "version": 1,
      "zone": "Europe/London",
      "π": 3.14159265358979323846
    }

    """

  private static let drafts = """
    {
      "folded": true,
      "posts": [
        {
          "created": "2026-11-20T12:00",
          "goal": "regulars",
          "id": "a2bcde",
          "importedID": "Tweet 17",
          "kind": "help",
          "notes": [
            "ask Ines"
          ],
          "platforms": [
            "x",
            "mastodon"
          ],
          "text": "How to keep bread fresh:\\n\\n  wrap it \\"well\\""
        },
        {
          "id": "b2",
          "text": ""
        }
      ],
      "version": 1
    }

    """

  private static let week = """
    {
      "posts": [
        {
          "at": "2026-11-17T09:00",
          "id": "c3",
          "kind": "talk",
          "kindBy": "form",
          "likes": 12,
          "parts": [
            "And well"
          ],
          "replyTo": "https://pots.example/@mardle/9",
          "source": "mastodon:https://sea.example/users/bakery/statuses/1",
          "state": "out",
          "text": "Good morning",
          "url": "https://sea.example/@bakery/1",
          "with": [
            "@mardle@pots.example"
          ]
        },
        {
          "at": "2026-11-22T23:59",
          "id": "d4",
          "state": "scheduled",
          "text": "Good night"
        }
      ],
      "version": 1,
      "weather": {
        "seen": "fog"
      }
    }

    """

  @Test("a plan is written as it was read, with what this version does not know at every level")
  func planRoundTrip() throws {
    let plan = try Plan(reading: Array(Self.plan.utf8))
    #expect(String(decoding: plan.bytes, as: UTF8.self) == Self.plan)
  }

  @Test("drafts are written as they were read, with what this version does not know at every level")
  func draftsRoundTrip() throws {
    let drafts = try DraftsFile(reading: Array(Self.drafts.utf8))
    #expect(String(decoding: drafts.bytes, as: UTF8.self) == Self.drafts)
  }

  @Test("a week is written as it was read, with what this version does not know at every level")
  func weekRoundTrip() throws {
    let name = try #require(Week("2026-W47"))
    let page = try WeekPage(reading: Array(Self.week.utf8), named: WeekFile.name(name))
    #expect(String(decoding: page.bytes, as: UTF8.self) == Self.week)
  }

  @Test("all that a plan says is understood")
  func planFields() throws {
    let plan = try Plan(reading: Array(Self.plan.utf8))
    #expect(
      plan.names
        == OwnNames(
          brand: "Harbour Bakery", handles: ["@harbourbakery"], domains: ["harbourbakery.example.com"],
          team: ["@ines"]))
    #expect(plan.zone == "Europe/London" && plan.today?.description == "2026-11-20")
    #expect(plan.goals.map(\.name) == ["regulars", "hours"] && plan.goals.map(\.target) == [300, 2.5])
    #expect(plan.goals[0].by?.description == "2026-12-24")
    #expect(plan.platforms.map(\.platform) == [.mastodon, .x])
    #expect(plan.chosen(.mastodon)?.limit == 1000)
    #expect(plan.unknown.json.keys.sorted() == ["atmosphere", "π"])
  }

  @Test("all that a post says is understood")
  func postFields() throws {
    let post = try #require(try DraftsFile(reading: Array(Self.drafts.utf8)).posts.first)
    #expect(post.id.description == "a2bcde" && post.kind == .help && post.goal == "regulars")
    #expect(post.platforms == [.x, .mastodon] && post.created?.description == "2026-11-20T12:00")
    #expect(post.text == "How to keep bread fresh:\n\n  wrap it \"well\"")
    #expect(post.state == .draft && post.at == nil && post.importedID == "Tweet 17")
  }

  @Test("all that a post of an archive says is understood")
  func archivedPostFields() throws {
    let name = try #require(Week("2026-W47"))
    let page = try WeekPage(reading: Array(Self.week.utf8), named: WeekFile.name(name))
    let post = try #require(page.posts.first)
    #expect(post.kind == .talk && post.kindBy == .form && post.managersKind == nil)
    #expect(post.url == "https://sea.example/@bakery/1" && post.replyTo == "https://pots.example/@mardle/9")
    #expect(post.source == "mastodon:https://sea.example/users/bakery/statuses/1")
    #expect(post.with == ["@mardle@pots.example"] && post.parts == ["And well"])
  }

  @Test("what is unknown of a post goes with it from drafts to its week and back")
  func unknownMoves() throws {
    let folder = try TemporaryFolder()
    let plan = try folder.makePlan()
    try plan.put(Self.drafts, in: "drafts.json")
    var post = try #require(try plan.drafts().first)
    (post.at, post.state) = (Moment("2026-11-18T09:00"), .scheduled)
    try plan.replace(try #require(try plan.drafts().first), with: post)
    #expect(plan.text("weeks/2026-W47.json")?.contains("ask Ines") == true)
    #expect(plan.text("drafts.json")?.contains("ask Ines") == false)
    #expect(plan.text("drafts.json")?.contains("\"folded\": true") == true)
    _ = try plan.undo()
    #expect(plan.text("drafts.json") == Self.drafts)
  }

  @Test("a missing list is empty, and null says as much as a missing field")
  func sparse() throws {
    let text = #"{"version":1,"brand":"","zone":"UTC","today":null,"goals":null}"#
    let plan = try Plan(reading: Array(text.utf8))
    #expect(plan == Plan(brand: "", zone: "UTC"))
    #expect(try DraftsFile(reading: Array(#"{"version":1}"#.utf8)) == DraftsFile())
  }
}
