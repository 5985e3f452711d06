import Application
import Guidance
import Planning
import Testing

@Suite("Posts that bear one id")
struct DoubledIDTests {
  private let folder: WorkingFolder

  init() throws { folder = try WorkingFolder() }

  private func out(_ id: String, _ at: String, _ text: String = "Rye", state: String = "out") -> String {
    #"{"id":"\#(id)","text":"\#(text)","at":"\#(at)","state":"\#(state)","kind":"share"}"#
  }

  private func write(_ week: String, _ posts: String...) throws {
    try folder.write(
      #"{"version":1,"posts":[\#(posts.joined(separator: ","))]}"#, to: "plans/bakery/weeks/\(week).json")
  }

  /// What each reader makes of them, and how often it says so.
  private func expectOne(_ text: String) throws {
    var plan = try folder.open()
    #expect(try plan.list().posts.map(\.text) == [text])
    let notes = plan.notes
    #expect(notes.count == 1 && notes[0].contains("which counts once, as “\(text)”"), "\(notes)")
    let search = try #require(WordSearch("rye"))
    #expect(try folder.reads { try $0.find(search).posts.map(\.text) } == [text])
    #expect(try folder.reads { try $0.find(search).count } == 1)
    #expect(try folder.reads { try $0.trend(by: .week).rows.reduce(0) { $0 + $1.tally.posts } } == 1)
    #expect(try folder.reads { try $0.review().review.tally.posts } <= 1)
    let checked = try folder.workspace.checkUp().findings
    #expect(!checked.isEmpty)
  }

  @Test("twice in one week's file count once")
  func inOneFile() throws {
    try write("2026-W47", out("a2", "2026-11-17T09:00"), out("a2", "2026-11-17T09:00"))
    try expectOne("Rye")
  }

  @Test("in two weeks, each in its right one, count once, as the earlier")
  func inTwoWeeks() throws {
    try write("2026-W46", out("a2", "2026-11-10T09:00", "Rye and oats"))
    try write("2026-W47", out("a2", "2026-11-17T09:00"))
    try expectOne("Rye and oats")
  }

  @Test("in a wrong week and in the right one count once, as the one in its right week")
  func astray() throws {
    try write("2026-W45", out("a2", "2026-11-17T09:00", "Rye and oats"))
    try write("2026-W47", out("a2", "2026-11-17T10:00"))
    var plan = try folder.open()
    #expect(try plan.list().posts.map(\.text) == ["Rye"])
  }

  @Test("as a draft and as out are what went out")
  func draftAndOut() throws {
    try folder.write(
      #"{"version":1,"posts":[{"id":"a2","text":"Rye, drafted"}]}"#, to: "plans/bakery/drafts.json")
    try write("2026-W47", out("a2", "2026-11-17T09:00"))
    try expectOne("Rye")
  }

  @Test("as scheduled and as out are what went out, though that is the later one")
  func scheduledAndOut() throws {
    try write("2026-W46", out("a2", "2026-11-10T09:00", "Rye and oats", state: "scheduled"))
    try write("2026-W47", out("a2", "2026-11-17T09:00"))
    try expectOne("Rye")
  }

  @Test("are not changed before a checkup has told them apart")
  func refusesChanges() throws {
    try write("2026-W47", out("a2", "2026-11-17T09:00"), out("a2", "2026-11-18T09:00", "Oats"))
    var plan = try folder.open()
    let problem = #expect(throws: Problem.self) { try plan.drop("a2") }
    #expect(problem?.identity == .doubledPost)
  }

  @Test("where the later of two versions is dropped, the other is a post of its own")
  func droppedVersion() throws {
    try write(
      "2026-W47", out("a2", "2026-11-17T09:00"),
      #"{"id":"b3","text":"Oats","at":"2026-11-17T09:00","state":"out","versionOf":"a2"}"#)
    var plan = try folder.open()
    _ = try plan.drop("a2")
    #expect(try plan.list().posts.map(\.versionOf) == [nil])
    #expect(try folder.workspace.checkUp().findings.isEmpty)
  }
}

extension WorkingFolder {
  /// What a plan that was just opened says.
  fileprivate func reads<Value>(_ body: (inout OpenPlan) throws -> Value) throws -> Value {
    var plan = try open()
    let value = try body(&plan)
    #expect(plan.notes.count <= 1)
    return value
  }
}
