import Foundation
import Planning
import Testing

@testable import Storage

@Suite("What a killed process left behind")
struct LeftoverTests {
  private static let ours = [
    "plan.json.new", "drafts.json.new", "weeks/2026-W47.json.new", ".planner/pending.json.new",
    ".planner/.gitignore.new",
  ]
  private static let others = [
    "notes.new", "plan.json.new.txt", "budget.json.new", "weeks/notes.json.new", "weeks/2026-W54.json.new",
    "weeks/2026-W47.new", "drafts.json.bak", ".planner/notes.new",
  ]

  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"))
    try leave(Self.ours + Self.others)
  }

  /// As a process leaves them that was killed a second ago.
  private func leave(_ names: [String]) throws {
    for name in names { try plan.put("{ half a fi", in: name) }
    let weeks = "\(plan.path)/weeks"
    let before = try FileManager.default.attributesOfItem(atPath: weeks)[.modificationDate] as? Date
    let date = try #require(before).addingTimeInterval(1)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: weeks)
  }

  private func there(_ names: [String]) -> [String] { names.filter { plan.text($0) != nil } }

  @Test(
    "the next opening removes temporary files of the plan's own, and no other file", arguments: [false, true])
  func removed(byWriting: Bool) throws {
    if byWriting { try plan.add(.made("b3")) } else { #expect(try plan.drafts().count == 1) }
    #expect(there(Self.ours).isEmpty)
    #expect(there(Self.others) == Self.others)
  }

  @Test("what is left behind later is removed too, however often the plan was opened before")
  func later() throws {
    for _ in 1...3 { #expect(try plan.drafts().count == 1) }
    try leave(["weeks/2026-W46.json.new"])
    #expect(try plan.drafts().count == 1)
    #expect(plan.text("weeks/2026-W46.json.new") == nil)
    try plan.add(.made("b3"))
    try leave(["weeks/2026-W45.json.new"])
    #expect(try plan.drafts().count == 2)
    #expect(plan.text("weeks/2026-W45.json.new") == nil)
  }

  @Test("weeks that were found tidy are not gone through again, until a name comes or goes")
  func knownTidiness() throws {
    for _ in 1...2 { _ = try plan.drafts() }
    let weeks = "\(plan.path)/weeks"
    let date = try #require(
      try FileManager.default.attributesOfItem(atPath: weeks)[.modificationDate] as? Date)
    let lock = "\(plan.path)/.planner/lock"
    #expect(try FileManager.default.attributesOfItem(atPath: lock)[.modificationDate] as? Date == date)
    try leave(["weeks/2026-W46.json.new"])
    #expect(try plan.leftovers() == ["weeks/2026-W46.json.new"])
  }

  @Test("a folder of such a name is left alone, and who reads reads on")
  func folders() throws {
    try plan.delete("drafts.json.new")
    try plan.put("mine", in: "drafts.json.new/notes.txt")
    #expect(try plan.drafts().count == 1)
    #expect(plan.text("drafts.json.new/notes.txt") == "mine")
    let problem = #expect(throws: Problem.self) { try plan.add(.made("b3")) }
    #expect(problem?.what.contains("drafts.json can't be written") == true)
    #expect(try plan.drafts().count == 1)
  }

  @Test("nothing is removed while somebody else writes")
  func underTheLock() throws {
    let lock = try ChangeLog(plan).lockForWriting()
    try plan.put("{ half a fi", in: "drafts.json.new")
    let (plan, read) = (plan, DispatchGroup())
    read.enter()
    Thread.detachNewThread {
      _ = try? plan.drafts()
      read.leave()
    }
    // Long enough for a reader that does not wait; one that does has all the time there is.
    Thread.sleep(forTimeInterval: 0.2)
    #expect(plan.text("drafts.json.new") != nil)
    lock.release()
    read.wait()
    #expect(plan.text("drafts.json.new") == nil)
  }

  @Test("a plan of which a killed process made only the folder can be made again")
  func halfMadePlan() throws {
    let cafe = "\(folder.plans.path)/cafe"
    try FileManager.default.createDirectory(atPath: "\(cafe)/.planner", withIntermediateDirectories: true)
    try Data("{".utf8).write(to: URL(fileURLWithPath: "\(cafe)/plan.json.new"))
    #expect(try folder.makePlan(named: "cafe").drafts().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(cafe)/plan.json.new"))
  }
}
