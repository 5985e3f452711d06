import Fixtures
import Planning
import Testing

@testable import Application
@testable import Shell

@Suite("The interview")
struct InterviewTests {
  private let folder: TemporaryFolder
  private var session: Session

  init() throws {
    folder = try TemporaryFolder()
    session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("new acme --brand \"Acme Tea\"") { _ in }
    session.canAskForKeys = true
  }

  /// Types lines, one for each question, and leaves.
  /// - Returns: the questions that were asked.
  private mutating func answer(_ lines: String?..., to command: String = "interview") -> [String] {
    var (asked, left): ([String], [String?]) = ([], lines)
    session.askLine = { question in
      asked.append((try? question.answer.output(width: 200, inColor: false)) ?? "")
      return left.isEmpty ? nil : left.removeFirst()
    }
    session.run(command) { _ in }
    return asked
  }

  private func plan() throws -> Plan {
    var session = session
    return try session.inPlan { try $0.contents() }
  }

  @Test("asks one question at a time; an empty line skips, < goes back and shows what was answered")
  mutating func walks() throws {
    let asked = answer("On the bus", "", "Ask first", "<", "Ask last", nil)
    #expect(asked.count == 6)
    #expect(asked[0].contains("1 of 7") && asked[1].contains("2 of 7"))
    #expect(asked[4].contains("3 of 7") && asked[4].contains("So far: “Ask first”"))
    #expect(
      try plan().interview.map(\.answer) == ["On the bus", "Ask last"]
        && plan().openQuestions.count == 5)
  }

  @Test("goes on with what is open, and asks all again where that is wanted")
  mutating func resumes() throws {
    _ = answer("On the bus", nil)
    #expect(answer(nil)[0].contains("1 of 6: What do they like"))
    #expect(answer(nil, to: "interview --again")[0].contains("So far: “On the bus”"))
  }

  @Test("< before the first question stays there, and an answer again takes the place of the first")
  mutating func edges() throws {
    _ = answer("<", " < ", "On the bus", "<", "On the train", nil)
    #expect(try plan().interview.map(\.answer) == ["On the train"])
  }

  @Test("when all are answered nothing is asked")
  mutating func done() throws {
    _ = answer("a", "b", "c", "d", "e", "f", "g")
    #expect(answer("h").isEmpty)
    #expect(try plan().openQuestions.isEmpty)
  }
}
