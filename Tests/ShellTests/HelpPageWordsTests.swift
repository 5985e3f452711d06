import ArgumentParser
import Fixtures
import Foundation
import Testing

@testable import Presentation
@testable import Shell

/// The words of the pages are made from what the commands declare: `PLANNER_RECORD=1` writes them anew, and fails so that
/// they are read.
@Suite("The words of the pages of help")
struct HelpPageWordsTests {
  private static let file = "Sources/Shell/Help/HelpPageWordData.swift"

  @Test("are those of the pages as they are")
  func areFresh() throws {
    if ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil {
      try Data(Self.source.utf8).write(to: URL(filePath: "\(Repository.root)/\(Self.file)"))
      Issue.record("the words were written; read them, and run the tests again without PLANNER_RECORD")
    }
    #expect(
      try Repository.text(Self.file) == Self.source,
      "stale: PLANNER_RECORD=1 swift test --filter HelpPageWordsTests")
  }

  @Test("count for the command that they are of")
  func count() {
    let words = HelpPageWords("draft:\ntag text\nlink\ngoal add:\ntarget\n")
    #expect(words.count(of: ["link", "tag", "target"], in: "draft") == 2)
    #expect(words.count(of: ["link", "tag", "target"], in: "goal add") == 1)
    #expect(words.count(of: ["link", "tex", "goal"], in: "draft") == 1)
    #expect(words.count(of: ["link"], in: "list") == 0)
  }

  private static var source: String {
    let lines = CommandTree.all.flatMap { command in
      let page = command.path == "help" ? optionsOfAll : page(of: command.type)
      return ["    \(command.path):\n"] + page.helpStems.sorted().inTwelves.map { "    \($0)\n" }
    }
    return """
      // Made from the commands: PLANNER_RECORD=1 swift test --filter HelpPageWordsTests; do not edit.

      enum HelpPageWordData {
        /// As `HelpPageWords` reads it. Those of `help` are the options that every command has.
        static let text = \"""
      \(lines.joined())    \"""
      }

      """
  }

  private static func page(of command: any ParsableCommand.Type) -> String {
    var page = HelpText(command.helpMessage(columns: HelpText.columns))
    page.leaveOut(HelpText.optionsOfAll)
    let examples = (command as? any PlannerCommand.Type)?.examples ?? []
    return (rows(page.arguments + page.options) + examples + page.discussion).joined(separator: " ")
  }

  private static var optionsOfAll: String {
    rows(HelpText(GlobalOptions.helpMessage(columns: HelpText.columns)).options).joined(separator: " ")
  }

  private static func rows(_ rows: [HelpPageReply.Row]) -> [String] {
    rows.map { "\($0.name) \($0.meaning)" }
  }
}

extension [String] {
  fileprivate var inTwelves: [String] {
    stride(from: 0, to: count, by: 12).map { self[$0..<Swift.min($0 + 12, count)].joined(separator: " ") }
  }
}
