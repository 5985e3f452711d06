import Foundation
import Testing

@testable import Storage

@Suite("Whose a plan's files are")
struct OwnerTests {
  private static let isRoot = getuid() == 0
  private static let needsRoot: Comment = "only root can give files away"
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  private func give(_ file: String, to user: Int, _ group: Int) throws {
    try FileManager.default.setAttributes(
      [.ownerAccountID: user, .groupOwnerAccountID: group], ofItemAtPath: plan.path(file))
  }

  private func owner(of file: String) throws -> [Int] {
    let attributes = try FileManager.default.attributesOfItem(atPath: plan.path(file))
    return [attributes[.ownerAccountID], attributes[.groupOwnerAccountID]].compactMap {
      ($0 as? NSNumber)?.intValue
    }
  }

  @Test("a file that root writes again stays its owner's and its group's", .enabled(if: isRoot, needsRoot))
  func kept() throws {
    try plan.add(.made("a2"))
    try give("drafts.json", to: 1234, 2345)
    try plan.add(.made("b3"))
    #expect(try owner(of: "drafts.json") == [1234, 2345])
  }

  @Test(
    "what root writes anew in somebody's plan is theirs, the lock and the record too",
    .enabled(if: isRoot, needsRoot))
  func inherited() throws {
    try give("", to: 1234, 2345)
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
    for name in [
      "drafts.json", "weeks", "weeks/2026-W47.json", ".planner", ".planner/lock", ".planner/000001.json",
    ] {
      #expect(try owner(of: name) == [1234, 2345], "\(name)")
    }
  }
}
