import Fixtures
import Foundation
import Planning
import Storage
import Testing

@testable import Shell

@Suite(
  "Answering with the Big List of Naughty Strings",
  .enabled(if: NaughtyStrings.isThere, "\(NaughtyStrings.isMissing)"))
struct NaughtyStringTests {
  private let folder: TemporaryFolder
  private let strings: [String]

  init() throws {
    folder = try TemporaryFolder()
    strings = try NaughtyStrings.all()
  }

  private func session() -> Session { Session.forTest(in: folder, now: "2026-11-19 12:00") }

  /// What could steer a terminal: all control characters but the line break, and marks that turn the direction.
  private func steers(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\n" { return false }
    return scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
      || (0x2066...0x2069).contains(scalar.value)
  }

  /// A plan with each string as text, goal, handle, audience and all else that takes any.
  private func makePlan() throws {
    var plan = Plan(brand: strings.joined(separator: " "), zone: "UTC")
    (plan.handles, plan.domains, plan.team, plan.confidential) = (strings, strings, strings, strings)
    plan.goals = strings.map { Goal(name: $0, measure: $0) }
    plan.audiences = strings.map { Audience($0, wants: $0, looks: $0) }
    plan.platforms = strings.prefix(200).map { ChosenPlatform(.x, reason: $0) }
    plan.avoidedWords = strings.map { AvoidedWord($0, use: $0) }
    plan.allowances = strings.map { Allowance(rule: $0, because: $0) }
    let posts = try strings.enumerated().map { index, string in
      var post = Post(id: try #require(PostID("p\(10000 + index)")), text: string)
      (post.goal, post.audience) = (string, string)
      return post
    }
    try PlansFolder("\(folder.path)/plans").create("naughty", plan).change(
      by: "add", at: { _ in Moment(Day(number: 0), minute: 0) }
    ) { book, _ in
      try book.add(posts)
      return (.imported(posts: posts.count, file: ""), ())
    }
  }

  private static let lines = [
    "list --all", "list --all --json", "list --all --format markdown", "brand --format markdown", "goal list",
    "goal list --json", "audience list", "team list",
    "platform list",
    "confidential list", "word list", "brand", "brand --json", "plans", "export json",
    "export jsonl", "show p10100", "show p10100 --json",
  ]

  @Test("nothing that steers a terminal gets onto it, in whatever place of a plan it stands")
  func terminal() throws {
    try makePlan()
    var session = session()
    for line in Self.lines {
      let shown = try session.reply(to: line, columns: 80)
      #expect(!shown.isEmpty)
      #expect(shown.unicodeScalars.filter(steers).map(\.value) == [], "\(line)")
    }
  }

  @Test(
    "each that holds a letter is taken as it was typed, whatever it looks like, and shown without steering")
  func typed() throws {
    var session = session()
    session.run("new naughty --zone UTC --brand Naughty") { _ in }
    session.run("draft First") { _ in }
    let plan = try PlansFolder("\(folder.path)/plans").plan("naughty")
    let id = try #require(try plan.read { $0.drafts() }.first).id
    for text in strings where !text.isBlank {
      var shown = ""
      try session.run(words: ["edit", "--", id.description, text]) { answer in
        shown += try answer.output(width: 80, inColor: false)
        shown += answer.complaint(width: 80, inColor: false)
      }
      let kept = try #require(try plan.read { $0.drafts() }.first).text
      // By scalars, since Swift takes canonically equivalent texts for equal.
      #expect(Array(kept.unicodeScalars) == Array(text.unicodeScalars), "\(shown)")
      #expect(shown.unicodeScalars.filter(steers).map(\.value) == [], "\(text)")
    }
  }
}
