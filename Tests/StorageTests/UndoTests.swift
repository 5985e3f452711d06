import Planning
import Testing

@testable import Storage

@Suite("Undoing a change")
struct UndoTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  @Test("every file is back byte for byte, and what was new is gone")
  func restoresBytes() throws {
    // Written by hand: not as the planner would lay it out.
    try plan.put(#"{ "posts" : [{"text":"by hand","id":"a2"}],"version":1 }"#, in: "drafts.json")
    let before = try plan.allBytes()
    try plan.add(.made("b3"), .made("c4", at: "2026-11-17T09:00"), .made("d5", at: "2026-11-24T09:00"))
    #expect(try plan.allBytes().count == before.count + 2)
    let undone = try plan.undo()
    #expect(try plan.allBytes() == before)
    #expect(undone.command == "add" && undone.action == .told(words: "added 3"))
    #expect(undone.files.map(\.name) == ["drafts.json", "weeks/2026-W47.json", "weeks/2026-W48.json"])
  }

  @Test("changes are undone from the last to the first, through several openings")
  func lastFirst() throws {
    var states = [try plan.allBytes()]
    for id in ["a2", "b3", "c4"] {
      try plan.add(.made(id), .made(id + "-out", at: "2026-11-17T09:00"))
      states.append(try plan.allBytes())
    }
    while states.count > 1 {
      states.removeLast()
      _ = try folder.plans.plan("bakery").undo()
      #expect(try plan.allBytes() == states.last)
    }
    let problem = #expect(throws: Problem.self) { try plan.undo() }
    #expect(problem?.what == "There is nothing to undo in bakery.")
  }

  @Test(
    "it is refused when a file of the change has changed since, if only in how a letter is composed",
    arguments: ["Cafe\u{301}", "Tea", ""])
  func refused(text: String) throws {
    try plan.add(.made("a2", "Caf\u{E9}"), .made("b3", at: "2026-11-17T09:00"))
    let edited = try #require(plan.text("drafts.json")).replacing("Caf\u{E9}", with: text)
    try plan.put(edited, in: "drafts.json")
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try plan.undo() }
    #expect(
      problem?.what.hasPrefix(
        "“add” can't be undone without losing what was changed otherwise since: drafts.json: changed a2 “\(text)” (text)."
      ) == true)
    #expect(try plan.allBytes() == before)
  }

  @Test("it is refused when a file of the change is gone, and nothing comes back")
  func refusedWhenGone() throws {
    try plan.add(.made("a2"))
    try plan.delete("drafts.json")
    #expect(throws: Problem.self) { try plan.undo() }
    #expect(plan.text("drafts.json") == nil)
  }

  @Test("a file that the change did not touch may have changed")
  func otherFiles() throws {
    try plan.add(.made("a2"))
    try plan.put("{ a slip", in: "weeks/2026-W47.json")
    _ = try plan.undo()
    #expect(try plan.drafts().isEmpty)
    #expect(plan.text("weeks/2026-W47.json") == "{ a slip")
  }

  @Test("after an undo, a new change can be made and undone")
  func goesOn() throws {
    try plan.add(.made("a2"))
    try plan.add(.made("b3"))
    _ = try plan.undo()
    try plan.add(.made("c4"))
    #expect(try plan.drafts().map(\.id.description) == ["a2", "c4"])
    _ = try plan.undo()
    _ = try plan.undo()
    #expect(try plan.drafts().isEmpty)
  }
}
