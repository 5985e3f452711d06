import Foundation
import Planning
import Testing

@testable import Storage

@Suite("A disk that is in the way")
struct DiskTroubleTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
  }

  @Test("a plan's folder that has vanished is told, and is not made anew")
  func vanished() throws {
    try FileManager.default.removeItem(atPath: plan.path)
    for change in [{ try plan.add(.made("c4")) }, { _ = try plan.undo() }, { _ = try plan.redo() }] {
      let problem = #expect(throws: Problem.self) { try change() }
      #expect(problem?.what == "The plan's folder \(plan.path) is gone.")
    }
    #expect(throws: Problem.self) { try plan.read { try $0.plan() } }
    #expect(!Disk.exists(plan.path))
  }

  @Test("weeks that have vanished count as empty, and are made anew by the next post that goes there")
  func vanishedWeeks() throws {
    try plan.delete("weeks")
    #expect(try plan.posts(in: Week(of: PlanFolder.noon.day)).isEmpty)
    try plan.add(.made("c4", at: "2026-11-17T09:00"))
    #expect(try plan.posts(in: try #require(Week("2026-W47"))).map(\.id.description) == ["c4"])
  }

  @Test("a record of changes that has vanished leaves nothing to undo, and the plan as it is")
  func vanishedRecord() throws {
    try plan.delete(".planner")
    let before = try plan.allBytes()
    #expect(try plan.history().changes.isEmpty)
    #expect(throws: Problem.self) { try plan.undo() }
    #expect(try plan.allBytes() == before)
  }

  @Test(
    "a file that turned into a folder is told, and all else stays as it was",
    arguments: ["plan.json", "drafts.json", "weeks/2026-W47.json"])
  func turnedIntoFolder(name: String) throws {
    try plan.delete(name)
    try plan.put("mine", in: "\(name)/notes.txt")
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) {
      try plan.change(by: "all", at: PlanFolder.noon) { book in
        try book.put(try book.plan())
        try book.add([.made("c4"), .made("d5", at: "2026-11-17T09:00")])
        return ("all", ())
      }
    }
    #expect(problem?.what == "\(plan.path(name)) is no file.")
    #expect(try plan.allBytes() == before)
    #expect(try plan.leftovers().isEmpty)
  }
}
