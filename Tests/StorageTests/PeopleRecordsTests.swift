import Foundation
import Planning
import Testing

@testable import Storage

/// What passed between us and others, and what is noted of people, in the files: merged, undone, looked through.
@Suite("Records of people")
struct PeopleRecordsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func merge(_ base: String, _ ours: String, _ theirs: String, at place: String) throws -> (
    text: String, conflicts: Int
  ) {
    for (name, text) in [("base", base), ("ours", ours), ("theirs", theirs)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
    }
    let merged = try MergedFiles(
      base: "\(folder.path)/base", ours: "\(folder.path)/ours", theirs: "\(folder.path)/theirs", path: place
    ) { taken in
      ["n2", "n3"].compactMap(PostID.init).first { !taken.contains($0) } ?? .blank
    }
    return (try String(contentsOfFile: "\(folder.path)/ours", encoding: .utf8), merged.conflicts.count)
  }

  private static func week(_ heard: String, _ engaged: String = "", reflection: String? = nil) -> String {
    let thought = reflection.map { ",\"reflection\":\"\($0)\"" } ?? ""
    return #"{"version":1,"posts":[],"heard":[\#(heard)],"engaged":[\#(engaged)]\#(thought)}"#
  }

  private static func heard(_ id: String, _ who: String, state: String = "") -> String {
    let state = state.isEmpty ? "" : #","state":"\#(state)""#
    return #"{"id":"\#(id)","at":"2026-11-17T10:00","platform":"x","who":"\#(who)","how":"comment"\#(state)}"#
  }

  @Test("two that were noted apart both stand, and one that was answered on one side stays answered")
  func weeks() throws {
    let base = Self.week(Self.heard("a2", "@ana"))
    let ours = Self.week(Self.heard("a2", "@ana", state: "done") + "," + Self.heard("b3", "@ben"))
    let theirs = Self.week(Self.heard("a2", "@ana") + "," + Self.heard("c4", "@cy"), reflection: "Ask")
    let merged = try merge(base, ours, theirs, at: "weeks/2026-W47.json")
    #expect(merged.conflicts == 0)
    let page = try WeekPage(reading: Array(merged.text.utf8), named: "weeks/2026-W47.json")
    #expect(page.heard.map(\.who) == ["@ana", "@ben", "@cy"])
    #expect(page.heard.map(\.state) == [.done, .open, .open])
    #expect(page.reflection == "Ask")
  }

  @Test("what two noted of one account comes together, and so do the names that were forgotten")
  func people() throws {
    let base = #"{"version":1,"people":[{"account":"x:@ana"}]}"#
    let ours =
      #"{"version":1,"people":[{"account":"x:@ana","tie":"client"}],"forgotten":[{"hash":"aa","key":"00","words":1}]}"#
    let theirs =
      #"{"version":1,"people":[{"account":"x:@ana","note":"Buys blue"}],"forgotten":[{"hash":"bb","key":"11","words":2}]}"#
    let merged = try merge(base, ours, theirs, at: "people.json")
    #expect(merged.conflicts == 0)
    let page = try PeoplePage(reading: Array(merged.text.utf8))
    #expect(page.people.map(\.tie) == [.client] && page.people.map(\.note) == ["Buys blue"])
    #expect(page.forgotten.map(\.hash) == ["aa", "bb"])
  }
}
