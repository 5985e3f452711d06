import Foundation
import Planning
import Testing

@testable import Storage

@Suite("A symbolic link")
struct LinkTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
    // What must not be touched: the same files, outside the plans folder.
    try FileManager.default.copyItem(atPath: plan.path, toPath: outside)
  }

  private var outside: String { "\(folder.path)/outside" }

  private func bytesOutside() throws -> [String: Data] {
    try FileManager.default.subpathsOfDirectory(atPath: outside).reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: "\(outside)/\($1)")
    }
  }

  private func link(_ name: String, to target: String) throws {
    try? FileManager.default.removeItem(atPath: "\(folder.plans.path)/\(name)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.plans.path)/\(name)", withDestinationPath: target)
  }

  private func refusal(of path: String) -> String {
    "\(folder.plans.path)/\(path) is a symbolic link, and inside the plans folder none is followed."
  }

  private func changeAll() throws {
    try folder.plans.plan("bakery").change(by: "all", at: PlanFolder.noon) { book in
      var plan = try book.plan()
      plan.brand = "Other"
      try book.put(plan)
      try book.add([.made("c4"), .made("d5", at: "2026-11-17T10:00")])
      return ("all", ())
    }
  }

  @Test("the plans folder itself may be one")
  func plansFolder() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/synced", withDestinationPath: folder.plans.path)
    let synced = PlansFolder("\(folder.path)/synced")
    #expect(try synced.names() == ["bakery"])
    try synced.plan("bakery").add(.made("c4"))
    _ = try synced.create("cafe", Plan(brand: "Café", zone: "UTC"))
    #expect(try plan.drafts().map(\.id.description) == ["a2", "c4"])
    #expect(try folder.plans.names() == ["bakery", "cafe"])
  }

  @Test(
    "a plan's folder that is one is refused, for reading, changing and making",
    arguments: ["outside", "plans/cafe", "nowhere"])
  func planFolder(target: String) throws {
    _ = try folder.makePlan(named: "cafe")
    try link("bakery", to: "\(folder.path)/\(target)")
    let before = try bytesOutside()
    for attempt in [
      { _ = try folder.plans.plan("bakery") }, { _ = try plan.drafts() }, { try plan.add(.made("c4")) },
      { _ = try folder.makePlan() }, { _ = try plan.undo() }, { _ = try plan.history() },
    ] {
      let problem = #expect(throws: Problem.self) { try attempt() }
      #expect(problem?.what == refusal(of: "bakery"))
    }
    #expect(try bytesOutside() == before)
  }

  @Test(
    "a folder in a plan that is one is refused, wherever it leads",
    arguments: ["weeks", ".planner"], ["outside", "plans/bakery", "nowhere"])
  func folderInPlan(name: String, target: String) throws {
    try link("bakery/\(name)", to: "\(folder.path)/\(target)/\(name)")
    let before = try bytesOutside()
    for attempt in [{ _ = try plan.drafts() }, changeAll, { _ = try plan.undo() }] {
      let problem = #expect(throws: Problem.self) { try attempt() }
      #expect(problem?.what == refusal(of: "bakery/\(name)"))
    }
    #expect(try bytesOutside() == before)
  }

  @Test(
    "a file of a plan that is one is neither read nor written through",
    arguments: ["plan.json", "drafts.json", "weeks/2026-W47.json", ".planner/pending.json"])
  func file(name: String) throws {
    try Data("{\"version\":1}".utf8).write(to: URL(fileURLWithPath: "\(outside)/.planner/pending.json"))
    try link("bakery/\(name)", to: "\(outside)/\(name)")
    let before = try bytesOutside()
    let problem = #expect(throws: Problem.self) { try changeAll() }
    #expect(problem?.what == refusal(of: "bakery/\(name)"))
    #expect(try bytesOutside() == before)
    #expect(SystemCalls.isLink(plan.path(name)))
  }

  @Test("a week that is one counts as empty, is told, and the rest of the plan is read")
  func week() throws {
    try link("bakery/weeks/2026-W47.json", to: "\(outside)/weeks/2026-W47.json")
    let (posts, problems) = try plan.read { book in
      (book.page(Week(of: PlanFolder.noon.day)).posts + book.drafts(), book.problems)
    }
    #expect(posts.map(\.id.description) == ["a2"])
    #expect(problems.map(\.what) == [refusal(of: "bakery/weeks/2026-W47.json")])
  }

  @Test("the lock is not opened through one, for reading nor for writing")
  func lock() throws {
    try link("bakery/.planner/lock", to: "\(outside)/fresh")
    for attempt in [{ _ = try plan.drafts() }, changeAll] {
      let problem = #expect(throws: Problem.self) { try attempt() }
      #expect(problem?.what == refusal(of: "bakery/.planner/lock"))
    }
    #expect(!FileManager.default.fileExists(atPath: "\(outside)/fresh"))
  }

  @Test(
    "a temporary file is not written through one",
    arguments: ["plan.json.new", "drafts.json.new", "weeks/2026-W47.json.new", ".planner/pending.json.new"],
    ["plan.json", "fresh"])
  func temporaryFile(name: String, target: String) throws {
    try link("bakery/\(name)", to: "\(outside)/\(target)")
    let before = try bytesOutside()
    try changeAll()
    #expect(try bytesOutside() == before)
    #expect(try plan.drafts().map(\.id.description) == ["a2", "c4"])
    #expect(!SystemCalls.isLink(plan.path(String(name.dropLast(4)))))
  }
}
