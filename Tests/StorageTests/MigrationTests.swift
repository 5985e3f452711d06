import Planning
import Testing

@testable import Storage

/// There is but one version so far, so the steps are made up.
@Suite("Files of an older version")
struct MigrationTests {
  /// Version 2 says `people` for `team`; version 3 has a text where version 2 has a goal's name alone.
  private static let steps: [Migration] = [
    { kind, fields in
      guard kind == .plan else { return }
      fields["people"] = fields.removeValue(forKey: "team")
    },
    { kind, fields in
      guard kind == .plan, let goal = fields["goal"] else { return }
      let name = JSONNode(content: .plain(goal.value), offset: goal.offset)
      fields["goals"] = JSONNode(
        content: .array([JSONNode(content: .object(["name": name]), offset: goal.offset)]),
        offset: goal.offset)
      fields["goal"] = nil
    },
  ]

  private func current(_ json: String, _ kind: FileKind = .plan) throws -> JSONNode {
    try FileVersion.current(try JSONReader.read(Array(json.utf8)), kind, by: Self.steps)
  }

  @Test("they go through every step from theirs on, and bear the current version")
  func steps() throws {
    let old = try current(#"{"version":1,"team":["@ines"],"goal":"class","mood":"good"}"#)
    #expect(
      JSONWriter.indented(old.value)
        == JSONWriter.indented(
          .object([
            "version": .number("3"), "people": ["@ines"], "goals": [["name": "class"]], "mood": "good",
          ])))
    let younger = try current(#"{"version":2,"team":["@ines"],"goal":"class"}"#)
    #expect(
      younger.value == ["version": .number("3"), "team": ["@ines"], "goals": [["name": "class"]]])
  }

  @Test("a step sees which of the files it has")
  func kinds() throws {
    #expect(try current(#"{"version":1,"team":1}"#, .week).value.fields["team"] == .number("1"))
  }

  @Test("what makes no sense is shown at its place in the old file")
  func places() throws {
    let old = #"{"version":1,"brand":"","zone":"UTC","goal":7}"#
    let root = try current(old)
    #expect(throws: Unreadable("\"name\" should be a text", at: 44)) { try Plan.record.read(root) }
  }

  @Test("files of the current version are taken as they are, those of a newer one are refused")
  func newest() throws {
    let root = try current(#"{"version":3,"team":[],"goal":"class"}"#)
    #expect(root.value.fields["goal"] == "class")
    let error = #expect(throws: Unreadable.self) { try current(#"{"version":4}"#) }
    #expect(error?.what == "this file is of version 4, and this planner reads up to version 3")
  }

  @Test("a file that is no object is left to its reader, which says what it should be")
  func noObject() throws { #expect(try current("[]").value == []) }
}
