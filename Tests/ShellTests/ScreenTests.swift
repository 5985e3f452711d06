import Fixtures
import Testing

@testable import Shell

@Suite("What fits a screen")
struct ScreenTests {
  private static func session(in folder: TemporaryFolder) throws -> Session {
    try folder.copyExamplePlan("harbour-bakery")
    return Session.forTest(in: folder, now: "2026-11-19 12:00")
  }

  @Test("the week says who waits, the mix, the focus and what to do on its first 23 lines of 80 columns")
  func week() throws {
    let folder = try TemporaryFolder()
    var session = try Self.session(in: folder)
    let lines = try session.reply(to: "week", columns: 80).split(
      separator: "\n", omittingEmptySubsequences: false)
    let heads = lines.prefix(23).filter { $0.first?.isUppercase == true }
    #expect(heads == ["People", "The mix 20-1, Mon 26 Oct – Sun 22 Nov", "Platforms", "Next"])
    // All of it stands there, to the blank line behind.
    let next = try #require(lines.firstIndex(of: "Next"))
    #expect(try #require(lines[next...].firstIndex(of: "")) <= 23)
  }

  @Test(
    "nothing is wider than 40 columns where there are no more",
    arguments: [
      "week", "list", "inbox", "inbox --all", "people", "person @oonaknits", "trend", "month",
      "platform list", "plans", "slot list", "goal list", "history", "today", "calendar", "guidance", "mix",
      "mix thirds", "unsure", "find starter", "outpost list", "topic list", "audience list", "help", "trial",
      "check",
    ])
  func narrow(_ line: String) throws {
    let folder = try TemporaryFolder()
    var session = try Self.session(in: folder)
    for before in ["slot add mon 8:00 --platform mastodon", "draft Tea at four?"] {
      _ = try session.reply(to: before, columns: 40)
    }
    let answer = try session.reply(to: line, columns: 40)
    #expect(!answer.isEmpty)
    for row in answer.split(separator: "\n") { #expect(row.count <= 40, "\(row)") }
  }
}
