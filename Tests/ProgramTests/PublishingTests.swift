import Foundation
import Testing

@Suite("Posts that a program publishes while another changes them, at the built program", .tags(.program))
final class PublishingTests {
  private let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    try program.copyExamplePlan()
  }

  deinit { program.remove() }

  /// Publishes a post by a program that does something with the planner meanwhile, and prints an address.
  private func publish(_ post: String, while line: String) throws -> BuiltProgram.Outcome {
    let script = program.folder.appendingPathComponent("publish.sh")
    try "cat >'\(program.folder.path)/handed'\n'\(BuiltProgram.path)' \(line) >&2\necho https://x.example/1\n"
      .write(to: script, atomically: true, encoding: .utf8)
    #expect(try program.run(["set", "publish.mastodon", "/bin/sh", script.path]).status == 0)
    return try program.run(["publish", post, "--platform", "mastodon", "--yes"])
  }

  private var handed: String {
    get throws {
      try String(contentsOf: program.folder.appendingPathComponent("handed"), encoding: .utf8)
    }
  }

  @Test("a post that is dropped meanwhile is told to be out, with its address, and stands in the plan")
  func dropped() throws {
    let outcome = try publish("x9b", while: "drop x9b")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.output.contains("is out on Mastodon") && outcome.output.contains("https://x.example/1"))
    #expect(outcome.output.contains("It was dropped while it was handed over."))
    #expect(try program.run(["show", "x9b"]).output.contains("https://x.example/1"))
  }

  @Test("a post that is edited meanwhile keeps what was handed over as what is out")
  func edited() throws {
    let outcome = try publish("x9b", while: "edit x9b 'Changed meanwhile, all of it'")
    #expect(outcome.status == 0, "\(outcome.complaint)")
    #expect(outcome.output.contains("is out on Mastodon") && !outcome.output.hasPrefix("x9bkcf “Changed"))
    #expect(try program.run(["text", "x9b", "--platform", "mastodon"]).output == handed + "\n")
  }

  @Test("where it can't be noted that a post is out, its address is told all the same")
  func unnoted() throws {
    let plan = program.folder.appendingPathComponent("plans/harbour-bakery/plan.json").path
    let script = program.folder.appendingPathComponent("spoil.sh")
    try "cat >/dev/null\nprintf x >>'\(plan)'\necho https://x.example/1\n"
      .write(to: script, atomically: true, encoding: .utf8)
    #expect(try program.run(["set", "publish.mastodon", "/bin/sh", script.path]).status == 0)
    let outcome = try program.run(["publish", "x9b", "--platform", "mastodon", "--yes"])
    #expect(outcome.status == 2 && outcome.complaint.contains("is out on Mastodon: https://x.example/1"))
    #expect(outcome.complaint.contains("post x9bkcf --platform mastodon --url https://x.example/1"))
  }
}
