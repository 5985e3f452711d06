import Fixtures
import Foundation
import Testing

@testable import Shell

/// What a transcript can't hold: bytes that are no text, and files that change behind the session's back.
@Suite("Files as they may be")
struct RealFileTests {
  private let folder: TemporaryFolder
  private var session: Session

  init() throws {
    folder = try TemporaryFolder()
    session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    session.run("new acme --platform x") { _ in }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try folder.write("", to: name)
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(name)", encoding: .utf8)
  }

  private mutating func reply(_ line: String) throws -> String {
    try session.reply(to: line, columns: 200).replacing(folder.path, with: "$DIR")
  }

  /// `Caf` and an é as ISO 8859-1 has it.
  private static let latin: [UInt8] = Array("Caf".utf8) + [0xE9]

  @Test("a plan's file that is not UTF-8 is told by line and column, and left as it is")
  mutating func latinPlanFile() throws {
    let bytes =
      Array("{\n  \"posts\": [{\"id\": \"d2aaaa\", \"text\": \"".utf8) + Self.latin + Array("\"}]}".utf8)
    try write(bytes, to: "plans/acme/drafts.json")
    let told = """
      $DIR/plans/acme/drafts.json, line 2, column 42: these bytes are not UTF-8 text.
        Mend it there in an editor; the file was left as it is.

      """
    #expect(try reply("draft Hello") == told)
    #expect(try reply("list drafts").hasSuffix(told))
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/plans/acme/drafts.json")) == Data(bytes))
  }

  @Test("a CSV file that is not UTF-8 is refused whole, a line of a .jsonl file alone")
  mutating func latinImports() throws {
    try write(Array("text\n".utf8) + Self.latin, to: "old.csv")
    #expect(
      try reply("import \(folder.path)/old.csv") == """
        The file is not UTF-8 text: see row 2, cell “text” on line 2.
          Save it as UTF-8 (in a spreadsheet: CSV UTF-8).

        """)
    let row = Array("{\"text\":\"".utf8)
    let end = Array("\"}\n".utf8)
    try write(row + Self.latin + end + row + Array("Hello".utf8) + end, to: "old.jsonl")
    #expect(
      try reply("import \(folder.path)/old.jsonl") == """
        Imported 1 draft; 1 not taken.
        $DIR/old.jsonl: Row 1 was not taken: it is not UTF-8 text.

        """)
  }

  @Test("a script that is not UTF-8 is not begun")
  mutating func latinScript() throws {
    try write(Array("plans\ndraft ".utf8) + Self.latin, to: "monday.planner")
    #expect(
      try reply("run \(folder.path)/monday.planner") == """
        $DIR/monday.planner is not UTF-8 text: see line 2, byte 10.
          Save it as UTF-8 and try again.

        """)
  }

  @Test("a byte order mark and Windows' line ends are no hindrance")
  mutating func windowsFiles() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    try write(mark + Array("text,id\r\n\"Two\r\nlines\",c1\r\nOne,c2\r\n".utf8), to: "old.csv")
    #expect(try reply("import \(folder.path)/old.csv") == "Imported 2 drafts.\n")
    try write(mark + Array("{\"text\":\"Three\"}\r\n\r\n{\"text\":\"Four\"}\r\n".utf8), to: "old.jsonl")
    #expect(try reply("import \(folder.path)/old.jsonl") == "Imported 2 drafts.\n")
    try write(Array("plans\r\n# end\r\n".utf8), to: "old.planner")
    #expect(try reply("run \(folder.path)/old.planner") == "  acme (open)\n")
  }

  @Test("a row whose text is too long for any platform is not taken, and the others are")
  mutating func longRow() throws {
    let long = String(repeating: "a", count: 252_825)
    try folder.write("text\n\(long)\nHello\n", to: "old.csv")
    #expect(
      try reply("import \(folder.path)/old.csv") == """
        Imported 1 draft; 1 not taken.
        $DIR/old.csv: Row 2 was not taken: its text is longer than any platform takes.

        """)
  }

  @Test("undo does not write over what somebody has changed since")
  mutating func undoAfterEdit() throws {
    let id = try reply("draft Hello").prefix(6)
    let edited = try text("plans/acme/drafts.json").replacing("Hello", with: "Hello, harbour")
    try folder.write(edited, to: "plans/acme/drafts.json")
    #expect(
      try reply("undo") == """
        “draft Hello” can't be undone without losing what was changed otherwise since: drafts.json: changed \(id) “Hello, harbour” (text).
          See what it would do with: undo --show; then do it by hand, such as: edit POST TEXT

        """)
    #expect(try text("plans/acme/drafts.json") == edited)
  }

  @Test("keys that this version does not know survive a change")
  mutating func unknownKeys() throws {
    try folder.write(
      """
      {"version": 1, "mood": {"b": [1, 2.50], "a": null}, "posts": [
        {"id": "d2aaaa", "text": "Hello", "colour": "green"}, {"id": "d3bbbb", "text": "Bye", "pinned": true}]}
      """, to: "plans/acme/drafts.json")
    try folder.write(
      """
      {"version": 1, "brand": "Acme", "zone": "UTC", "sponsors": ["a"],
       "goals": [{"name": "class", "owner": "Nell"}], "platforms": [{"name": "x", "rank": 1e3}]}
      """, to: "plans/acme/plan.json")
    _ = try reply("schedule d2 tomorrow 9:00")
    _ = try reply("goal add class --target 40")
    _ = try reply("platform add x --limit 4000")
    let week = try text("plans/acme/weeks/2026-W47.json")
    #expect(week.contains("\"colour\": \"green\""))
    let drafts = try text("plans/acme/drafts.json")
    #expect(drafts.contains("\"pinned\": true"))
    #expect(drafts.contains("\"a\": null"))
    #expect(drafts.contains("2.50"))
    #expect(!drafts.contains("colour"))
    let plan = try text("plans/acme/plan.json")
    #expect(plan.contains("\"owner\": \"Nell\""))
    #expect(plan.contains("\"rank\": 1e3"))
    #expect(plan.contains("\"sponsors\": [\n    \"a\"\n  ]"))
  }

  @Test("an empty file is told, and left as it is")
  mutating func emptyFile() throws {
    try folder.write("", to: "plans/acme/plan.json")
    #expect(
      try reply("list") == """
        $DIR/plans/acme/plan.json, line 1, column 1: the file ends here, before it is complete.
          Mend it there in an editor; the file was left as it is.

        """)
    #expect(try text("plans/acme/plan.json").isEmpty)
  }

  @Test("what is exported is imported as it was")
  mutating func roundTrip() throws {
    try folder.copyExamplePlan("harbour-bakery")
    try folder.write(try reply("export jsonl --plan harbour-bakery"), to: "all.jsonl")
    _ = try reply("import \(folder.path)/all.jsonl")
    let posts = try text("all.jsonl").split(separator: "\n").sorted()
    #expect(posts.count > 100)
    #expect(try reply("export jsonl").split(separator: "\n").sorted() == posts)
    #expect(try reply("import \(folder.path)/all.jsonl").contains("\(posts.count) known already"))
  }
}
