import Guidance
import Testing

@testable import Shell

@Suite("Practices")
struct PracticeTests {
  @Test("there are thirty-six, in order, each from an article")
  func complete() {
    #expect(Practice.all.map(\.number) == Array(1...36))
    for practice in Practice.all { #expect(!practice.sources.isEmpty && !practice.statement.isEmpty) }
  }

  @Test("every command that serves one is a command of the planner", arguments: Practice.all)
  func commandsExist(_ practice: Practice) throws {
    for line in practice.commands {
      let word = try #require(line.split(separator: " ").first)
      #expect(Planner.commands.contains { $0.configuration.commandName == String(word) }, "\(line)")
    }
  }
}

extension Practice: CustomTestStringConvertible {
  public var testDescription: String { "practice \(number)" }
}
