import Application
import Foundation
import Planning
import PostText
import Storage

/// A plans folder of its own, a clock that stands still at noon on a Thursday, and ids in a row; gone when the test is.
final class WorkingFolder {
  static let now = Moment(Day(number: 20_776), minute: 720)

  let path = "/tmp/planner-\(UUID().uuidString.prefix(8))"
  let workspace: Workspace

  init(plan: String? = "bakery") throws {
    let chance = Chance()
    workspace = Workspace(
      plans: PlansFolder("\(path)/plans"), state: StateFolder("\(path)/state"),
      environment: Environment(
        now: { $0 == "Europe/London" ? Self.now : nil },
        local: { instant, _ in Moment(Day(number: instant / 86400), minute: instant % 86400 / 60) },
        zone: "Europe/London", random: { chance.next() }))
    if let plan { _ = try workspace.makePlan(plan, BrandNames(brand: "Harbour Bakery"), on: [.mastodon]) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The plan as if `line` had been asked.
  func open(for line: String = "") throws -> OpenPlan { try workspace.openPlan(for: line) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// The same numbers at each run (SplitMix64, Steele et al. 2014).
private final class Chance: @unchecked Sendable {
  private var state: UInt64 = 20
  private let lock = NSLock()

  func next() -> UInt64 {
    lock.withLock {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
