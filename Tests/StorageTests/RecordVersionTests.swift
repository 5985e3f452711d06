import Foundation
import Planning
import Testing

@testable import Storage

/// `Golden` holds a record of a change as each version has written it.
@Suite("Records of changes that were written by this and by earlier versions")
struct RecordVersionTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden").path

  private func golden(_ version: Int) throws -> [UInt8] {
    let bytes = FileManager.default.contents(atPath: "\(Self.folder)/record-version-\(version).json")
    return Array(try #require(bytes, "version \(version)"))
  }

  /// A plan whose only record is the golden one, and whose files are as that left them.
  private func plan(_ folder: TemporaryFolder, _ version: Int) throws -> PlanFolder {
    let plan = try folder.makePlan()
    let bytes = try golden(version)
    try plan.put(bytes, in: ".planner/000001.json")
    for file in try Change(try JSONReader.read(bytes), FileKind.all).files {
      try plan.put(file.after ?? "", in: file.name)
    }
    return plan
  }

  @Test("what an older version says in words is still told, and undone")
  func oldWords() throws {
    let folder = try TemporaryFolder()
    let plan = try plan(folder, 1)
    let action = Action.told(words: "b45cvy “Fresh bread at seven” is drafted.")
    #expect(try plan.history().changes.map(\.action) == [action])
    #expect(try plan.undo().action == action)
    #expect(try plan.drafts().isEmpty)
    #expect(try plan.redo().action == action)
  }

  @Test("the current version's says what was done to what, and is written back byte for byte")
  func currentVersion() throws {
    let bytes = try golden(Change.version)
    let change = try Change(try JSONReader.read(bytes), FileKind.all)
    let post = Post(id: try #require(PostID("b45cvy")), text: "Fresh bread at seven")
    #expect(change.action == .drafted(post: PostName(post)))
    #expect(
      String(decoding: JSONWriter.write(change.json), as: UTF8.self) == String(decoding: bytes, as: UTF8.self)
    )
  }

  @Test("an action that this planner has no words for stops nobody from undoing it")
  func unknownAction() throws {
    let folder = try TemporaryFolder()
    let plan = try plan(folder, Change.version)
    let text = String(decoding: try golden(Change.version), as: UTF8.self)
    try plan.put(text.replacing("\"drafted\"", with: "\"sung\""), in: ".planner/000001.json")
    _ = try plan.undo()
    #expect(try plan.drafts().isEmpty)
  }

  @Test("every value of an action survives its record")
  func values() throws {
    let post = PostName(try .made("a2", at: "2026-11-17T09:00"))
    let goal = Goal(name: "class", measure: "bookings", target: 60.5, by: PlanFolder.noon.day)
    let actions: [Action] = [
      .scheduled(post: post, at: PlanFolder.noon, zone: "Europe/London"), .kindSaid(post: post, kind: nil),
      .recorded(post: post, kind: .share, at: PlanFolder.noon, zone: "UTC"),
      .aimed(post: post, goal: GoalAim(goal), audience: nil),
      .goalChanged(goal: "\"c\" \u{0} 👩🏽‍🚀", alterations: [Alteration(.by, before: nil, after: "2026-12-31")]),
      .progressNoted(goal: GoalStanding(goal, on: PlanFolder.noon.day)),
      .ruleSilenced(rule: "shouting", post: post.id, because: "ours"), .trialEnded(verdict: .nothing),
      .platformAdded(platform: .mastodon, all: [.mastodon, .x]), .trialStarted(from: PlanFolder.noon.day),
    ]
    for action in actions {
      let change = Change(command: "", at: "", action: action, files: [])
      #expect(try Change(try JSONReader.read(JSONWriter.write(change.json)), FileKind.all).action == action)
    }
  }
}
