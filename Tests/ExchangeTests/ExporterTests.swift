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

  private func lines(
    _ posts: [Post], instant: @escaping @Sendable (Moment) -> Int? = { _ in nil }
  ) throws -> String {
    let now = try #require(Moment("2026-11-24T12:00"))
    let export = try Exporter.jsonLines.write(
      ExportOrder(name: "bakery", plan: plan, posts: posts, now: now, instant: instant))
    return try #require(export.files.first).text
  }

  private func expectSame(_ rows: [PostRow]) {
    #expect(rows.map(\.id) == posts.map(\.id.description))
    #expect(rows.map { Array($0.text.unicodeScalars) } == posts.map { Array($0.text.unicodeScalars) })
    #expect(rows.map(\.platforms) == posts.map { Optional($0.platforms) })
    #expect(rows.map(\.kind) == posts.map(\.kind))
    #expect(rows.map(\.goal) == posts.map(\.goal))
    #expect(rows.map(\.at) == posts.map { $0.at.map(RowTime.local) })
    #expect(rows.map(\.state) == posts.map(\.state))
  }

  @Test("what leaves as JSON lines comes in as the same posts")
  func linesRoundTrip() throws {
    let text = try lines(posts)
    #expect(text.utf8.count { $0 == 10 } == posts.count && text.hasSuffix("\n"))
    let (rows, problems) = try Importer.jsonLines.rows(text)
    #expect(problems.isEmpty)
    expectSame(rows)
  }

  @Test("a time leaves with its offset, and comes in as the same instant", arguments: [-5, 0, 11])
  func offsets(hours: Int) throws {
    let text = try lines(posts) { $0.day.number * 86400 + $0.minute * 60 - hours * 3600 }
    let offset = [-5: "-05:00", 0: "+00:00", 11: "+11:00"][hours] ?? ""
    #expect(text.contains("\"at\":\"2026-11-24T09:00\(offset)\""))
    let nine = try #require(Day("2026-11-24")).number * 86400 + 9 * 3600
    let at = RowTime.instant(nine - hours * 3600)
    #expect(try Importer.jsonLines.rows(text).rows.map(\.at) == [nil, at, at])
  }

  @Test("a time whose offset is not known, or not of whole minutes, leaves without one")
  func noOffset() throws {
    let text = try lines(posts)
    #expect(text.contains("\"at\":\"2026-11-24T09:00\""))
    #expect(try lines(posts) { $0.day.number * 86400 + $0.minute * 60 + 75 } == text)
  }

  @Test("no posts make no lines")
  func empty() throws {
    #expect(try lines([]).isEmpty)
  }
}
