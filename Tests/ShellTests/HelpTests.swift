import ArgumentParser
import Fixtures
import Foundation
import Testing

@testable import Presentation
@testable import Shell

@Suite("Help")
struct HelpTests {
  private static let types: [any PlannerCommand.Type] = leaves(Planner.self)

  private static func leaves(_ type: any ParsableCommand.Type) -> [any PlannerCommand.Type] {
    type.configuration.subcommands.flatMap { command in
      (command as? any PlannerCommand.Type).map { [$0] } ?? leaves(command)
    }
  }

  private static let examples = types.flatMap { $0.examples }

  private static func session(_ folder: TemporaryFolder) -> Session {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.copy = { _ in "xclip" }
    return session
  }

  private static func sessionOnExample(_ folder: TemporaryFolder) throws -> Session {
    try folder.copyExamplePlan("harbour-bakery")
    return session(folder)
  }

  @Test("the commands fit a screen of 22 lines", arguments: [80, 100])
  func onOneScreen(_ columns: Int) throws {
    var session = try Self.sessionOnExample(TemporaryFolder())
    let lines = try session.reply(to: "help", columns: columns).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 23, "the last is empty")
    #expect(lines.allSatisfy { $0.count <= columns })
  }

  @Test("every command says how it is typed, by an example at least")
  func examplesOfAll() {
    #expect(Self.types.count > 50)
    for type in Self.types { #expect(!type.examples.isEmpty, "\(type)") }
  }

  @Test("an example of the help does what it says on the example plan", arguments: examples)
  func exampleRuns(_ line: String) throws {
    let folder = try TemporaryFolder(holding: Self.prepared.get())
    var session = Self.session(folder)
    if line == "trial end --early" { _ = try session.reply(to: "trial start", columns: 80) }
    var answers: [Answer] = []
    session.run(Self.withPaths(line, in: folder)) { answers.append($0) }
    #expect(answers.flatMap(\.problems).isEmpty, "\(answers.flatMap(\.problems))")
  }

  /// The example plan with what some examples need; made once, as it takes longer than an example.
  private static let prepared = Result {
    let folder = try TemporaryFolder()
    var session = try sessionOnExample(folder)
    try writeFiles(in: folder)
    for line in before { _ = try session.reply(to: line, columns: 80) }
    return try folder.files()
  }

  /// What some examples need: something to be taken out, taken back and brought back.
  private static let before = [
    "confidential add \"Project Seagull\"", "word avoid passionate --use \"what you did\"",
    "template add closing \"We close at {{time}}.\"", "slot add mon 8:00",
    "set publish.mastodon /bin/cat",
    "allow look-at-us --because \"It is our anniversary year\"", "heard comment @oonaknits Is Gerald well?",
    "outpost add millers", "topic add water", "draft Tea at four?", "undo",
    "alias ls \"list scheduled\"", "set ask.kinds true",
  ]

  private static let files = [
    "posts.csv": "at,text,platforms\n2026-11-18 10:00,Rye at noon,mastodon\n",
    "posts.jsonl": "{\"at\":\"2026-11-18 10:00\",\"text\":\"Rye at noon\",\"platforms\":[\"mastodon\"]}\n",
    "feed.xml":
      "<rss><channel><item><title>Rye</title><link>https://rye.example/</link></item></channel></rss>",
    "monday.planner": "list\n# that is all\n",
    "base.json": "{\"posts\":[],\"version\":1}\n", "ours.json": "{\"posts\":[],\"version\":1}\n",
    "theirs.json": "{\"posts\":[],\"version\":1}\n",
    "crock.png": "GIF89a",
  ]

  /// An archive of X's with one post: data/account.js of @harbourbakery and data/tweets.js.
  private static let archive = (
    name: "twitter-2026-03-06.zip",
    content: """
    UEsDBBQAAAAIAABgZlx2c8C4SgAAAFUAAAAPAAAAZGF0YS9hY2NvdW50LmpzK8/MS8kv14sMcdFLTE7OL80r0StILCoxULBV\
    iK5WggopWVUrlRanFuUl5qYqWSllJBYl5ZcWJSVmpxZVKunAVHmmAOUMlWprYwFQSwMEFAAAAAgAAGBmXIbPLe5yAAAAfQAA\
    AA4AAABkYXRhL3R3ZWV0cy5qcx3JwQrCMBCE4VdZ5qqETQ8iAW+ePYggIhKCWaFQEklXo5S+u6nDf5qv9inmai6nvdEqoqN5\
    hqJMO7pO+D9wE/roRy1wsIw1Hq9h8CqfRjh+hYJSyjk1uRcJKtGHhc4S6ZDfZLdk2fESrbiNOu42mOfbD1BLAQIUAxQAAAAI\
    AABgZlx2c8C4SgAAAFUAAAAPAAAAAAAAAAAAAACAAQAAAABkYXRhL2FjY291bnQuanNQSwECFAMUAAAACAAAYGZchs8t7nIA\
    AAB9AAAADgAAAAAAAAAAAAAAgAF3AAAAZGF0YS90d2VldHMuanNQSwUGAAAAAAIAAgB5AAAAFQEAAAAA
    """
  )

  private static func writeFiles(in folder: TemporaryFolder) throws {
    for (name, text) in files {
      try text.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
    }
    let bytes = try #require(Data(base64Encoded: archive.content))
    try bytes.write(to: URL(fileURLWithPath: "\(folder.path)/\(archive.name)"))
  }

  private static func withPaths(_ line: String, in folder: TemporaryFolder) -> String {
    (Array(files.keys) + [archive.name]).reduce(line) { $0.replacing($1, with: "\(folder.path)/\($1)") }
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
    var session = try Self.sessionOnExample(TemporaryFolder())
    #expect(try session.reply(to: "help \(word)", columns: 80).contains(topic))
  }

  @Test("what nothing has to do with is said to be no command")
  func nothing() throws {
    var session = try Self.sessionOnExample(TemporaryFolder())
    #expect(try session.reply(to: "help qwrtzp", columns: 80).contains("no command “qwrtzp”"))
    #expect(try session.reply(to: "help schedul", columns: 80).contains("Did you mean: schedule"))
  }
}
