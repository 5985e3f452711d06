import Planning
import Testing

@testable import Storage

@Suite("The plans folder")
struct PlansFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "a name that would leave the folder, or is no plain name, is refused",
    arguments: [
      "", ".", "..", "../bakery", "/etc", "a/b", "a\\b", "~", "~root", "bakery/..", "-plan", "--json", "a b",
      "a\nb", "a\0b", "a.b", ".planner", "a:b", "a\u{202E}b", "\u{1B}[2J", "$HOME", "*", "🥖",
      String(repeating: "a", count: 65), String(repeating: "ä", count: 33),
    ])
  func refused(name: String) throws {
    let created = #expect(throws: Problem.self) { try folder.makePlan(named: name) }
    let opened = #expect(throws: Problem.self) { try folder.plans.plan(name) }
    #expect(created?.what.hasPrefix("A plan can't be named") == true && created == opened)
    #expect(!Disk.isFolder(folder.plans.path))
  }

  @Test(
    "letters of any script, digits, - and _ make a name",
    arguments: ["harbour-bakery", "b", "2026_autumn", "Bäckerei", "パン屋", String(repeating: "a", count: 64)])
  func accepted(name: String) throws {
    _ = try folder.makePlan(named: name)
    #expect(try folder.plans.names() == [name])
    #expect(try folder.plans.plan(name).name == name)
  }

  @Test("plans are listed by name; what holds no plan.json is none")
  func names() throws {
    #expect(try folder.plans.names().isEmpty)
    for name in ["zoo", "bakery", "cafe"] { _ = try folder.makePlan(named: name) }
    try folder.plans.plan("bakery").put("", in: "../notes/todo.txt")
    try folder.plans.plan("bakery").put("", in: "../readme.txt")
    #expect(try folder.plans.names() == ["bakery", "cafe", "zoo"])
  }

  @Test("a plan of the same name is not made again")
  func twice() throws {
    let plan = try folder.makePlan()
    try plan.add(.made("a2"))
    let before = try plan.allBytes()
    let problem = #expect(throws: Problem.self) { try folder.makePlan() }
    #expect(problem?.hint == "Open it with: open bakery")
    #expect(try plan.allBytes() == before)
  }

  @Test("a plan that is not there is answered with the nearest, or with those there are")
  func unknown() throws {
    func hint(_ name: String) -> String? {
      #expect(throws: Problem.self) { try folder.plans.plan(name) }?.hint
    }
    #expect(hint("bakery") == "Start one with: new bakery")
    for name in ["bakery", "zoo"] { _ = try folder.makePlan(named: name) }
    #expect(hint("bakrey") == "Did you mean: open bakery")
    #expect(hint("library") == "There are: bakery, zoo. Or: new library")
  }
}
