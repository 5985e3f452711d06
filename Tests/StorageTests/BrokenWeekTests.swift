import Planning
import Testing

@testable import Storage

@Suite("A week's file that does not read")
struct BrokenWeekTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder
  private let broken = "weeks/2026-W47.json"

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"), .made("b3", at: "2026-11-24T09:00"))
  }

  @Test(
    "it is told once, counts as empty, is left byte for byte, and the rest of the plan works",
    arguments: [
      "", "{", "{\"version\":1,\n<<<<<<< HEAD\n", "[]", "{\"version\":9}", "\u{FEFF}{\"version\":1}",
    ])
  func passedOver(text: String) throws {
    try plan.put(text, in: broken)
    let week = try #require(Week("2026-W47"))
    let (posts, problems) = try plan.read { book in
      (
        book.page(week).posts + book.page(week).posts + book.page(week + 1).posts + book.drafts(),
        book.problems
      )
    }
    #expect(posts.map(\.id.description) == ["b3", "a2"])
    #expect(problems.count == 1 && problems[0].what.contains(broken))
    try plan.add(.made("c4"), .made("d5", at: "2026-12-01T09:00"))
    _ = try plan.undo()
    #expect(plan.text(broken) == text)
  }

  @Test("bytes that are no text are left as they are")
  func noText() throws {
    let bytes: [UInt8] = [0x7B, 0xFF, 0x00, 0x7D]
    try plan.put(bytes, in: broken)
    #expect(throws: Problem.self) { try plan.add(.made("c4", at: "2026-11-17T09:00")) }
    #expect(plan.bytes(broken) == bytes)
  }

  @Test("a change that would have to write it is refused whole")
  func refused() throws {
    try plan.put("{ half", in: broken)
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) {
      try plan.replace(.made("a2"), with: .made("a2", at: "2026-11-17T09:00"))
    }
    #expect(problem?.what.contains("\(broken), line 1, column 3") == true)
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json"])
  }

  @Test("it is still refused when it was passed over before in the same change")
  func refusedAfterReading() throws {
    try plan.put("{ half", in: broken)
    let before = try plan.allBytes()
    #expect(throws: Problem.self) {
      try plan.change(by: "draft", at: PlanFolder.noon) { book in
        _ = book.page(Week(of: PlanFolder.noon.day))
        try book.add([.made("d5", at: "2026-11-17T09:00")])
        return ("added", ())
      }
    }
    #expect(try plan.allBytes() == before)
  }

  @Test("a file that is no week's is no week")
  func otherFiles() throws {
    for name in ["2026-W54.json", "notes.txt", "2026-W47.json.new", ".2026-W47.json.swp"] {
      try plan.put("?", in: "weeks/\(name)")
    }
    #expect(try plan.read { try $0.weeks() }.map(\.description) == ["2026-W48"])
  }
}
