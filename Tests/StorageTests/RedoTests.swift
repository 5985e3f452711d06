import Planning
import Testing

@testable import Storage

@Suite("Redoing an undone change")
struct RedoTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  @Test("changes are redone byte for byte, from the one undone last to the one undone first")
  func lastUndoneFirst() throws {
    var states = [try plan.allBytes()]
    for id in ["a2", "b3", "c4"] {
      try plan.add(.made(id), .made(id + "-out", at: "2026-11-17T09:00"))
      states.append(try plan.allBytes())
    }
    for _ in 1...3 { _ = try plan.undo() }
    for state in states.dropFirst() {
      _ = try folder.plans.plan("bakery").redo()
      #expect(try plan.allBytes() == state)
    }
    let problem = #expect(throws: Problem.self) { try plan.redo() }
    #expect(problem?.what == "There is nothing to redo in bakery.")
  }

  @Test("a new change after an undo drops what could be redone, and its number is new")
  func newChange() throws {
    for id in ["a2", "b3", "c4"] { try plan.add(.made(id)) }
    for _ in 1...2 { _ = try plan.undo() }
    try plan.add(.made("d5"))
    #expect(throws: Problem.self) { try plan.redo() }
    #expect(try plan.records() == ["000001.json", "000004.json"])
    #expect(try plan.drafts().map(\.id.description) == ["a2", "d5"])
  }

  @Test("a change that changes nothing drops nothing")
  func nothingChanged() throws {
    try plan.add(.made("a2"))
    _ = try plan.undo()
    try plan.change(by: "week", at: PlanFolder.noon) { _ in ("nothing", ()) }
    _ = try plan.redo()
    #expect(try plan.drafts().count == 1)
  }

  @Test("it is refused when a file has changed since the undo, and nothing is touched")
  func refused() throws {
    try plan.add(.made("a2"))
    try plan.add(.made("b3"))
    _ = try plan.undo()
    try plan.put(try #require(plan.text("drafts.json")).replacing("Fresh", with: "Stale"), in: "drafts.json")
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try plan.redo() }
    #expect(problem?.what.hasSuffix("drafts.json: changed a2 “Stale bread” (text).") == true)
    #expect(try plan.allBytes() == before)
  }

  @Test("undone and redone ten times over, all is as it was")
  func backAndForth() throws {
    try plan.add(.made("a2"))
    let draft = try plan.allBytes()
    try plan.replace(.made("a2"), with: .made("a2", at: "2026-11-17T09:00"))
    let scheduled = try plan.allBytes()
    for _ in 1...10 {
      _ = try plan.undo()
      #expect(try plan.allBytes() == draft)
      _ = try plan.redo()
      #expect(try plan.allBytes() == scheduled)
    }
    #expect(try plan.records() == ["000001.json", "000002.json"])
  }
}
