import ArgumentParser
import Fixtures
import Foundation
import Presentation
import Testing

@testable import Shell

@Suite("The manual")
struct ManualTests {
  private static func manual() throws -> Manual {
    var session = Session.forTest(in: try TemporaryFolder(), now: "2026-11-19 12:00")
    session.commit = Commit("4b574e3 2026-11-29")
    return Manual(session)
  }

  /// Made once: each is read off all declarations of its command.
  private static let pages: Result<[String: String], any Error> = Result {
    let manual = try ManualTests.manual()
    let texts = try Manual.names.map { ($0, ManualWriter().write(try manual.page($0))) }
    return Dictionary(uniqueKeysWithValues: texts)
  }

  private func text(_ name: String) throws -> String { try #require(try Self.pages.get()[name]) }

  @Test("there is a page of the program and one of each command")
  func hasPages() throws {
    #expect(Manual.names.count == Planner.commands.count + 1)
    for name in Manual.names { #expect(try !text(name).isEmpty) }
    #expect(throws: (any Error).self) { try Self.manual().page("planner-fly") }
  }

  @Test("the program's page names each command, each option of all, and the version")
  func namesCommands() throws {
    let page = try text("planner")
    for command in Planner.commands.compactMap({ $0.configuration.commandName }) {
      #expect(page.contains("\n\\fB\(command.replacing("-", with: "\\-"))"), "\(command)")
    }
    for option in CommandShape(GlobalOptions.self).options {
      #expect(page.contains("\n\\fB\(option.name.replacing("-", with: "\\-"))\\fR"), "\(option.name)")
    }
    for option in [#"\fB\-h,\fR \fB\-\-help\fR"#, #"\fB\-\-version\fR"#] {
      #expect(page.contains("\n\(option)\n"), "\(option)")
    }
    // Its lower line has room for no commit, which the version says.
    #expect(page.hasPrefix(".TH \"PLANNER\" \"1\" \"2026-11-29\" \"planner 1\""))
  }

  @Test("a command's page has all of its options and examples")
  func namesOptions() throws {
    for command in Planner.commands {
      let page = try text("planner-\(command.configuration.commandName ?? "")")
      for type in [command] + command.configuration.subcommands {
        let shape = CommandShape(type)
        let global = Set(CommandShape(GlobalOptions.self).options.map(\.name))
        for name in shape.options.map(\.name) where !global.contains(name) {
          #expect(page.contains("\\fB\(name.replacing("-", with: "\\-"))\\fR"), "\(type) \(name)")
        }
      }
      #expect(page.contains("\n.SH EXAMPLES\n.EX\n\\fBplanner "))
    }
  }

  @Test("it names each variable of the environment that is asked for")
  func namesVariables() throws {
    let page = try text("planner")
    var names: Set<String> = ["VISUAL", "EDITOR"]
    for folder in ["Sources/planner", "Sources/LineEditor"] {
      for file in try Repository.names(in: folder, ending: ".swift") {
        let asked = try Repository.text("\(folder)/\(file)").matches(
          of: #/(?:environment|base)\("([A-Z_]+)"/#)
        names.formUnion(asked.map { String($0.1) })
      }
    }
    #expect(names.count > 10)
    for name in names { #expect(page.contains(name), "\(name)") }
  }

  private static let checkers = [
    ["groff", "-ww", "-man", "-Tutf8", "-z"], ["man", "--warnings=w", "-l"], ["mandoc", "-Tlint", "-Wall"],
  ]

  private static func isThere(_ program: String) -> Bool {
    ["/usr/bin", "/bin", "/usr/local/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }

  @Test(
    "groff, man and mandoc have nothing to say of any page",
    .enabled(if: checkers.contains { isThere($0[0]) }, "neither groff, man nor mandoc is installed"),
    arguments: checkers.filter { isThere($0[0]) })
  func isWellFormed(_ checker: [String]) throws {
    let folder = try TemporaryFolder()
    let pages = Manual.names.map { "\($0).1" }
    for page in pages { try folder.write(try text(String(page.dropLast(2))), to: page) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = checker + pages
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C.UTF-8"]) { $1 }
    let said = Pipe()
    process.standardOutput = checker[0] == "mandoc" ? said : FileHandle.nullDevice
    process.standardError = said
    try process.run()
    let complaint = said.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(String(decoding: complaint, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }
}
