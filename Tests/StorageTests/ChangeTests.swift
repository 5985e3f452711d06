import Planning
import PostText
import Testing

@testable import Storage

extension Post {
  /// A draft, or a post with a time: `Post.made("k4", "Hello", at: "2026-11-17T09:00")`.
  static func made(_ id: String, _ text: String = "Fresh bread", at time: String? = nil) throws -> Post {
    let at = try time.map { try #require(Moment($0)) }
    return Post(id: try #require(PostID(id)), text: text, at: at, state: at == nil ? .draft : .scheduled)
  }
}

extension PlanFolder {
  func replace(_ old: Post, with new: Post) throws {
    try change(by: "replace", at: Self.noon) { book in
      try book.put(new, replacing: old)
      return ("replaced \(old.id)", ())
    }
  }
}

private struct Refusal: Error {}

@Suite("A change to a plan")
struct ChangeTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder
  private let week: Week

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    week = try #require(Week("2026-W47"))
  }

  @Test("it is on disk when the call returns")
  func onDisk() throws {
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
    #expect(plan.text("drafts.json")?.contains("\"a2\"") == true)
    #expect(plan.text("weeks/2026-W47.json")?.contains("\"b3\"") == true)
    #expect(try plan.drafts().map(\.id.description) == ["a2"])
    #expect(try plan.posts(in: week).map(\.id.description) == ["b3"])
  }

  @Test("posts go to the files of their ISO weeks, across the turn of the year")
  func weeks() throws {
    try plan.add(
      .made("a2", at: "2026-12-31T09:00"), .made("b3", at: "2027-01-03T09:00"),
      .made("c4", at: "2027-01-04T09:00"))
    #expect(try plan.read { try $0.weeks() }.map(\.description) == ["2026-W53", "2027-W01"])
    #expect(try plan.posts(in: try #require(Week("2026-W53"))).map(\.id.description) == ["a2", "b3"])
  }

  @Test("a post that is scheduled leaves the drafts, and one that is moved leaves its week")
  func moves() throws {
    let draft = try Post.made("a2")
    let (scheduled, moved) = try (
      Post.made("a2", at: "2026-11-17T09:00"), Post.made("a2", at: "2026-11-24T09:00")
    )
    try plan.add(draft)
    try plan.replace(draft, with: scheduled)
    #expect(try plan.drafts().isEmpty && plan.posts(in: week) == [scheduled])
    try plan.replace(scheduled, with: moved)
    #expect(try plan.posts(in: week).isEmpty && plan.posts(in: week + 1) == [moved])
    try plan.replace(moved, with: draft)
    #expect(try plan.drafts() == [draft] && plan.posts(in: week + 1).isEmpty)
  }

  @Test("the answer of the body is the answer of the change")
  func answer() throws {
    let answer = try plan.change(by: "week", at: PlanFolder.noon) { book in ("nothing", try book.plan().brand)
    }
    #expect(answer == "Harbour Bakery")
  }

  @Test("nothing is written when the body throws")
  func throwingBody() throws {
    try plan.add(.made("a2"))
    let before = try plan.allBytes()
    #expect(throws: Refusal.self) {
      try plan.change(by: "draft", at: PlanFolder.noon) { book -> (String, Void) in
        try book.add([.made("b3"), .made("c4", at: "2026-11-17T09:00")])
        throw Refusal()
      }
    }
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json"])
  }

  @Test("a change that changes nothing writes nothing and leaves nothing to undo")
  func emptyChange() throws {
    let post = try Post.made("a2")
    try plan.add(post)
    try plan.replace(post, with: post)
    try plan.change(by: "brand", at: PlanFolder.noon) { book in
      try book.put(try book.plan())
      return ("nothing", ())
    }
    #expect(try plan.records() == ["000001.json"])
    #expect(try plan.undo().command == "add")
  }

  @Test("what others wrote in the meantime is what it is applied to")
  func appliedToDisk() throws {
    let other = try folder.plans.plan("bakery")
    try plan.add(.made("a2"))
    try other.add(.made("b3"))
    try plan.add(.made("c4"))
    #expect(try other.drafts().map(\.id.description).sorted() == ["a2", "b3", "c4"])
  }

  @Test("the last hundred changes are remembered, and no more")
  func remembered() throws {
    for number in 1...103 { try plan.add(.made("p\(number)")) }
    #expect(try plan.records().count == 100)
    for number in (4...103).reversed() {
      _ = try plan.undo()
      #expect(try plan.drafts().count == number - 1)
    }
    #expect(throws: Problem.self) { try plan.undo() }
    #expect(try plan.drafts().count == 3)
  }

  @Test("a plan without its plan.json is told, and its posts stay")
  func noPlanFile() throws {
    try plan.add(.made("a2"))
    try plan.delete("plan.json")
    let problem = #expect(throws: Problem.self) { try plan.read { try $0.plan() } }
    #expect(problem?.what == "The plan bakery has no plan.json.")
    #expect(try plan.drafts().count == 1)
  }

  @Test("a folder where a file should be is told, and stays")
  func folderForFile() throws {
    try plan.put("", in: "drafts.json/old.txt")
    let problem = #expect(throws: Problem.self) { try plan.add(.made("a2")) }
    #expect(problem?.what == "\(plan.path("drafts.json")) is no file.")
    #expect(plan.text("drafts.json/old.txt") == "")
  }
}

@Suite("A change to one of two posts of one id")
struct NamesakeTests {
  private let plan: PlanFolder
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  @Test("the other draft stays")
  func drafts() throws {
    try plan.add(.made("a2", "One"), .made("a2", "Two"))
    try plan.replace(.made("a2", "Two"), with: .made("a2", "Three"))
    #expect(try plan.drafts().map(\.text).sorted() == ["One", "Three"])
  }

  @Test("the other post of the week stays, and so does a stray of the same id")
  func week() throws {
    let json = #"{"id":"a2","text":"Stray","at":"2026-11-17T09:00","state":"scheduled"}"#
    try plan.put(#"{"version":1,"posts":[\#(json)]}"#, in: "weeks/2026-W48.json")
    let (one, two) = try (
      Post.made("a2", "One", at: "2026-11-17T10:00"), Post.made("a2", "Two", at: "2026-11-17T11:00")
    )
    try plan.add(one, two)
    try plan.change(by: "drop", at: PlanFolder.noon) { book in
      let week = try #require(Week("2026-W47"))
      _ = (book.page(week), book.page(week + 1))
      try book.remove(two)
      return ("dropped", ())
    }
    #expect(try plan.posts(in: try #require(Week("2026-W47"))).map(\.text) == ["Stray", "One"])
    #expect(try plan.posts(in: try #require(Week("2026-W48"))).isEmpty)
  }
}
