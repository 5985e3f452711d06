import Foundation
import Testing

@testable import Storage

@Suite("The history of typed lines")
struct TypedLinesTests {
  private let folder: TemporaryFolder
  private let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    state = StateFolder("\(folder.path)/state/planner")
  }

  private func type(_ lines: String...) { for line in lines { state.remember(typed: line) } }

  @Test("lines are kept from session to session, oldest first")
  func kept() {
    #expect(state.typedLines().isEmpty)
    type("week", "draft Hello", "list")
    #expect(StateFolder("\(folder.path)/state/planner").typedLines() == ["week", "draft Hello", "list"])
  }

  @Test("shells that keep lines at once lose none of one another's")
  func atOnce() {
    let state = state
    together(8) { shell in
      for number in 0..<10 { state.remember(typed: "draft \(shell) \(number)") }
    }
    #expect(Set(state.typedLines()).count == 80)
  }

  @Test("of equal lines the newest alone is kept")
  func folded() {
    type("week", "list", "week", "week", "undo", "list")
    #expect(state.typedLines() == ["week", "undo", "list"])
  }

  @Test(
    "a line that starts with a blank is not kept, nor one that is empty",
    arguments: [" week", "\tweek", "\n", ""])
  func blankLed(line: String) {
    type("list", line)
    #expect(state.typedLines() == ["list"])
  }

  @Test(
    "a line comes back as it was typed, however many lines it has and whatever it ends in",
    arguments: [
      "draft one\ntwo\n\nthree", #"draft C:\new\ttext \\"#, "draft \\", "draft 👩‍👩‍👧‍👦 Käse",
      "draft \"two  words\" ",
      "draft \n\u{301}x", "draft one\r", "draft \\\nn", "draft a\u{2028}b\u{85}c",
    ])
  func roundTrip(line: String) {
    type("week", line, "list")
    #expect(
      state.typedLines().map { Array($0.unicodeScalars) }
        == ["week", line, "list"].map { Array($0.unicodeScalars) })
  }

  @Test("a line break pasted as CR LF comes back as a line break")
  func pastedLineBreak() {
    type("draft one\r\ntwo")
    #expect(state.typedLines() == ["draft one\ntwo"])
  }

  @Test("the last thousand lines are kept")
  func limit() throws {
    let lines = (1...1500).map { "list \($0)\n" }.joined()
    try Disk.makePrivateFolder("\(folder.path)/state/planner")
    try Disk.write(Array(lines.utf8), to: "\(folder.path)/state/planner/history")
    type("week")
    #expect(state.typedLines().count == 1000)
    #expect(state.typedLines().first == "list 502" && state.typedLines().last == "week")
  }

  @Test("once the file holds twice as many, those that are not kept leave it")
  func tidied() throws {
    type("week")
    for number in 0..<1999 { state.remember(typed: "list \(number)") }
    let whole = try lines()
    state.tidyTypedLines()
    #expect(try lines() == whole)
    type("undo")
    state.tidyTypedLines()
    #expect(try lines() == (1000..<1999).map { "list \($0)" } + ["undo"])
  }

  @Test("behind a line that was cut off the next begins anew")
  func cutOff() throws {
    type("week")
    try Disk.write(Array("week\ndraft Hel".utf8), to: file)
    type("list")
    #expect(state.typedLines() == ["week", "draft Hel", "list"])
  }

  @Test("where a link stands in its place, the lines are kept, tidied and forgotten where it leads")
  func link() throws {
    let notes = "\(folder.path)/notes"
    try Disk.write(Array("mine\n".utf8), to: notes)
    type("week")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: notes)
    type("list", "person @oonaknits")
    #expect(state.typedLines() == ["mine", "list", "person @oonaknits"])
    state.forgetTypedLines { $0.contains("@oonaknits") }
    #expect(FileManager.default.contents(atPath: notes) == Data("mine\nlist\n".utf8))
  }

  @Test("lines that can't be read are left as they are", .enabled(if: getuid() != 0))
  func unreadable() throws {
    type("week")
    try FileManager.default.setAttributes([.posixPermissions: 0o200], ofItemAtPath: file)
    type("list")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    #expect(state.typedLines() == ["week"])
  }

  @Test(
    "what a killed process left of a file that it wrote goes at a later start, and at once where a name is forgotten"
  )
  func leftovers() throws {
    type("week")
    let places = ["state/planner", "state/planner/derived"].map { "\(folder.path)/\($0)/.planner-1x.new" }
    try Disk.makePrivateFolder("\(folder.path)/state/planner/derived")
    for place in places { try Disk.write(Array("@oonaknits".utf8), to: place) }
    state.tidyTypedLines()
    #expect(places.allSatisfy { FileManager.default.fileExists(atPath: $0) })
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: -120)]
    try FileManager.default.setAttributes(old, ofItemAtPath: places[0])
    state.tidyTypedLines()
    #expect(places.map { FileManager.default.fileExists(atPath: $0) } == [false, true])
    state.forgetTypedLines { _ in false }
    #expect(!FileManager.default.fileExists(atPath: places[1]))
    #expect(state.typedLines() == ["week"])
  }

  @Test("who has the folder locked for long keeps no line from being kept")
  func locked() throws {
    type("week")
    let lock = try Lock(folder: "\(folder.path)/state/planner")
    defer { lock.release() }
    type("list")
    #expect(state.typedLines() == ["week", "list"])
  }

  private var file: String { "\(folder.path)/state/planner/history" }

  private func lines() throws -> [String] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test("it is a plain file for its owner alone")
  func plainFile() throws {
    type("week", "draft one\ntwo")
    let bytes = try #require(FileManager.default.contents(atPath: "\(folder.path)/state/planner/history"))
    #expect(String(decoding: bytes, as: UTF8.self) == "week\ndraft one\\ntwo\n")
    #expect(try folder.permissions(of: "state/planner/history") == 0o600)
  }

  @Test("where nothing can be kept, nothing is, and nobody is troubled")
  func noFolder() throws {
    try Disk.write([], to: "\(folder.path)/file")
    let state = StateFolder("\(folder.path)/file/planner")
    state.remember(typed: "week")
    #expect(state.typedLines().isEmpty)
  }
}
