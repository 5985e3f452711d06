import ArgumentParser
import Fixtures
import Foundation
import Testing

@testable import Presentation
@testable import Shell

@Suite("Asking for help")
struct AskingForHelpTests {
  private static var paths: [String] {
    var paths: [String] = []
    for command in Planner.commands {
      let name = command.configuration.commandName ?? ""
      let parts = command.configuration.subcommands
      paths += parts.isEmpty ? [name] : parts.map { "\(name) \($0.configuration.commandName ?? "")" }
    }
    return paths
  }

  private func plans(_ folder: TemporaryFolder) throws -> [String: String] {
    let place = "\(folder.path)/plans"
    let files = try FileManager.default.subpathsOfDirectory(atPath: place).filter { $0.hasSuffix(".json") }
    return try Dictionary(
      uniqueKeysWithValues: files.map {
        ($0, try String(contentsOfFile: "\(place)/\($0)", encoding: .utf8))
      })
  }

  @Test(
    "-h and --help after any command give its help page, also behind its arguments, and change nothing",
    arguments: ["-h", "--help"])
  func afterAnyCommand(_ word: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    let before = try plans(folder)
    #expect(Self.paths.count > 50)
    for path in Self.paths {
      let lines = [
        "\(path) \(word)", "\(path) \"two words\" \(word)", "\(path) --json \(word)",
        "\(path) --plan harbour-bakery x \(word) --json", "\(path) --plan \(word)", "\(word) \(path)",
      ]
      // One piece of code knows both words: where they may stand is tried with one.
      for line in word == "-h" ? lines : [lines[0]] {
        let reply = try session.reply(to: line, columns: 80)
        #expect(reply.contains("Usage: \(path)"), "\(line): \(reply.prefix(80))")
      }
    }
    #expect(try plans(folder) == before)
    #expect(!session.isOver)
  }

  @Test(
    "they are no option's value, and no end of a brand, a purpose, a term or a time",
    arguments: [
      ("new acme --brand -h", "new"), ("goal add class --measure --help", "goal add"),
      ("draft --goal -h tea", "draft"), ("purpose To be there -h", "purpose"),
      ("brand Harbour Bakery --help", "brand"), ("confidential add Project Seagull -h", "confidential add"),
      ("schedule k4t tomorrow 9:00 -h", "schedule"), ("draft Tea at four --help", "draft"),
      ("draft \"Tea at four\" -h", "draft"), ("draft Tea --json -h", "draft"),
      ("draft hello -h", "draft"), ("edit k4t hello you -h", "edit"), ("record share hello -h", "record"),
      ("check hello you -h --json", "check"), ("draft \"two words\" more -h", "draft"), ("goal -h", "goal"),
      ("allow -h", "allow"), ("check k4t --help", "check"), ("edit k4t -h", "edit"),
      ("record share --help", "record"), ("mix custom others 60 % -h", "mix"), ("draft -help", "draft"),
    ])
  func neverAValue(_ line: String, _ path: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    #expect(try session.reply(to: line, columns: 80).contains("Usage: \(path)"))
  }

  @Test(
    "within a post's text they are words of it; after -- or in quotes they may begin or end one",
    arguments: [
      ("draft \"tea -h\"", "tea -h"), ("draft -- tea -h", "tea -h"), ("draft tea --help me", "tea --help me"),
      ("draft tea -h me", "tea -h me"),
      ("draft -- -h is for help", "-h is for help"), ("draft -- --help", "--help"),
      ("draft \"-h\"", "-h"), ("draft \"--help\"", "--help"), ("draft -- tea --help", "tea --help"),
      ("draft -hello", "-hello"),
    ])
  func withinAText(_ line: String, _ text: String) throws {
    let words = try CommandInvocation(TypedLine(line: line)).words
    let draft = try #require(try Planner.parseAsRoot(words) as? DraftCommand)
    #expect(draft.text?.typed == text)
  }
}
