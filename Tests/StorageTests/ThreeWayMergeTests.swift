import Planning
import Testing

@testable import Storage

@Suite("Merging two versions of a file")
struct ThreeWayMergeTests {
  private struct Outcome {
    var value: JSONValue?
    var notes: [String]
    var conflicts: [String]
  }

  private func merge(
    _ base: JSONValue?, _ ours: JSONValue, _ theirs: JSONValue, _ kind: FileKind = .plan
  ) throws -> Outcome {
    let id = try #require(PostID("new1"))
    var merge = ThreeWayMerge { id }
    let value = merge.merge(base: base, ours: ours, theirs: theirs, .object(kind.record().shape)).value
    return Outcome(value: value, notes: merge.notes, conflicts: merge.conflicts)
  }

  private func posts(_ posts: JSONValue...) -> JSONValue { ["version": 1, "posts": .array(posts)] }

  @Test("what one side alone changed, added or removed is taken")
  func oneSided() throws {
    let base: JSONValue = ["brand": "Acme", "zone": "UTC", "mood": "good"]
    let changed: JSONValue = ["brand": "Acme Tea", "zone": "UTC", "motto": "Tea"]
    for outcome in try [
      merge(base, changed, base), merge(base, base, changed), merge(base, changed, changed),
    ] {
      #expect(outcome.value == changed && outcome.notes.isEmpty && outcome.conflicts.isEmpty)
    }
  }

  @Test("what the program does not know is merged too, as deep as there are names")
  func unknownFields() throws {
    let outcome = try merge(
      ["brand": "A", "mood": ["today": "good", "then": "bad"]],
      ["brand": "A", "mood": ["today": "fine", "then": "bad"]],
      ["brand": "A", "mood": ["today": "good", "then": "worse", "later": "?"]])
    #expect(outcome.value == ["brand": "A", "mood": ["today": "fine", "then": "worse", "later": "?"]])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test("a list of texts takes what is new on either side and drops what either dropped")
  func sets() throws {
    let outcome = try merge(
      ["team": ["@a", "@b", "@c"]], ["team": ["@a", "@c", "@d"]], ["team": ["@e", "@a", "@b"]])
    #expect(outcome.value == ["team": ["@e", "@a", "@d"]])
  }

  @Test("an order that one side changed is kept")
  func order() throws {
    let (base, turned): (JSONValue, JSONValue) = (
      ["team": ["@a", "@b", "@c"]], ["team": ["@c", "@b", "@a"]]
    )
    let longer: JSONValue = ["team": ["@a", "@b", "@c", "@d"]]
    #expect(try merge(base, turned, base).value == turned)
    #expect(
      try merge(["team": ["@a", "@b"]], ["team": ["@b", "@a"]], ["team": ["@a", "@b"]]).value == [
        "team": ["@b", "@a"]
      ])
    #expect(try merge(base, longer, turned).value == ["team": ["@c", "@d", "@b", "@a"]])
  }

  @Test("entries are found by what names them: allowances by rule and post")
  func namedByTwo() throws {
    let base: JSONValue = ["allowances": [["rule": "a", "because": "1"]]]
    let ours: JSONValue = [
      "allowances": [["rule": "a", "because": "1"], ["rule": "a", "post": "k4", "because": "2"]]
    ]
    let theirs: JSONValue = ["allowances": [["rule": "a", "because": "3"]]]
    let outcome = try merge(base, ours, theirs)
    #expect(
      outcome.value == [
        "allowances": [["rule": "a", "because": "3"], ["rule": "a", "post": "k4", "because": "2"]]
      ])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test("a field that both changed keeps ours, and theirs beside it; a second time, beside that")
  func keptBeside() throws {
    let once = try merge(["brand": "A"], ["brand": "B"], ["brand": "C"])
    #expect(once.value == ["brand": "B", "theirs": ["brand": "C"]])
    #expect(once.conflicts == ["brand"])
    let twice = try merge(["brand": "B"], ["brand": "D", "theirs": ["brand": "C"]], ["brand": "E"])
    #expect(twice.value == ["brand": "D", "theirs": ["brand": "C", "brand 2": "E"]])
  }

  @Test("a list of an unknown kind that both changed is kept twice, not blended")
  func unknownList() throws {
    let outcome = try merge(["at": [1, 2]], ["at": [1, 3]], ["at": [1, 4]])
    #expect(outcome.value == ["at": [1, 3], "theirs": ["at": [1, 4]]])
  }

  @Test("a post that both changed alike in one field becomes two, each whole as somebody meant it")
  func doubled() throws {
    let base: JSONValue = ["id": "k4", "text": "Rye", "state": "scheduled", "at": "2026-11-17T09:00"]
    let ours: JSONValue = ["id": "k4", "text": "Rye", "state": "out", "at": "2026-11-17T08:55"]
    let theirs: JSONValue = ["id": "k4", "text": "Rye!", "state": "scheduled", "at": "2026-11-19T09:00"]
    let outcome = try merge(posts(base), posts(ours), posts(theirs), .week)
    let second: JSONValue = [
      "id": "new1", "text": "Rye!", "state": "scheduled", "at": "2026-11-19T09:00", "versionOf": "k4",
    ]
    #expect(outcome.value == posts(ours, second))
    #expect(outcome.conflicts.isEmpty)
    #expect(
      outcome.notes == [
        "k4 “Rye” was changed on both sides: ours keeps its id, theirs is new1 now. Keep the one you want, such as "
          + "with: drop new1"
      ])
  }

  @Test("two new posts that drew the same id are two posts")
  func sameID() throws {
    let outcome = try merge(
      nil, posts(["id": "k4", "text": "Rye", "created": "2026-11-17T09:00"]),
      posts(["id": "k4", "text": "Oats", "created": "2026-11-17T09:01"]), .drafts)
    #expect(
      outcome.value
        == posts(
          ["id": "k4", "text": "Rye", "created": "2026-11-17T09:00"],
          ["id": "new1", "text": "Oats", "created": "2026-11-17T09:01"]))
  }

  @Test("a post that both moved into one file is one post's two versions, though the file had none of it")
  func movedByBoth() throws {
    let post: [String: JSONValue] = ["id": "k4", "text": "Rye", "created": "2026-11-17T09:00"]
    let ours = JSONValue.object(post.merging(["at": "2026-11-24T09:00", "state": "scheduled"]) { $1 })
    let theirs = JSONValue.object(post.merging(["at": "2026-11-25T09:00", "state": "scheduled"]) { $1 })
    let outcome = try merge(posts(), posts(ours), posts(theirs), .week)
    let second = theirs.fields.merging(["id": "new1", "versionOf": "k4"]) { $1 }
    #expect(outcome.value == posts(ours, .object(second)))
  }

  @Test("a post that both took out of one file is told: the other side may have moved it")
  func takenOutByBoth() throws {
    let (rye, oats): (JSONValue, JSONValue) = (["id": "k4", "text": "Rye"], ["id": "m3", "text": "Oats"])
    let outcome = try merge(posts(rye, oats), posts(), posts(["id": "m3", "text": "Oats!"]), .drafts)
    #expect(outcome.notes.count { $0.hasPrefix("k4 “Rye” was taken out of this file on both sides") } == 1)
  }

  @Test("what one removed and the other changed is kept, a field as well as an entry, and told")
  func removedAndChanged() throws {
    let base: JSONValue = ["goals": [["name": "a", "target": 1], ["name": "b", "target": 1]]]
    let ours: JSONValue = ["goals": [["name": "b"]]]
    let theirs: JSONValue = ["goals": [["name": "a", "target": 2], ["name": "b", "target": 2]]]
    for outcome in try [merge(base, ours, theirs), merge(base, theirs, ours)] {
      #expect(outcome.value == theirs)
      #expect(
        outcome.notes == [
          "goals, a was removed here on one side and changed on the other: the change is kept.",
          "goals, b, target was removed here on one side and changed on the other: the change is kept.",
        ])
    }
  }

  @Test("of two entries with one name, as a hand may write them, none is lost")
  func namesakes() throws {
    let twice: JSONValue = ["goals": [["name": "a", "target": 1], ["name": "a", "target": 2]]]
    let ours: JSONValue = ["goals": [["name": "a", "target": 3], ["name": "a", "target": 2]]]
    let theirs: JSONValue = [
      "goals": [["name": "a", "target": 1], ["name": "a", "target": 4], "and a word"]
    ]
    #expect(
      try merge(twice, ours, theirs).value
        == ["goals": [["name": "a", "target": 3], ["name": "a", "target": 4], "and a word"]])
  }
}
