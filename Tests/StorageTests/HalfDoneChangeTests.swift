import Planning
import Testing

@testable import Storage

@Suite("A change that a killed process left half done")
struct HalfDoneChangeTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  /// A post moves from drafts to its week: the files before and after, and the record that makes it whole.
  private func move() throws -> (before: [String: [UInt8]], after: [String: [UInt8]], record: [UInt8]) {
    try plan.add(.made("a2"))
    let before = try plan.allBytes()
    try plan.replace(.made("a2"), with: .made("a2", at: "2026-11-17T09:00"))
    return (before, try plan.allBytes(), try #require(plan.bytes(".planner/000002.json")))
  }

  @Test(
    "it is finished by the next opening, however far it had come",
    arguments: [[], ["drafts.json"], ["drafts.json", "weeks/2026-W47.json"]], [false, true])
  func finished(written: [String], byWriting: Bool) throws {
    let (before, after, record) = try move()
    try plan.delete(".planner/000002.json")
    try plan.put(record, in: ".planner/pending.json")
    for name in after.keys where !written.contains(name) {
      if let bytes = before[name] { try plan.put(bytes, in: name) } else { try plan.delete(name) }
    }
    if byWriting { _ = try plan.undo() } else { #expect(try plan.drafts().isEmpty) }
    #expect(try plan.allBytes() == (byWriting ? before : after))
    #expect(
      try plan.records()
        == (byWriting ? ["000001.json", "000002.undone.json"] : ["000001.json", "000002.json"]))
  }

  @Test(
    "a half-done undo is finished by the next opening, however far it had come",
    arguments: [[], ["drafts.json"], ["drafts.json", "weeks/2026-W47.json"]], [false, true])
  func finishedUndo(written: [String], isMarked: Bool) throws {
    let (before, after, record) = try move()
    let change = try Change(try JSONReader.read(record), FileKind.all).reversed(number: 2)
    try plan.put(JSONWriter.write(change.json), in: ".planner/pending.json")
    for name in after.keys where written.contains(name) || isMarked {
      if let bytes = before[name] { try plan.put(bytes, in: name) } else { try plan.delete(name) }
    }
    if isMarked {
      try plan.delete(".planner/000002.json")
      try plan.put(record, in: ".planner/000002.undone.json")
    }
    #expect(try plan.drafts().map(\.id.description) == ["a2"])
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json", "000002.undone.json"])
    _ = try plan.redo()
    #expect(try plan.allBytes() == after)
  }

  @Test(
    "a half-done redo is finished by the next opening, however far it had come",
    arguments: [[], ["drafts.json"], ["drafts.json", "weeks/2026-W47.json"]], [false, true])
  func finishedRedo(written: [String], isMarked: Bool) throws {
    let (before, after, record) = try move()
    _ = try plan.undo()
    let change = try Change(try JSONReader.read(record), FileKind.all).repeated(number: 2)
    try plan.put(JSONWriter.write(change.json), in: ".planner/pending.json")
    for name in after.keys where written.contains(name) || isMarked {
      try plan.put(try #require(after[name]), in: name)
    }
    if isMarked {
      try plan.delete(".planner/000002.undone.json")
      try plan.put(record, in: ".planner/000002.json")
    }
    #expect(try plan.drafts().isEmpty)
    #expect(try plan.allBytes() == after)
    #expect(try plan.records() == ["000001.json", "000002.json"])
    _ = try plan.undo()
    #expect(try plan.allBytes() == before)
  }

  @Test("a change that was killed before it dropped what could be redone leaves nothing to redo")
  func staleUndone() throws {
    let (_, after, record) = try move()
    for number in ["000001", "000002"] { try plan.put(record, in: ".planner/\(number).undone.json") }
    #expect(throws: Problem.self) { try plan.redo() }
    #expect(try plan.allBytes() == after)
    try plan.add(.made("b3"))
    #expect(try plan.records() == ["000001.json", "000002.json", "000003.json"])
  }

  @Test("a temporary file that was left behind stops nobody")
  func leftovers() throws {
    for name in ["drafts.json.new", ".planner/pending.json.new"] { try plan.put("{ half a fi", in: name) }
    try plan.add(.made("a2"))
    #expect(try plan.drafts().count == 1)
    #expect(plan.text("drafts.json.new") == nil)
    #expect(try plan.records() == ["000001.json"])
  }

  @Test("a record that does not read is told with its place, and nothing is touched")
  func unreadable() throws {
    try plan.add(.made("a2"))
    try plan.put("{\"version\":1,\n\"files\":?}", in: ".planner/pending.json")
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try plan.add(.made("b3")) }
    #expect(problem?.what.contains("pending.json, line 2, column 9: a value was expected here") == true)
    #expect(try plan.allBytes() == before)
  }

  @Test("a change that fails half way is taken back whole, and can be made when the way is free")
  func takenBack() throws {
    let (before, _, record) = try move()
    _ = try plan.undo()
    // The drafts are written before the week, whose place is taken.
    try plan.put("mine", in: "weeks/2026-W47.json/notes.txt")
    let change = try Change(try JSONReader.read(record), FileKind.all)
    #expect(throws: Problem.self) { try ChangeLog(plan).apply(change.repeated(number: 2)) }
    #expect(plan.bytes("drafts.json") == before["drafts.json"])
    #expect(plan.text("weeks/2026-W47.json/notes.txt") == "mine")
    #expect(try plan.records() == ["000001.json", "000002.undone.json"])
    try plan.delete("weeks/2026-W47.json")
    _ = try plan.redo()
    #expect(try plan.drafts().isEmpty)
  }
}
