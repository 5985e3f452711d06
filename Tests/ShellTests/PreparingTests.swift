import Fixtures
import Testing

@testable import Shell

@Suite("Preparing the next answer")
struct PreparingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
  }

  private var session: Session { Session.forTest(in: folder, now: "2026-11-19 12:00") }

  @Test("there is something to prepare at first and behind a change, and nothing behind a question")
  func whenThereIs() {
    var session = session
    #expect(session.preparation != nil)
    session.run("week") { _ in }
    #expect(session.preparation == nil)
    session.run("draft Which hill do you walk up?") { _ in }
    #expect(session.preparation != nil)
    session.run("list") { _ in }
    #expect(session.preparation == nil)
    session.run("undo") { _ in }
    #expect(session.preparation != nil)
    session.run("schedule nowhere fri") { _ in }
    #expect(session.preparation == nil)
  }

  @Test(
    "what was prepared is answered as what was not",
    arguments: ["week", "check We are thrilled to announce our rye", "schedule k4t9mz sat 9:00", "mix"])
  func same(line: String) throws {
    var (plain, prepared) = (session, session)
    let answer = try plain.reply(to: line, columns: 80)
    if line.hasPrefix("schedule") { _ = try plain.reply(to: "undo", columns: 80) }
    prepared.preparation?()
    #expect(try prepared.reply(to: line, columns: 80) == answer)
  }
}
