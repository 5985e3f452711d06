import Fixtures
import Foundation
import Testing

@testable import Shell

/// The examples of the help, and a plan on which they do what they say.
enum HelpExamples {
  static let types = CommandTree.all.compactMap { $0.type as? any PlannerCommand.Type }

  static let lines = types.flatMap { $0.examples }

  static func session(_ folder: TemporaryFolder) -> Session {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.copy = { _ in "xclip" }
    return session
  }

  static func sessionOnExample(_ folder: TemporaryFolder) throws -> Session {
    try folder.copyExamplePlan("harbour-bakery")
    return session(folder)
  }

  /// The example plan with what some examples need; made once, as it takes longer than an example.
  static let prepared = Result {
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

  static func withPaths(_ line: String, in folder: TemporaryFolder) -> String {
    (Array(files.keys) + [archive.name]).reduce(line) { $0.replacing($1, with: "\(folder.path)/\($1)") }
  }
}
