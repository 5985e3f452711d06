import ArgumentParser
import Fixtures
import Foundation
import Testing

@testable import Presentation
@testable import Shell

@Suite("Help")
struct HelpTests {
  @Test("the commands fit a screen of 22 lines", arguments: [80, 100])
  func onOneScreen(_ columns: Int) throws {
    var session = try HelpExamples.sessionOnExample(TemporaryFolder())
    let lines = try session.reply(to: "help", columns: columns).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23, "the last is empty")
    #expect(lines.allSatisfy { $0.count <= columns })
  }

  @Test("every command says how it is typed, by an example at least")
  func examplesOfAll() {
    #expect(HelpExamples.types.count > 50)
    for type in HelpExamples.types { #expect(!type.examples.isEmpty, "\(type)") }
  }

  @Test("an example of the help does what it says on the example plan", arguments: HelpExamples.lines)
  func exampleRuns(_ line: String) throws {
    let folder = try TemporaryFolder(holding: HelpExamples.prepared.get())
    var session = HelpExamples.session(folder)
    if line == "trial end --early" { _ = try session.reply(to: "trial start", columns: 80) }
    var answers: [Answer] = []
    session.run(HelpExamples.withPaths(line, in: folder)) { answers.append($0) }
    #expect(answers.flatMap(\.problems).isEmpty, "\(answers.flatMap(\.problems))")
  }

  @Test(
    "a word that is no command leads to what has to do with it",
    arguments: [
      ("boost", "help record"), ("twenty", "help trial"), ("retweet", "help kind"),
      ("colleague", "help team"),
      ("timezone", "help brand"), ("begging", "explain begging"), ("delete", "help drop"),
      ("tweet", "help post"), ("mute", "help allow"), ("csv", "help import"), ("ratio", "help mix"),
      ("setup", "help new"),
    ])
  func byMeaning(_ word: String, _ topic: String) throws {
    var session = try HelpExamples.sessionOnExample(TemporaryFolder())
    #expect(try session.reply(to: "help \(word)", columns: 80).contains(topic))
  }

  @Test("what nothing has to do with is said to be no command")
  func nothing() throws {
    var session = try HelpExamples.sessionOnExample(TemporaryFolder())
    #expect(try session.reply(to: "help qwrtzp", columns: 80).contains("no command “qwrtzp”"))
    #expect(try session.reply(to: "help schedul", columns: 80).contains("Did you mean: schedule"))
  }
}
