import Foundation
import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Exporting a plan")
struct ExporterTests {
  private let plan: Plan
  private let posts: [Post]

  init() throws {
    var plan = Plan(brand: "Harbour \"Bakery\"", zone: "Europe/London")
    plan.goals = [Goal(name: "regulars", target: 300, by: Day("2026-12-24"))]
    plan.platforms = [ChosenPlatform(.mastodon, reason: "neighbours", limit: 1000)]
    self.plan = plan
    let at = try #require(Moment("2026-11-24T09:00"))
    posts = [
      Post(id: try #require(PostID("a2")), text: "Fresh bread", created: at),
      Post(
        id: try #require(PostID("b3")),
        text: "Two\r\nlines, \"quoted\" \\ </script> 🥖 e\u{301}\u{2028}\u{1B}[2J\0",
        platforms: [.x, .mastodon], kind: .share, goal: "regulars", at: at, state: .out, created: at),
      Post(id: try #require(PostID("c4")), text: " - ", kind: .talk, at: at, state: .scheduled),
    ]
  }

  private func expectSame(_ rows: [PostRow]) {
    #expect(rows.map(\.id) == posts.map(\.id.description))
    #expect(rows.map { Array($0.text.unicodeScalars) } == posts.map { Array($0.text.unicodeScalars) })
    #expect(rows.map(\.platforms) == posts.map(\.platforms))
    #expect(rows.map(\.kind) == posts.map(\.kind))
    #expect(rows.map(\.goal) == posts.map(\.goal))
    #expect(rows.map(\.at) == posts.map { $0.at.map(RowTime.local) })
    #expect(rows.map(\.state) == posts.map(\.state))
  }

  @Test("what leaves as JSON lines comes in as the same posts")
  func linesRoundTrip() throws {
    let text = try Exporter.jsonLines.write(plan, posts)
    #expect(text.utf8.count { $0 == 10 } == posts.count && text.hasSuffix("\n"))
    let (rows, problems) = try Importer.jsonLines.rows(text)
    #expect(problems.isEmpty)
    expectSame(rows)
  }

  @Test("the posts of the JSON export, a line each, come in as the same posts")
  func jsonRoundTrip() throws {
    let root = try JSONSerialization.jsonObject(with: Data(try Exporter.json.write(plan, posts).utf8))
    let exported = try #require((root as? [String: Any])?["posts"] as? [[String: Any]])
    let lines = try exported.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let (rows, problems) = try Importer.jsonLines.rows(lines.joined(separator: "\n"))
    #expect(problems.isEmpty)
    expectSame(rows)
  }

  @Test("the JSON export says what the plan is, with its version")
  func planFields() throws {
    let text = try Exporter.json.write(plan, [])
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["version"] as? Int == 1)
    #expect(root["brand"] as? String == "Harbour \"Bakery\"" && root["zone"] as? String == "Europe/London")
    let goal = try #require((root["goals"] as? [[String: Any]])?.first)
    #expect(goal["name"] as? String == "regulars" && goal["by"] as? String == "2026-12-24")
    let platform = try #require((root["platforms"] as? [[String: Any]])?.first)
    #expect(platform["name"] as? String == "mastodon" && platform["limit"] as? Int == 1000)
    #expect((root["posts"] as? [Any])?.isEmpty == true)
    #expect(text.hasSuffix("}\n"))
  }

  @Test("no posts make no lines")
  func empty() throws {
    #expect(try Exporter.jsonLines.write(plan, []).isEmpty)
  }
}
