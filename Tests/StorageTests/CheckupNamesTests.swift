import Foundation
import Planning
import Testing

@testable import Storage

/// What a plan names that it has not got, and what lies in its folder under names that are none of a plan's.
extension CheckupTests {
  @Test("goals and audiences that the plan does not have are told with what to do by hand")
  func references() throws {
    try drafts(#"{"id":"a2","text":"Rye","goal":"class","audience":"bakers"}"#)
    let findings = try plan.checkup(.forTests)
    #expect(findings.map(\.mend) == [nil, nil])
    #expect(
      findings.map(\.hand) == [
        "Name another: aim a2 GOAL; or set it: goal add class",
        "Name another: aim a2 --for AUDIENCE; or note it: audience add bakers",
      ])
    try plan.change(by: "goal", at: PlanFolder.noon) { book in
      var plan = try book.plan()
      plan.goals = [Goal(name: "class")]
      plan.audiences = [Audience("bakers")]
      try book.put(plan)
      return ("set", ())
    }
    #expect(try plan.findings().isEmpty)
  }

  @Test("allowances of rules and posts that there are not are removed, and the others stay")
  func allowances() throws {
    let well = [
      Allowance(rule: "no-goal", because: "so"),
      Allowance(rule: "shouting", post: PostID("c4"), because: "so"),
    ]
    let stale = [
      Allowance(rule: "no-gaol", because: "so"),
      Allowance(rule: "shouting", post: PostID("z9"), because: "so"),
    ]
    try plan.change(by: "allow", at: PlanFolder.noon) { book in
      var plan = try book.plan()
      plan.allowances = [well[0], stale[0], stale[1], well[1]]
      try book.put(plan)
      return ("allowed", ())
    }
    #expect(try plan.mendAll().count == 2)
    #expect(try plan.read { try $0.plan().allowances } == well)
  }

  @Test("an allowance of a post that may stand in a file that can't be read stays")
  func allowanceInDoubt() throws {
    try plan.change(by: "allow", at: PlanFolder.noon) { book in
      var plan = try book.plan()
      plan.allowances = [Allowance(rule: "shouting", post: PostID("c4"), because: "so")]
      try book.put(plan)
      return ("allowed", ())
    }
    try plan.put("{", in: "weeks/2026-W48.json")
    try plan.mendAll()
    #expect(try plan.read { try $0.plan().allowances.count } == 1)
  }

  @Test(
    "a file that can't be read is told with its place, and left as it is",
    arguments: [
      ("plan.json", "line 1, column 2: "), ("drafts.json", "line 1, column 2: "),
      ("weeks/2026-W47.json", "line 1, column 2: "), (".planner/000001.json", "line 1, column 2: "),
      (".planner/pending.json", "line 1, column 2: "),
    ])
  func unreadable(file: String, what: String) throws {
    try plan.put("{", in: file)
    let findings = try plan.checkup(.forTests)
    #expect(findings.map(\.file) == [file])
    #expect(findings.first?.what.hasPrefix(what) == true)
    #expect(findings.first?.isUnreadable == true && findings.first?.mend == nil)
    #expect(plan.text(file) == "{")
  }

  @Test("a plan that lost its plan.json, and a weeks folder that is none, are told")
  func missing() throws {
    try plan.delete("plan.json")
    try plan.delete("weeks")
    try plan.put("", in: "weeks")
    #expect(try plan.findings() == ["weeks: is no folder", "plan.json: The plan bakery has no plan.json"])
  }

  @Test("a symbolic link is told, whatever it leads to, and not followed")
  func links() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.plans.path)/other", withDestinationPath: plan.path)
    try FileManager.default.moveItem(atPath: plan.path("weeks"), toPath: "\(folder.path)/weeks")
    try FileManager.default.createSymbolicLink(
      atPath: plan.path("weeks"), withDestinationPath: "\(folder.path)/weeks")
    let findings = try folder.plans.checkup(.forTests)
    #expect(findings.map { "\($0.plan) \($0.file)" } == ["bakery weeks", "other ."])
    #expect(findings.allSatisfy { $0.what.hasPrefix("is a symbolic link") && $0.isUnreadable })
  }

  @Test("names that are no week's are told, but for hidden ones")
  func names() throws {
    for name in ["2026-W54.json", "2026-W7.json", "notes.txt", ".DS_Store"] {
      try plan.put("", in: "weeks/\(name)")
    }
    #expect(
      try plan.checkup(.forTests).map(\.file) == [
        "weeks/2026-W54.json", "weeks/2026-W7.json", "weeks/notes.txt",
      ])
  }

  @Test("a zone that is not known here is told, and what can be mended still is")
  func zone() throws {
    try plan.put(#"{"version":1,"brand":"B","zone":"Mars/Olympus"}"#, in: "plan.json")
    try plan.put("{", in: "drafts.json.new")
    #expect(try plan.findings().count == 2)
    #expect(try plan.mendAll().map(\.file) == ["drafts.json.new"])
    #expect(try plan.findings() == ["plan.json: the time zone “Mars/Olympus” is not known here"])
  }
}
