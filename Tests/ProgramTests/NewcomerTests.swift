import Fixtures
import Foundation
import TerminalSupport
import Testing

/// Somebody who knows nothing of the program but what it says.
private final class Newcomer {
  let terminal: Terminal
  /// How many lines were typed.
  private(set) var lines = 0

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// Waits for what is asked, and types a line.
  /// - Parameter told: the words by which the program has told of such a line; nil for an answer to its question.
  func type(_ line: String, told: String? = nil, after asked: String) {
    #expect(terminal.waitFor(asked), "\(asked) in \(terminal.plainText)")
    if let told {
      let said = terminal.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(told))
    } else {
      // Before the line is read, keys are echoed by the terminal.
      #expect(terminal.waitFor("| "))
    }
    terminal.type("\(line)\r")
    lines += 1
  }

  /// The id that the program has told for a post.
  func post() throws -> Substring {
    let words = terminal.plainText.split(whereSeparator: \.isWhitespace)
    let drafted = try #require(words.firstIndex { $0.hasPrefix("“") }, "\(terminal.plainText)")
    return words[drafted - 1]
  }
}

@Suite("Somebody new at the built program", .serialized, .tags(.program))
final class NewcomerTests {
  private let program: BuiltProgram
  private let start = "planner> "
  private let prompt = "spoke-chain> "
  private let zone = ["TZ": "Europe/London"]

  init() throws { program = try BuiltProgram() }

  deinit { program.remove() }

  private func leave(_ terminal: Terminal, _ prompt: String) {
    #expect(terminal.waitFor(prompt), "\(terminal.plainText)")
    terminal.type("\u{4}")
    #expect(terminal.waitForExit() == .status(0))
  }

  @Test(
    "comes from an empty folder to a checked and scheduled post in ten lines, of which the program tells each",
    arguments: [80, 40])
  func firstPost(_ columns: Int) throws {
    let newcomer = Newcomer(try program.terminal([], columns: columns, environment: zone))
    newcomer.type("new", told: "new begins one", after: start)
    newcomer.type("Spoke & Chain bike co-op", after: "1 of 9:")
    newcomer.type("@spokechain", after: "2 of 9:")
    newcomer.type("spokechain.example", after: "3 of 9:")
    newcomer.type("mastodon bluesky", after: "4 of 9:")
    newcomer.type("our riders plan their Sundays there", after: "Why Mastodon?")
    newcomer.type("", after: "Why Bluesky?")
    newcomer.type(".", after: "5 of 9:")
    newcomer.type("draft Which hill do you walk up?", told: "draft TEXT", after: prompt)
    #expect(newcomer.terminal.waitFor("mastodon 26 of 500"), "\(newcomer.terminal.plainText)")
    let post = try newcomer.post()
    newcomer.type("schedule \(post) tomorrow 9:00", told: "schedule POST tomorrow 9:00", after: prompt)
    #expect(newcomer.terminal.waitFor("scheduled for"), "\(newcomer.terminal.plainText)")
    #expect(newcomer.lines <= 10)
    leave(newcomer.terminal, prompt)
    let listed = try program.run(["list", "scheduled", "--json"])
    #expect(listed.output.contains("\"id\":\"\(post)\""), "\(listed.output)")
    #expect(try program.refusedBySchema().isEmpty)
  }

  @Test("comes from an archive to the mix of a year in three lines")
  func firstMix() throws {
    try writeArchive()
    let newcomer = Newcomer(try program.terminal(["--today", "2025-12-01"], environment: zone))
    newcomer.type("import \(program.folder.path)/archive", told: "import ARCHIVE", after: start)
    newcomer.type("", after: "Which time zone do you live in?")
    newcomer.type("trend", told: "See the true mix of your year: trend", after: "harbour-bakery> ")
    #expect(newcomer.terminal.waitFor("by month, Wed 1 Jan – Mon 1 Dec"))
    #expect(newcomer.lines <= 3)
    leave(newcomer.terminal, "harbour-bakery> ")
    #expect(try program.run(["brand"]).output.contains("@harbourbakery"))
  }

  private func writeArchive() throws {
    let data = program.folder.appendingPathComponent("archive/data")
    try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
    let account =
      #"window.YTD.account.part0 = [ { "account": { "accountId": "11", "username": "harbourbakery", "accountDisplayName": "Harbour Bakery" } } ]"#
    let tweets = (1...40).map { number in
      let day = String(format: "%02d", number % 28 + 1)
      return
        #"{ "tweet": { "id_str": "\#(100 + number)", "created_at": "Wed \#(number % 2 == 0 ? "Apr" : "Jul") \#(day) 08:00:00 +0000 2025", "full_text": "RT @mardlepots: Crock number \#(number)" } }"#
    }
    try Data(account.utf8).write(to: data.appendingPathComponent("account.js"))
    try Data("window.YTD.tweets.part0 = [\(tweets.joined(separator: ","))]".utf8).write(
      to: data.appendingPathComponent("tweets.js"))
  }

  @Test("leaves at any question, and takes up what is open later", arguments: ["\u{3}", "\u{4}", ".\r"])
  func leaves(_ keys: String) throws {
    let first = Newcomer(try program.terminal([], environment: zone))
    first.type("new", told: "new begins one", after: start)
    first.type("Spoke & Chain bike co-op", after: "Who are you?")
    first.type("@spokechain", after: "What are your accounts called?")
    #expect(first.terminal.waitFor("What is your page?"))
    #expect(first.terminal.waitFor("| "))
    first.terminal.type(keys)
    #expect(first.terminal.waitFor("new --go-on"))
    leave(first.terminal, prompt)
    let second = Newcomer(try program.shell(prompt, environment: zone))
    second.terminal.type("new --go-on\r")
    second.type("spokechain.example", after: "1 of 7: What is your page?")
    #expect(second.terminal.waitFor("Which two or three platforms"))
    #expect(second.terminal.waitFor("| "))
    second.terminal.type("masto\t\r")
    #expect(second.terminal.waitFor("Why Mastodon?"))
    #expect(second.terminal.waitFor("| "))
    second.terminal.type("<\r")
    #expect(second.terminal.waitFor("So far, and kept by Enter: mastodon"))
    #expect(second.terminal.waitFor("| "))
    second.terminal.type(keys)
    leave(second.terminal, prompt)
    let brand = try program.run(["brand"])
    #expect(brand.output.contains("@spokechain") && brand.output.contains("spokechain.example"))
  }

  @Test("leaves before anything is known, and there is no plan")
  func leavesAtOnce() throws {
    let newcomer = Newcomer(try program.terminal([], environment: zone))
    newcomer.type("new", told: "new begins one", after: start)
    newcomer.type("", after: "Who are you?")
    #expect(newcomer.terminal.waitFor("It can't be skipped"))
    #expect(newcomer.terminal.waitFor("| "))
    newcomer.terminal.type("\u{3}")
    #expect(newcomer.terminal.waitFor("No plan was begun."))
    leave(newcomer.terminal, start)
    #expect(try program.run(["plans"]).output.contains("There is no plan yet."))
  }

  @Test("is asked by a command outside the shell as well, and hears without a terminal what to type")
  func outsideTheShell() throws {
    let newcomer = Newcomer(try program.terminal(["new"], environment: zone))
    newcomer.type("Spoke & Chain bike co-op", after: "Who are you?")
    newcomer.type(".", after: "What are your accounts called?")
    #expect(newcomer.terminal.waitForExit() == .status(0))
    #expect(newcomer.terminal.plainText.contains("The plan spoke-chain is open"))
    let alone = try program.run(["new"])
    #expect(alone.status == 2 && alone.complaint.contains("new \"Spoke & Chain bike co-op\""))
  }

  @Test("is told where a folder that lies here takes the place of their own plans")
  func whereItIs() throws {
    let own = program.folder.appendingPathComponent("own/planner/plans")
    let here = program.folder.appendingPathComponent("here")
    for folder in [own, here.appendingPathComponent("plans")] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let made = try program.run(
        ["new", "spoke-chain", "--zone", "Europe/London"], environment: ["PLANNER_PLANS": folder.path])
      #expect(made.status == 0 && made.output.contains("lies in"), "\(made.complaint)")
    }
    let line = "unset PLANNER_PLANS; cd '\(here.path)' && exec '\(BuiltProgram.path)'"
    let environment = program.environment(["XDG_DATA_HOME": "\(program.folder.path)/own"])
    let terminal = try Terminal(program: "/bin/sh", arguments: ["-c", line], environment: environment)
    #expect(terminal.waitFor("It lies in the folder plans here."), "\(terminal.plainText)")
    #expect(terminal.waitFor(own.lastPathComponent))
    leave(terminal, prompt)
  }
}
