import Foundation
import Testing

@Suite("A disk that the program can't write to", .tags(.program))
struct DiskTroubleTests {
  private let program: BuiltProgram
  private let plan: URL

  init() throws {
    program = try BuiltProgram()
    try program.makeBakery()
    plan = program.folder.appendingPathComponent("plans/bakery")
    try take(
      #"{"id":"a2","text":"Fresh bread"}"#, #"{"id":"b3","text":"Fresh bread","at":"2026-11-17T09:00"}"#)
  }

  private func take(_ rows: String...) throws {
    let file = program.folder.appendingPathComponent("rows.jsonl")
    try Data(rows.joined(separator: "\n").utf8).write(to: file)
    #expect(try program.run(["import", file.path, "--today", "2026-11-16"]).status == 0)
  }

  private func run(_ line: String, through command: [String]) throws -> (status: Int32, said: String) {
    let (status, said) = try program.answers(to: [line], named: "trouble", through: command)
    return (status, said.replacing("\n  ", with: " "))
  }

  /// Every file of the plan by its name, but for the record of changes.
  private func files() throws -> [String: Data] {
    let manager = FileManager.default
    return try manager.subpathsOfDirectory(atPath: plan.path).filter { !$0.hasPrefix(".planner") }
      .reduce(into: [:]) { files, name in
        let path = plan.appendingPathComponent(name).path
        guard try !isFolder(path) else { return }
        files[name] = try Data(contentsOf: URL(fileURLWithPath: path))
      }
  }

  private func isFolder(_ path: String) throws -> Bool {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType == .typeDirectory
  }

  /// The record of changes, and whatever was left there half done.
  private func records() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: plan.appendingPathComponent(".planner").path)
      .filter { $0.contains(".json") }.sorted()
  }

  /// A limit on the size of files, in blocks of 512 or 1024 bytes: it fails as a full disk does, and harms nobody.
  private func limited(to blocks: Int) -> [String] {
    ["/bin/sh", "-c", "ulimit -f \(blocks) && exec \"$0\" \"$@\""]
  }

  @Test(
    "one that is full leaves every file as it was, says so, and what has room still goes",
    arguments: ["draft", "record talk", "import"])
  func full(command: String) throws {
    defer { program.remove() }
    let text = String(repeating: "tea and cake ", count: 3000)
    let rows = "{\"text\":\"\(text)\"}\n{\"text\":\"x\",\"at\":\"2026-11-17T09:00\"}"
    let big = program.folder.appendingPathComponent("big.jsonl")
    try Data(rows.utf8).write(to: big)
    let before = try files()
    let (status, said) = try run(
      command == "import" ? "import \(big.path)" : "\(command) \(text)", through: limited(to: 16))
    #expect(status == 2)
    #expect(said.contains("pending.json can't be written: File too large. Nothing was changed."), "\(said)")
    #expect(try files() == before)
    #expect(try records() == ["000001.json"])
    #expect(try run("draft Short", through: limited(to: 16)).status == 0)
    #expect(try program.run(["undo"]).status == 0)
    #expect(try files() == before)
    #expect(try program.refusedBySchema() == [])
  }

  @Test("one that is full when the record is written, and not the plan, changes nothing")
  func fullForUndo() throws {
    defer { program.remove() }
    // The record of an undo holds the text twice and does not fit where the plan does.
    let text = String(repeating: "tea and cake ", count: 400)
    try take(#"{"id":"c4","text":"\#(text)"}"#)
    let before = try files()
    let (status, said) = try run("undo", through: limited(to: 8))
    #expect(status == 2)
    #expect(said.contains("pending.json can't be written: File too large."), "\(said)")
    #expect(try files() == before)
    #expect(try records() == ["000001.json", "000002.json"])
    #expect(try program.run(["undo"]).status == 0)
    #expect(try program.texts().filter { $0 != "Fresh bread" }.isEmpty)
  }

  /// Root may write anywhere; `setpriv` starts the program as somebody else.
  private static let asSomebodyElse =
    geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
  private static let mayTry = asSomebodyElse.first.map(FileManager.default.isExecutableFile) ?? true

  @Test(
    "a folder that is another's is read, and a change to it is refused",
    .enabled(if: mayTry, "there is no setpriv to stop being root with"))
  func readOnly() throws {
    defer { program.remove() }
    try Data("{ half a fi".utf8).write(to: plan.appendingPathComponent("drafts.json.new"))
    try setModes(folders: 0o555, files: 0o444)
    defer { try? setModes(folders: 0o755, files: 0o644) }
    let before = try files()
    let list = try run("list --all", through: Self.asSomebodyElse)
    #expect(list.status == 0 && list.said.contains("Fresh bread"), "\(list.said)")
    let draft = try run("draft Short", through: Self.asSomebodyElse)
    #expect(
      draft.status == 2
        && draft.said.contains(".planner/lock can't be opened for writing: Permission denied."),
      "\(draft.said)")
    #expect(try files() == before)
  }

  private func setModes(folders: Int, files: Int) throws {
    let manager = FileManager.default
    for folder in [program.folder, plan.deletingLastPathComponent()] {
      try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
    }
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: plan.path)
    for name in try manager.subpathsOfDirectory(atPath: plan.path) {
      let path = plan.appendingPathComponent(name).path
      try manager.setAttributes([.posixPermissions: isFolder(path) ? folders : files], ofItemAtPath: path)
    }
    try manager.setAttributes([.posixPermissions: folders], ofItemAtPath: plan.path)
  }
}
