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

  private static let hasPlanner = ConditionTrait.enabled(
    if: BuiltPlanner.program != nil, BuiltPlanner.isMissing)

  private func run(
    _ line: String, through command: [String]
  ) throws -> (status: Int32, said: String) {
    let planner = BuiltPlanner(folder: folder)
    let (process, answers) = try planner.start(on: [line], named: "trouble", through: command)
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: answers), as: UTF8.self)
    return (process.terminationStatus, said.replacing("\n  ", with: " "))
  }

  /// A limit on the size of files, in blocks of 512 or 1024 bytes: it fails as a full disk does, and harms nobody.
  private static let limited = ["/bin/sh", "-c", "ulimit -f 16 && exec \"$0\" \"$@\""]

  @Test(
    "a disk that is full leaves every file as it was, says so, and what has room still goes", hasPlanner,
    arguments: ["draft", "record talk", "import"])
  func full(command: String) throws {
    let text = String(repeating: "tea and cake ", count: 3000)
    let rows = "{\"text\":\"\(text)\"}\n{\"text\":\"x\",\"at\":\"2026-11-17T09:00\"}"
    try Data(rows.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/big.jsonl"))
    let line = command == "import" ? "import \(folder.path)/big.jsonl" : "\(command) \(text)"
    let before = try plan.allBytes()
    let (status, said) = try run(line, through: Self.limited)
    #expect(status == 2)
    #expect(said.contains("pending.json can't be written: File too large. Nothing was changed."))
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json"])
    #expect(try plan.leftovers().isEmpty)
    #expect(try run("draft Short", through: Self.limited).status == 0)
    _ = try plan.undo()
    #expect(try plan.allBytes() == before)
  }

  @Test("a disk that is full when the record is written, and not the plan, changes nothing", hasPlanner)
  func fullForUndo() throws {
    // The record of an undo holds the text twice and does not fit where the plan does.
    try plan.add(.made("c4", String(repeating: "tea and cake ", count: 400)))
    let before = try plan.allBytes()
    let (status, said) = try run("undo", through: Self.limited.map { $0.replacing("16", with: "8") })
    #expect(status == 2)
    #expect(said.contains("pending.json can't be written: File too large."))
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json", "000002.json"])
    _ = try plan.undo()
    #expect(try plan.drafts().map(\.id.description) == ["a2"])
  }

  /// Root may write anywhere; `setpriv` starts the program as somebody else.
  private static let asSomebodyElse =
    geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
  private static let mayTry = asSomebodyElse.first.map(FileManager.default.isExecutableFile) ?? true

  @Test(
    "a folder that is another's is read, and a change to it is refused", hasPlanner,
    .enabled(if: mayTry, "there is no setpriv to stop being root with"))
  func readOnly() throws {
    try plan.put("{ half a fi", in: "drafts.json.new")
    try setModes(folders: 0o555, files: 0o444)
    defer { try? setModes(folders: 0o755, files: 0o644) }
    let before = try plan.allBytes()
    let list = try run("list --all", through: Self.asSomebodyElse)
    #expect(list.status == 0 && list.said.contains("Fresh bread"), "\(list.said)")
    let draft = try run("draft Short", through: Self.asSomebodyElse)
    #expect(
      draft.status == 2
        && draft.said.contains(".planner/lock can't be opened for writing: Permission denied."))
    #expect(try plan.allBytes() == before)
  }

  private func setModes(folders: Int, files: Int) throws {
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.plans.path)
    for name in try manager.subpathsOfDirectory(atPath: plan.path) {
      let mode = Disk.isFolder(plan.path(name)) ? folders : files
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: plan.path(name))
    }
    try manager.setAttributes([.posixPermissions: folders], ofItemAtPath: plan.path)
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
