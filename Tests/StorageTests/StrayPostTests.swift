import Foundation
import Planning
import Testing

@testable import Storage

@Suite("A post in a wrong week's file")
struct StrayPostTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder
  private let week: Week

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    week = try #require(Week("2026-W47"))
    try plan.add(.made("b3", at: "2026-11-17T09:00"))
  }

  private func put(_ posts: String, in week: Week) throws {
    try plan.put(#"{"version":1,"posts":[\#(posts)]}"#, in: WeekFile.name(week))
  }

  private let stray = #"{"id":"c4","text":"Rye","at":"2026-11-18T09:00","state":"scheduled"}"#

  private func ids(_ week: Week) throws -> [String] { try plan.posts(in: week).map(\.id.description) }

  @Test("counts in the week of its date, and not in the file's", arguments: [-26, -1, 1, 13])
  func counts(weeksOff: Int) throws {
    try put(stray, in: week + weeksOff)
    #expect(try ids(week) == ["b3", "c4"])
    #expect(try ids(week + weeksOff).isEmpty)
    let afterReview = try plan.read { book in
      _ = book.page(week - 7)
      return book.page(week).posts.map(\.id.description)
    }
    #expect(afterReview == ["b3", "c4"] || weeksOff > 6)
  }

  @Test("is found and listed once from wherever it stands, though its own week has no file")
  func listed() throws {
    try put(stray, in: week + 300)
    try plan.delete(WeekFile.name(week))
    let found = try plan.read { book in
      try (
        book.weeks(),
        [week, week + 300].map { week in book.passingPosts(week) { _ in true }.map(\.id.description) },
        book.notes.count
      )
    }
    #expect(found.0 == [week, week + 300] && found.1 == [["c4"], []] && found.2 == 1)
  }

  @Test("is found by whoever goes back through the weeks from the last")
  func backwards() throws {
    try put(stray, in: week - 100)
    try plan.read { book in
      let all = [week + 1, week, week - 100].flatMap { book.passingPosts($0) { _ in true } }
      #expect(all.map(\.id.description) == ["b3", "c4"])
    }
  }

  @Test("counts once where it stands in its own file too, and is taken from both")
  func twice() throws {
    let post = try #require(try plan.posts(in: week).first)
    let json = String(decoding: JSONWriter.write(post.json), as: UTF8.self)
    try put(json, in: week + 1)
    #expect(try ids(week) == ["b3"] && ids(week + 1).isEmpty)
    try plan.change(by: "drop", at: PlanFolder.noon) { book in
      try book.remove(try #require(book.page(week).posts.first))
      return ("dropped", ())
    }
    #expect(try ids(week).isEmpty)
    #expect(try plan.findings().isEmpty)
  }

  @Test("is told with where it stands, and is told no more once doctor has moved it")
  func told() throws {
    try put(stray, in: week + 1)
    func notes() throws -> [String] {
      try plan.read { book in
        _ = book.page(week)
        return book.notes
      }
    }
    #expect(
      try notes() == [
        "c4 “Rye” stands in a wrong week's file, weeks/2026-W48.json, and counts in the week of its date. See: doctor; to move it: doctor --mend"
      ])
    try plan.mendAll()
    #expect(try notes().isEmpty && ids(week) == ["b3", "c4"])
  }

  @Test(
    "is found in a plan that was in order, though an editor wrote into the file and no name has come or gone")
  func editedInPlace() throws {
    try plan.add(.made("d5", at: "2026-12-01T09:00"))
    #expect(try plan.read { _ in plan.tidyTime } != nil)
    let there = try #require(plan.text(WeekFile.name(week + 2)))
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: plan.path(WeekFile.name(week + 2))))
    try file.write(contentsOf: Data(there.replacing("2026-12-01", with: "2026-11-18").utf8))
    try file.close()
    #expect(try ids(week) == ["b3", "d5"])
    try plan.add(.made("e6", at: "2026-11-19T09:00"))
    #expect(try ids(week) == ["b3", "d5", "e6"])
  }

  /// As it is where an editor wrote within the same tick, or a copy brought an old time along.
  @Test("counts once where it stands when it is met unawares, and in its right week from then on")
  func unawares() throws {
    try plan.add(.made("d5", at: "2026-12-01T09:00"))
    let file = WeekFile.name(week + 2)
    try plan.put(try #require(plan.text(file)).replacing("2026-12-01", with: "2026-11-18"), in: file)
    let long = Date(timeIntervalSince1970: 1)
    try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: plan.path(file))
    try plan.read { book in
      #expect(book.page(week).posts.map(\.id.description) == ["b3"])
      #expect(book.page(week + 2).posts.map(\.id.description) == ["d5"])
      #expect(book.passingPosts(week + 2) { _ in true }.map(\.id.description) == ["d5"])
      #expect(book.notes.count == 1)
    }
    #expect(try ids(week) == ["b3", "d5"] && ids(week + 2).isEmpty)
  }

  @Test("keeps the plan from being noted as tidy, whoever changes it, until it is moved")
  func untidy() throws {
    try put(stray, in: week + 300)
    try plan.add(.made("e6", at: "2026-11-19T09:00"))
    #expect(try plan.read { _ in plan.tidyTime } == nil)
    try plan.mendAll()
    #expect(try plan.read { _ in plan.tidyTime } != nil)
    _ = try plan.undo()
    #expect(try plan.read { _ in plan.tidyTime } == nil)
  }

  @Test(
    "its date is seen in a file's bytes however they are laid out",
    arguments: [
      (#"{"at":"2026-11-23T09:00"}"#, true), (#"{ "at" : "2026-11-15T09:00" }"#, true),
      ("{\r\n\t\"at\"\r\n:\t\"2027-11-17T09:00\"}", true),
      (#"[{"at":"2026-11-17"},{"at":"2026-11-24"}]"#, true),
      (#"{"at":"2026-11-16T00:00"},{"at":"2026-11-22T23:59"}"#, false), (#"{"what":"2026-11-24"}"#, false),
      (#"{"text":"say \"at\": 2026-11-24"}"#, false), ("", false), ("\"at", false),
      (#""a"at":"2026-11-24""#, true),
      (#"""at":"2026-11-24""#, true), (#"aaa"at":"2026-11-24""#, true), (#"tta"at":"2026-11-24""#, true),
    ])
  func seen(text: String, isSeen: Bool) {
    #expect(StrayDates(week).mayStand(in: Array(text.utf8)) == isSeen)
  }
}
