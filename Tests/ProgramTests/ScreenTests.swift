import Fixtures
import Foundation
import Testing

@Suite(
  "Screens, as a person sees them", .serialized, .tags(.program),
  .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct ScreenTests {
  /// Set to record what is seen now. A recording run fails, so that nobody takes it for a test.
  private static let isRecording = ProcessInfo.processInfo.environment["PLANNER_RECORD"] != nil
  private static let folder = "Tests/ProgramTests/Screens"

  /// Those whose programs are here.
  static func names() throws -> [String] {
    try Repository.names(in: folder, ending: ".screens").filter { name in
      let session = ScreenSession(try Repository.text("\(folder)/\(name)"))
      return session.setting("PLANNER_PAGER") == nil || PagerTests.hasLess
    }
  }

  @Test("the keys of a session give its screens, at 80 columns and at 40", arguments: try names())
  func show(_ name: String) throws {
    let file = "\(Self.folder)/\(name)"
    let session = ScreenSession(try Repository.text(file))
    #expect(!session.steps.isEmpty)
    if Self.isRecording { return try record(session, in: file) }
    for size in ScreenSession.sizes.indices {
      try replay(session, at: size) { tmux, step in
        let expected = try #require(session.expected(step, size), "not recorded")
        #expect(try screen(of: tmux, once: expected) == expected, "> \(session.steps[step].typed)")
      }
    }
  }

  private func record(_ session: ScreenSession, in file: String) throws {
    var recorded = session
    for step in session.steps.indices { recorded.forget(step) }
    for size in ScreenSession.sizes.indices {
      try replay(session, at: size) { recorded.note(try stillScreen(of: $0), at: $1) }
    }
    try recorded.text.write(toFile: "\(Repository.root)/\(file)", atomically: true, encoding: .utf8)
    Issue.record("\(file) was recorded; read it, and run the tests again without PLANNER_RECORD")
  }

  /// Types what a session types, in a folder of its own, and calls `look` after each step.
  private func replay(
    _ session: ScreenSession, at size: Int, _ look: (_ tmux: Tmux, _ step: Int) throws -> Void
  ) throws {
    // As long on every machine, so that answers which name it wrap alike.
    let program = try BuiltProgram(in: "/tmp/planner-\(UUID().uuidString.prefix(8))")
    defer { program.remove() }
    if session.setting("plans") != nil { try program.copyExamplePlan() }
    let environment = ["PLANNER_PLANS": "plans", "TZ": "Europe/London"].merging(session.environment) { $1 }
    let size = ScreenSession.sizes[size]
    let tmux = try Tmux(program, session.arguments, size, environment: environment)
    // What is typed before the prompt is echoed by the terminal.
    try #require(try patiently { try tmux.screen().rows.last?.hasSuffix(">") == true })
    for (step, words) in session.steps.enumerated() {
      try tmux.take(words.typed, size)
      try look(tmux, step)
    }
  }

  /// The screen as soon as it is the one expected; where it never is, as it is in the end.
  private func screen(of tmux: Tmux, once expected: Tmux.Screen) throws -> Tmux.Screen {
    var screen = Tmux.Screen()
    _ = try patiently {
      screen = try tmux.screen()
      return screen == expected
    }
    return screen
  }

  /// The screen once it has been the same for a while.
  private func stillScreen(of tmux: Tmux) throws -> Tmux.Screen {
    var (screen, times) = (try tmux.screen(), 0)
    while times < 10 {
      usleep(100_000)
      let now = try tmux.screen()
      (screen, times) = (now, now == screen ? times + 1 : 0)
    }
    return screen
  }
}

/// Whether something comes about at all. How long it is waited for matters only where it doesn't.
func patiently(_ isSo: () throws -> Bool) rethrows -> Bool {
  let end = ContinuousClock.now + .seconds(20)
  while try !isSo() {
    guard ContinuousClock.now < end else { return false }
    usleep(10_000)
  }
  return true
}
