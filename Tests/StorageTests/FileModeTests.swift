import Foundation
import Testing

@testable import Storage

@Suite("Who may read a plan")
struct FileModeTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  private func setPermissions(_ mode: Int, of file: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: plan.path(file))
  }

  @Test("a new plan is for its owner alone: folders 0700, files 0600, its record too")
  func privatePlan() throws {
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
    for name in ["", "/bakery", "/bakery/weeks", "/bakery/.planner"] {
      #expect(try folder.permissions(of: "plans\(name)") == 0o700, "plans\(name)")
    }
    for name in [
      "plan.json", "drafts.json", "weeks/2026-W47.json", ".planner/000001.json", ".planner/.gitignore",
    ] {
      #expect(try folder.permissions(of: "plans/bakery/\(name)") == 0o600, "\(name)")
    }
  }

  @Test(
    "where the plan's folder lets others read, so do its new folders and files, the first of a folder too")
  func inherited() throws {
    try setPermissions(0o755, of: "")
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
    for name in ["weeks", ".planner"] {
      #expect(try folder.permissions(of: "plans/bakery/\(name)") == 0o755, "\(name)")
    }
    for name in ["drafts.json", "weeks/2026-W47.json", ".planner/000001.json"] {
      #expect(try folder.permissions(of: "plans/bakery/\(name)") == 0o644, "\(name)")
    }
  }

  @Test("a file that is written again keeps its mode", arguments: [0o600, 0o640, 0o664, 0o666])
  func kept(mode: Int) throws {
    try plan.add(.made("a2"))
    try setPermissions(mode, of: "drafts.json")
    try plan.add(.made("b3"))
    #expect(try folder.permissions(of: "plans/bakery/drafts.json") == mode)
  }

  @Test("git is told to leave the record of changes out")
  func ignoredByGit() throws {
    try plan.add(.made("a2"))
    #expect(plan.text(".planner/.gitignore") == "*\n")
  }
}
