import Application
import Fixtures
import Planning
import PostText
import Storage

/// A plans folder of its own, a clock that stands still at noon on a Thursday, and ids in a row; gone when the test is.
final class WorkingFolder {
  static let now = Moment(Day(number: 20_776), minute: 720)

  private let folder: TemporaryFolder
  let workspace: Workspace

  init(plan: String? = "bakery") throws {
    folder = try TemporaryFolder()
    let path = folder.path
    let chance = LockedSplitMix64(seed: 20)
    workspace = Workspace(
      plans: PlansFolder("\(path)/plans"), state: StateFolder("\(path)/state"),
      environment: Environment(
        now: { $0 == "Europe/London" ? Self.now : nil },
        local: { instant, _ in Moment(Day(number: instant / 86400), minute: instant % 86400 / 60) },
        zone: "Europe/London", random: { chance.next() }))
    if let plan { _ = try workspace.makePlan(plan, [.brand("Harbour Bakery"), .platforms([.mastodon])]) }
  }

  var path: String { folder.path }

  /// The plan as if `line` had been asked.
  func open(for line: String = "") throws -> OpenPlan { try workspace.openPlan(for: line) }

  func write(_ text: String, to name: String) throws { try folder.write(text, to: name) }
}
