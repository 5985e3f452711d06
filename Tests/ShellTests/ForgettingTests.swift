import Fixtures
import Foundation
import Storage
import Testing

@testable import Shell

@Suite("Forgetting somebody")
struct ForgettingTests {
  private let folder: TemporaryFolder
  private static let rows = """
    {"text":"More of @oonaknits, and what Oona says","at":"2026-11-10T09:00","state":"out"}
    {"text":"Bread at seven","at":"2026-11-11T09:00","state":"out"}

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.rows, to: "old.jsonl")
  }

  private func run(_ lines: [String], in session: inout Session) throws -> String {
    try lines.reduce("") { all, line in all + (try session.reply(to: line, columns: 80)) }
  }

  /// The files below the folder that hold one of these as a word.
  private func files(naming words: [String], in place: String) throws -> [String] {
    let root = "\(folder.path)/\(place)"
    let files = FileManager.default.enumerator(atPath: root)?.allObjects.compactMap { $0 as? String } ?? []
    return files.filter { name in
      guard let data = FileManager.default.contents(atPath: "\(root)/\(name)") else { return false }
      let text = String(decoding: data, as: UTF8.self).lowercased()
      let found = words.contains { word in
        let pattern =
          "(?<![\\p{L}\\p{N}_])\(NSRegularExpression.escapedPattern(for: word))(?![\\p{L}\\p{N}_])"
        return text.range(of: pattern, options: .regularExpression) != nil
      }
      return found
    }
  }

  private static let life = [
    "new acme --brand \"Acme Tea\" --handle @acmetea --platform mastodon",
    "outpost add market --where https://market.example.org/oonaknits",
    "heard comment @oonaknits@sea.example --at \"mon 9:00\" \"Oona here: is it heavy?\"",
    "heard mention @oonaknits --platform x --at \"mon 9:00\"",
    "heard like @ben @cy --at \"mon 9:00\"",
    "person mastodon:@oonaknits@sea.example --client --note \"Oona buys blue\"",
    "person mastodon:@oonaknits@sea.example --same-as x:@oonaknits",
    "answer mastodon:@oonaknits@sea.example Dear Oona, it is not.",
    "engage introduce @ben @oonaknits@sea.example",
    "record share --on mon By @oonaknits: how Oona knits, https://x.com/oonaknits/status/1",
    "draft Oona and @OONAKNITS@sea.example, once more",
    "reflect Ask Oona sooner", "listened market @oonaknits was there", "import $DIR/old.jsonl",
  ]

  private func lived() throws -> Session {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    for line in Self.life {
      let line = line.replacing("$DIR", with: folder.path)
      session.state.remember(typed: line)
      _ = try run([line], in: &session)
    }
    return session
  }

  @Test("neither handle nor name stands as a word in any file of the plan, nor in what was typed")
  func nowhere() throws {
    var session = try lived()
    let names = ["oonaknits", "oona"]
    #expect(try files(naming: names, in: "plans").count > 4)
    let answer = try run(
      ["person mastodon:@oonaknits@sea.example --forget --called Oona --yes"], in: &session)
    #expect(answer.contains("They are forgotten"))
    #expect(try files(naming: names, in: "plans") == [])
    #expect(try files(naming: names, in: "state") == [])
    #expect(try run(["doctor"], in: &session).isEmpty)
  }

  @Test("a later import brings nobody back, and takes the rest")
  func importing() throws {
    var session = try lived()
    _ = try run(
      ["person x:@oonaknits --forget --called Oona --yes", "import \(folder.path)/old.jsonl"],
      in: &session)
    try folder.write(
      "{\"text\":\"Oona again: @oonaknits\",\"at\":\"2026-11-12T09:00\",\"state\":\"out\"}\n", to: "new.jsonl"
    )
    _ = try run(["import \(folder.path)/new.jsonl"], in: &session)
    #expect(try files(naming: ["oonaknits", "oona"], in: "plans") == [])
    let out = try run(["list out"], in: &session)
    #expect(out.contains("@someone again: @someone"))
    #expect(
      out.components(separatedBy: "More of @someone").count == 2, "the same file again brings nothing twice")
  }

  @Test("what passed is counted on, others stay, and nothing can be undone")
  func counts() throws {
    var session = try lived()
    let before = try run(["export json"], in: &session)
    _ = try run(["person x:@oonaknits --forget --yes"], in: &session)
    let after = try run(["export json"], in: &session)
    func count(_ text: String, _ word: String) -> Int { text.components(separatedBy: word).count - 1 }
    #expect(count(after, "\"how\" :") == count(before, "\"how\" :"))
    #expect(after.contains("@ben") && after.contains("@cy") && !after.contains("it is not."))
    #expect(try run(["undo"], in: &session).contains("nothing to undo"))
    #expect(try !run(["people"], in: &session).contains("@someone"))
  }

  @Test("it asks first: without a terminal it wants --yes, and changes nothing")
  func asking() throws {
    var session = try lived()
    let before = try run(["export json"], in: &session)
    let refusal = try run(["person x:@oonaknits --forget"], in: &session)
    #expect(refusal.contains("--forget --yes"))
    session.canAskForKeys = true
    session.askLine = { _ in "no" }
    #expect(try run(["person x:@oonaknits --forget"], in: &session).contains("Nobody was forgotten"))
    #expect(try run(["export json"], in: &session) == before)
    session.askLine = { _ in " Yes " }
    #expect(try run(["person x:@oonaknits --forget"], in: &session).contains("They are forgotten"))
  }

  @Test("the plan's own words stay where no @ stands before them")
  func ownWords() throws {
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    let answer = try run(
      [
        "new acme --brand \"Acme Tea\" --handle @acmetea --platform x", "heard like @tea --platform x",
        "record share Tea by @tea", "person x:@tea --forget --yes", "list out",
      ], in: &session)
    #expect(answer.contains("Tea by @someone") && answer.contains("stays where no @ stands before it"))
  }

  @Test(
    "files that are not the plan's own and still name them are told with what to do, and left as they are")
  func strays() throws {
    var session = try lived()
    let copy = "plans/acme/weeks/2026-W47 (Ann's copy).json"
    for name in [
      copy, "plans/acme/plan.json.orig", "plans/acme/.plan.json.swp", "plans/acme/.stversions/a/b.json",
    ] {
      try folder.write("{\"who\": \"@OonaKnits\"}\n", to: name)
    }
    try folder.write("oonaknitsalot\n", to: "plans/acme/notes.md")
    try folder.write("@oonaknits\n", to: "plans/acme/.git/COMMIT_EDITMSG")
    try folder.write("JFIF", to: "plans/acme/media/oonaknits.jpg")
    let answer = try run(["person x:@oonaknits --forget --called Oona --yes"], in: &session)
      .replacing("\n  ", with: " ")
    let quoted = "'\(folder.path)/plans/acme/weeks/2026-W47 (Ann'\\''s copy).json'"
    #expect(answer.contains("rm \(quoted)"))
    for told in ["plan.json.orig", ".plan.json.swp", ".stversions/a/b.json"] {
      #expect(answer.contains("rm \(folder.path)/plans/acme/\(told)"))
    }
    #expect(answer.contains("mv \(folder.path)/plans/acme/media/oonaknits.jpg NEW"))
    #expect(!answer.contains("notes.md") && !answer.contains("COMMIT_EDITMSG"))
    #expect(try files(naming: ["oonaknits"], in: "plans").count == 5, "and git's own")
    let told = try run(["doctor"], in: &session)
    #expect(told.contains(".stversions/a/b.json") && told.contains("plan.json.orig"))
    #expect(!told.contains("notes.md") && !told.contains("COMMIT_EDITMSG"))
  }
}
