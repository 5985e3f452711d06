import Planning
import Testing

@testable import Storage

@Suite("The history of a plan")
struct HistoryTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  private func last() throws -> PastChange { try #require(try plan.history(1).changes.first) }

  @Test("the newest stands first, and what can be redone is marked")
  func order() throws {
    for id in ["a2", "b3", "c4"] { try plan.add(.made(id)) }
    _ = try plan.undo()
    let changes = try plan.history().changes
    #expect(changes.map(\.number) == [3, 2, 1])
    #expect(changes.map(\.isUndone) == [true, false, false])
    #expect(changes.map(\.at) == Array(repeating: PlanFolder.noon.description, count: 3))
    #expect(try plan.history(2).changes.map(\.number) == [3, 2])
  }

  @Test("a post that was added, changed, moved or removed is told once, with the fields that differ")
  func posts() throws {
    let (draft, edited, scheduled) = try (
      Post.made("a2"), Post.made("a2", "Rye"), Post.made("a2", "Rye", at: "2026-11-17T09:00")
    )
    try plan.add(draft, .made("b3"))
    #expect(try last().differences.map(\.sentence) == ["added a2 “Fresh bread”", "added b3 “Fresh bread”"])
    try plan.replace(draft, with: edited)
    #expect(try last().differences.map(\.sentence) == ["changed a2 “Rye” (text)"])
    try plan.replace(edited, with: scheduled)
    #expect(
      try last().differences.map(\.sentence) == [
        "moved a2 “Rye” from drafts.json to weeks/2026-W47.json (at, state)"
      ])
    try plan.change(by: "drop", at: PlanFolder.noon) { book in
      try book.remove(scheduled)
      return ("dropped", ())
    }
    #expect(try last().differences.map(\.sentence) == ["removed a2 “Rye”"])
    #expect(try last().files == ["weeks/2026-W47.json"])
  }

  @Test("what changed in the plan itself is told by name")
  func planFields() throws {
    try plan.change(by: "many", at: PlanFolder.noon) { book in
      var plan = try book.plan()
      plan.brand = "Bakery"
      plan.goals = [Goal(name: "class")]
      plan.team = ["@ines"]
      plan.allowances = [
        Allowance(rule: "no-goal", because: "so"),
        Allowance(rule: "shouting", post: PostID("a2"), because: "so"),
      ]
      try book.put(plan)
      return ("changed", ())
    }
    #expect(
      try last().differences.map(\.sentence) == [
        "added allowance no-goal", "added allowance shouting for a2", "changed brand", "added goal class",
        "added team member @ines",
      ])
  }

  @Test("two posts of one id, as a merge may leave them, are told apart")
  func doubled() {
    let differences = Difference.between(
      #"{"posts":[{"id":"a2","text":"One"},{"id":"a2","text":"Two"}]}"#,
      #"{"posts":[{"id":"a2","text":"One"}]}"#, in: "drafts.json", FileKind.all)
    #expect(differences.map(\.sentence) == ["removed a2 “Two”"])
  }

  @Test("a record that does not read is told, and the others are listed")
  func unreadable() throws {
    for id in ["a2", "b3"] { try plan.add(.made(id)) }
    try plan.put("{", in: ".planner/000001.json")
    let (changes, problems) = try plan.history()
    #expect(changes.map(\.number) == [2])
    #expect(problems.count == 1 && problems[0].what.contains("000001.json, line 1, column 2"))
  }

  @Test("what undo and redo would do is shown without doing it")
  func previews() throws {
    try plan.add(.made("a2"))
    let before = try plan.allBytes()
    #expect(try plan.undoPreview().change.differences.map(\.sentence) == ["added a2 “Fresh bread”"])
    #expect(try plan.allBytes() == before)
    _ = try plan.undo()
    #expect(try plan.redoPreview().change.number == 1)
    #expect(try plan.drafts().isEmpty)
  }

  @Test(
    "what has changed since is told: a file that is gone, that does not read, or that is laid out otherwise",
    arguments: [
      (nil, "drafts.json: the file is gone."), ("{", "drafts.json: the file does not read any more."),
      (#"{"version":1,"posts":[{"id":"a2","text":"Fresh bread"}]}"#, "drafts.json: how it is laid out."),
      (#"{"version":1,"posts":[]}"#, "drafts.json: removed a2 “Fresh bread”."),
    ] as [(String?, String)])
  func conflicts(text: String?, words: String) throws {
    try plan.add(.made("a2"))
    if let text { try plan.put(text, in: "drafts.json") } else { try plan.delete("drafts.json") }
    let refusal = try plan.undoPreview().refusal
    #expect(refusal?.what.hasSuffix("since: \(words)") == true)
    #expect(refusal == #expect(throws: Problem.self) { try plan.undo() })
  }
}
