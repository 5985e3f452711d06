import Foundation
import Planning
import Testing

@testable import Storage

@Suite("A record that came with somebody else's folder")
struct RecordNameTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"))
    try FileManager.default.createDirectory(atPath: victim, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: plan.path("lnk"), withDestinationPath: "../../victim")
  }

  private var victim: String { "\(folder.path)/victim" }

  private func record(_ names: String...) throws -> [UInt8] {
    let files = names.map { Change.File(name: $0, before: nil, after: "owned\n") }
    return JSONWriter.write(Change(command: "x", at: "", action: .told(words: ""), files: files).json)
  }

  private func expectRefusal(of record: String, _ attempt: () throws -> Void) throws {
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try attempt() }
    #expect(problem?.what.contains("\(plan.path)/.planner/\(record), line ") == true)
    #expect(problem?.hint.contains("Nothing was touched.") == true)
    #expect(try plan.allBytes() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: victim).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["plans", "victim"])
  }

  static let names = [
    "lnk/authorized_keys", "../evil.json", "..\u{2F}\u{301}evil.json", "/tmp/evil.json", "weeks/../evil.json",
    "weeks/2026-W54.json", "weeks/2026-W47.json/", "weeks/./2026-W47.json", "weeks/notes.txt", "weeks", "",
    "Plan.json", "plan.json\u{301}", "weeks/2026-W47.json\u{0}", "2026-W47.json", ".planner/lock",
    ".git/hooks/x",
  ]

  @Test(
    "it is refused and named when it names what is no file of a plan, and nothing is touched",
    arguments: names)
  func refusedNames(name: String) throws {
    let bytes = try record("drafts.json", name)
    try plan.put(bytes, in: ".planner/pending.json")
    try expectRefusal(of: "pending.json") { _ = try plan.drafts() }
    try expectRefusal(of: "pending.json") { try plan.add(.made("b3")) }
    try plan.delete(".planner/pending.json")
    try plan.put(bytes, in: ".planner/000009.json")
    try expectRefusal(of: "000009.json") { _ = try plan.undo() }
    try plan.put(bytes, in: ".planner/000010.undone.json")
    try expectRefusal(of: "000010.undone.json") { _ = try plan.redo() }
  }

  @Test(
    "it is refused when it names a file twice",
    arguments: ["drafts.json", "plan.json", "weeks/2026-W47.json"])
  func doubledNames(name: String) throws {
    try plan.put(try record(name, name), in: ".planner/pending.json")
    try expectRefusal(of: "pending.json") { _ = try plan.drafts() }
  }

  @Test("the plan's own files are what it may name, in the years that there are")
  func ownNames() throws {
    for name in [
      "plan.json", "drafts.json", "weeks/2026-W47.json", "weeks/0001-W01.json", "weeks/9999-W52.json",
    ] {
      #expect(try Change(try JSONReader.read(try record(name)), FileKind.all).files.map(\.name) == [name])
    }
  }

  @Test("one with the last number there is stops new changes, and the problem says which file to move away")
  func lastNumber() throws {
    try plan.put(try record("drafts.json"), in: ".planner/999999999.json")
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try plan.add(.made("b3")) }
    #expect(problem?.what.contains("\(plan.path)/.planner/999999999.json") == true)
    #expect(problem?.hint.contains("mv ") == true)
    #expect(try plan.allBytes() == before)
    #expect(!Disk.exists(plan.path(".planner/pending.json")))
    try plan.delete(".planner/999999999.json")
    try plan.add(.made("b3"))
    #expect(try plan.records() == ["000001.json", "000002.json"])
  }
}
