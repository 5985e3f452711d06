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

  @Test("a link in its place gives way, and what it leads to stays as it is")
  func link() throws {
    try Disk.write(Array("mine\n".utf8), to: "\(folder.path)/notes")
    type("week")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "\(folder.path)/notes")
    type("list")
    #expect(state.typedLines() == ["mine", "list"])
    #expect(FileManager.default.contents(atPath: "\(folder.path)/notes") == Data("mine\n".utf8))
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
