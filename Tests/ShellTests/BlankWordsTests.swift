import Fixtures
import Testing

@testable import Shell

@Suite("Words that nothing can be seen of")
struct BlankWordsTests {
  private let folder: TemporaryFolder
  private var session: Session

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    session = Session.forTest(in: folder, now: "2026-11-19 12:00")
  }

  @Test(
    "no text, name, term or value is made of them",
    arguments: [
      ("draft \u{200B}", "There is no text."), ("edit k4t9mz \u{2800}", "There is no text."),
      ("brand \u{200B}\u{AD}", "There is no text."), ("purpose \u{FEFF}", "There is no text."),
      ("confidential add \u{200B}", "A term has 1 to 100 letters."),
      ("goal add \u{200B} --target 5", "A goal's name is one line"),
      ("list --plans \u{200B}", "The value of --plans is empty."),
      ("allow shouting --because \u{200B}", "The value of --because is empty."),
    ])
  mutating func refused(_ line: String, _ complaint: String) throws {
    let reply = try session.reply(to: line, columns: 200)
    #expect(reply.hasPrefix(complaint), "\(reply)")
  }

  @Test("blanks around a name are no part of it, wherever one is asked for by its name")
  mutating func around() throws {
    for line in [
      "brand --zone \"Europe/London \"", "goal add \" sourdough \" --target 5",
      "goal progress sourdough \" 2 \"",
      "show \"k4t9mz \"", "list \" drafts\"", "explain \" shouting \"", "draft --platform \" x \" Tea",
    ] {
      session.run(line) { #expect($0.problems.isEmpty, "\(line): \($0.problems)") }
    }
  }

  @Test("what a goal counts is never below 0")
  mutating func belowNothing() throws {
    let reply = try session.reply(to: "goal progress class -5", columns: 200)
    #expect(reply.hasPrefix("What a goal counts is never below 0."), "\(reply)")
  }
}
