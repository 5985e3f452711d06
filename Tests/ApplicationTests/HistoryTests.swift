import Application
import Planning
import Storage
import Testing

@Suite("What was done, without a command line")
struct HistoryTests {
  @Test("a change is remembered as what was done and to what, with the line that asked")
  func remembers() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open(for: "draft Fresh bread")
    let post = try #require(try plan.draft("Fresh bread").post)
    let change = try #require(try plan.history().first)
    #expect(change.action == .drafted(post: PostName(post)) && change.command == "draft Fresh bread")
    #expect(change.at == WorkingFolder.now.description)
  }

  @Test("undo takes the last change back and redo brings it back, each saying what it was")
  func undoesAndRedoes() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let post = try #require(try plan.draft("Fresh bread").post)
    let dropped = try plan.drop(post.id.description).action
    #expect(try plan.undo() == dropped)
    #expect(try plan.list().posts == [post])
    #expect(try plan.redo() == dropped)
    #expect(try plan.list().posts.isEmpty)
  }

  @Test("a change by somebody else is no longer undone, and the preview says why")
  func refuses() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.draft("Fresh bread")
    try folder.write(#"{"version":1,"posts":[]}"#, to: "plans/bakery/drafts.json")
    #expect(throws: Problem.self) { try plan.undo() }
    _ = try plan.previewUndo()
    #expect(plan.problems.count == 1)
  }
}
