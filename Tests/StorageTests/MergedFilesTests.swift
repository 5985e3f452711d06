import Foundation
import Planning
import Testing

@testable import Storage

@Suite("The files that git has merged")
struct MergedFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private func merge(
    _ base: String, _ ours: String, _ theirs: String, at place: String? = nil
  ) throws -> MergedFiles {
    try write(base, to: "base")
    try write(ours, to: "ours")
    try write(theirs, to: "theirs")
    return try MergedFiles(base: path("base"), ours: path("ours"), theirs: path("theirs"), path: place) {
      taken in
      ["n2", "n3", "n4"].compactMap(PostID.init).first { !taken.contains($0) } ?? .blank
    }
  }

  private func file(_ posts: String) -> String { #"{"version":1,"posts":[\#(posts)]}"# }

  @Test("posts stand in the order in which planner writes them, and the file is as planner writes it")
  func written() throws {
    let late = #"{"id":"a2","text":"late","at":"2026-11-19T09:00","state":"out"}"#
    let early = #"{"id":"b3","text":"early","at":"2026-11-17T09:00","state":"out"}"#
    _ = try merge(file(""), file(late), file(early))
    let bytes = Array(try text("ours").utf8)
    let week = try #require(Week("2026-W47"))
    let page = try WeekPage(reading: bytes, named: WeekFile.name(week))
    #expect(page.posts.map(\.text) == ["early", "late"])
    #expect(page.bytes == bytes)
  }

  @Test("an empty base is none: what both begun apart comes together")
  func noBase() throws {
    _ = try merge("", file(#"{"id":"b3","text":"ours"}"#), file(#"{"id":"a2","text":"theirs"}"#))
    let drafts = try DraftsFile(reading: Array(try text("ours").utf8))
    #expect(drafts.posts.map(\.text) == ["theirs", "ours"])
  }

  @Test("ours stays byte for byte where theirs brings nothing")
  func untouched() throws {
    let ours = file(#"{"id":"a2",   "text":"a"}"#)
    _ = try merge(file(""), ours, file(""))
    #expect(try text("ours") == ours)
  }

  @Test("the second version's id is none that stands in the files")
  func freshID() throws {
    let base = file(#"{"id":"a2","text":"a"},{"id":"n2","text":"n"}"#)
    let merged = try merge(
      base, base.replacing("\"a\"", with: "\"b\""),
      base.replacing("\"a\"", with: "\"c\"").replacing("}]", with: "},{\"id\":\"n3\",\"text\":\"x\"}]"))
    let drafts = try DraftsFile(reading: Array(try text("ours").utf8))
    #expect(drafts.posts.map(\.id.description) == ["a2", "n2", "n3", "n4"])
    #expect(merged.notes.count == 1)
  }

  @Test(
    "what can't be read is told with its place, and ours is left as it is",
    arguments: [
      ("<<<<<<< HEAD", "line 1, column 1: git has left both sides of a merge here, for somebody to decide."),
      (
        "[]",
        "line 1, column 1: a plan, or an object with \"posts\", or an object with \"people\", was expected here."
      ),
      (#"{"posts":[]}"#, "line 1, column 1: \"version\" is missing here."),
      (
        #"{"version":2,"posts":[]}"#,
        "line 1, column 1: this file is of version 2, and this planner reads up to version 1."
      ),
    ])
  func unreadable(_ theirs: String, _ complaint: String) throws {
    let ours = file(#"{"id":"a2","text":"a"}"#)
    let problem = #expect(throws: Problem.self) { try merge("", ours, theirs) }
    #expect(problem?.what == "\(path("theirs")), \(complaint)")
    #expect(try text("ours") == ours)
  }

  @Test(
    "a file in which a field is not as it should be is told with its place, and ours is left as it is",
    arguments: [
      (#"{"version":1,"posts":{"id":"x"}}"#, "line 1, column 22: \"posts\" should be a list."),
      ("{\"version\":1,\n\"posts\":[{\"id\":\"b3\"}]}", "line 2, column 10: \"text\" is missing here."),
      (
        #"{"version":1,"posts":[{"id":"b3","text":"b","at":"2026-11-17T09:00"}]}"#,
        "line 1, column 23: \"state\" is missing here."
      ),
    ])
  func malformed(_ theirs: String, _ complaint: String) throws {
    let ours = file(#"{"id":"a2","text":"a","at":"2026-11-17T09:00","state":"out"}"#)
    let problem = #expect(throws: Problem.self) { try merge("", ours, theirs) }
    #expect(problem?.what == "\(path("theirs")), \(complaint)")
    #expect(try text("ours") == ours)
  }

  @Test("a plan and posts are not merged, whichever of the three is the odd one")
  func kinds() throws {
    let posts = file(#"{"id":"a2","text":"a"}"#)
    let plan = #"{"version":1,"brand":"A","zone":"UTC"}"#
    for (versions, odd) in [
      ([posts, plan, plan], "base"), ([plan, posts, plan], "ours"), ([plan, plan, posts], "theirs"),
      (["", posts, plan], "ours"), ([posts, posts, plan], "base"),
    ] {
      let problem = #expect(throws: Problem.self) { try merge(versions[0], versions[1], versions[2]) }
      #expect(problem?.what.hasPrefix("\(path(odd)), line 1, column 1: these are posts") == true)
      #expect(try text("ours") == versions[1])
    }
  }

  @Test("git's path says which file it is, whatever that holds; a path that is no plan's file says nothing")
  func path() throws {
    let dated = file(#"{"id":"a2","text":"a","at":"2026-11-17T09:00"}"#)
    _ = try merge(file(""), dated, file(#"{"id":"b3","text":"b"}"#), at: "plans/bakery/drafts.json")
    let drafts = try DraftsFile(reading: Array(try text("ours").utf8))
    #expect(drafts.posts.map(\.text) == ["a", "b"])
    let problem = #expect(throws: Problem.self) {
      try merge(file(""), file(""), dated, at: "plans/bakery/weeks/2026-W47.json")
    }
    #expect(problem?.what.hasSuffix("\"state\" is missing here.") == true)
    for place in ["weeks/2026-W47.json.orig", "notes.json", "", "/", "weeks", "plans/bakery/2026-W47.json"] {
      #expect(throws: Never.self) {
        try merge(file(""), file(""), file(#"{"id":"b3","text":"b"}"#), at: place)
      }
    }
  }

  @Test("an empty version of ours or theirs, and a file that is not there, are told")
  func missing() throws {
    #expect(throws: Problem.self) { try merge("", "", file("")) }
    #expect(throws: Problem.self) { try merge("", file(""), "") }
    let problem = #expect(throws: Problem.self) {
      try MergedFiles(base: path("no"), ours: path("ours"), theirs: path("theirs")) { _ in .blank }
    }
    #expect(problem?.what == "There is no file \(path("no")).")
  }
}
