import Application
import Foundation
import Guidance
import Planning
import Storage
import Testing

@Suite("What a plan's judge learns, and where it is kept")
struct LearningTests {
  private let series = "Jo carves spoons #MeetTheMaker"

  private func kinds(_ plan: inout OpenPlan) throws -> KindProbabilities {
    try plan.check(series).result.draft.judgement.kinds
  }

  /// Posts of one series, said to be shares, in the last weeks or months ago.
  private func teach(_ plan: inout OpenPlan) throws {
    for text in ["Ana weaves baskets", "Olu turns bowls", "Mia binds books"] {
      _ = try plan.record("\(text) #MeetTheMaker", kind: .share)
    }
  }

  private func derived(_ folder: WorkingFolder) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/state/derived")) ?? []).sorted()
  }

  @Test("an answer counts at once, and undo unteaches it")
  func undo() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let before = try kinds(&plan)
    _ = try plan.record("Ana weaves baskets #MeetTheMaker", kind: .share)
    let after = try kinds(&plan)
    #expect(after[.share] > before[.share])
    _ = try plan.undo()
    #expect(try kinds(&plan) == before)
  }

  @Test("what a post is by its form, such as an answer in an archive, teaches nothing of its words")
  func byForm() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    try folder.write(page(kindBy: nil), to: "plans/bakery/weeks/2026-W10.json")
    let said = try kinds(&plan)
    try folder.write(page(kindBy: "form"), to: "plans/bakery/weeks/2026-W10.json")
    #expect(try kinds(&plan)[.talk] < said[.talk])
  }

  private func page(kindBy: String?) -> String {
    """
    {"version":1,"posts":[{"at":"2026-03-04T09:00","id":"k4t9mz","kind":"talk",\(kindBy.map { "\"kindBy\":\"\($0)\"," } ?? "")\
    "platforms":["mastodon"],"text":"Ana weaves baskets #MeetTheMaker","state":"out"}]}
    """
  }

  @Test("what was said long ago is kept in a table that is made again when it is missing, broken or stale")
  func past() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let before = try kinds(&plan)
    try folder.write(
      """
      {"version":1,"posts":[{"at":"2026-03-04T09:00","id":"k4t9mz","kind":"share","platforms":["mastodon"],
        "text":"Ana weaves baskets #MeetTheMaker","state":"out"}]}
      """, to: "plans/bakery/weeks/2026-W10.json")
    let after = try kinds(&plan)
    #expect(after[.share] > before[.share])
    let tables = derived(folder)
    #expect(tables.count == 2)
    for table in tables { try folder.write("no table", to: "state/derived/\(table)") }
    #expect(try kinds(&plan) == after)
    for table in tables {
      try FileManager.default.removeItem(atPath: "\(folder.path)/state/derived/\(table)")
    }
    #expect(try kinds(&plan) == after)
    try FileManager.default.removeItem(atPath: "\(folder.path)/plans/bakery/weeks/2026-W10.json")
    #expect(try kinds(&plan) == before)
  }

  @Test("two machines that hold the same plan judge alike")
  func machines() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    try teach(&plan)
    _ = try kinds(&plan)
    let other = try WorkingFolder(plan: nil)
    try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(folder.path)/plans", toPath: "\(other.path)/plans")
    var same = try other.open()
    #expect(try kinds(&same) == kinds(&plan))
  }

  @Test("a plan is judged the same where nothing can be kept")
  func nowhere() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    try teach(&plan)
    let kept = try kinds(&plan)
    try FileManager.default.removeItem(atPath: "\(folder.path)/state/derived")
    try folder.write("in the way", to: "state/derived")
    #expect(try kinds(&plan) == kept)
  }

  /// The kinds of what went out in a week of the past, of which none was said.
  private func judged(_ plan: inout OpenPlan) throws -> [KindProbabilities] {
    try plan.review { Week(of: $0) - 1 }.review.posts.map { try #require($0.kinds) }
  }

  @Test("what was judged is told again until the judge has learned; then all is judged anew")
  func judgedAgain() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let week = Week(of: WorkingFolder.now.day) - 1
    let posts = ["Sam turns bowls #MeetTheMaker", "Which bread do you miss?"].enumerated().map { at, text in
      """
      {"at":"\(week.monday)T0\(at + 8):00","id":"post-\(at)","platforms":["mastodon"],
        "text":"\(text)","state":"out"}
      """
    }
    try folder.write(
      #"{"version":1,"posts":[\#(posts.joined(separator: ","))]}"#, to: "plans/bakery/weeks/\(week).json")
    let first = try judged(&plan)
    #expect(first.count == 2)
    let kept = try #require(derived(folder).first { $0.hasSuffix("-judged") })
    #expect(try judged(&plan) == first)
    try teach(&plan)
    let learned = try judged(&plan)
    #expect(learned[0] != first[0])
    try folder.write("no kinds", to: "state/derived/\(kept)")
    #expect(try judged(&plan) == learned)
    for _ in 0..<3 { _ = try plan.undo() }
    #expect(try judged(&plan) == first)
  }

  @Test("what was changed is learned before anybody asks, and what is then told is the same")
  func learnedAtOnce() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    try plan.learnAhead()
    let ahead = try contents(folder, "recent")
    let first = try kinds(&plan)
    #expect(try contents(folder, "recent") == ahead)
    try teach(&plan)
    let stale = try contents(folder, "recent")
    try plan.learnAhead()
    let learned = try contents(folder, "recent")
    #expect(learned != stale)
    #expect(try kinds(&plan) != first)
    #expect(try contents(folder, "recent") == learned)
    let after = try kinds(&plan)
    for table in derived(folder) { try folder.write("no table", to: "state/derived/\(table)") }
    #expect(try kinds(&plan) == after)
  }

  @Test("where somebody writes, or a change is half done, nothing is learned ahead, and nobody waits")
  func notLearnedAtOnce() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try kinds(&plan)
    try teach(&plan)
    let stale = try contents(folder, "recent")
    try folder.write("{}", to: "plans/bakery/.planner/pending.json")
    try plan.learnAhead()
    #expect(try contents(folder, "recent") == stale)
    try FileManager.default.removeItem(atPath: "\(folder.path)/plans/bakery/.planner/pending.json")
    let lock = unsafe open("\(folder.path)/plans/bakery/.planner/lock", O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try plan.learnAhead()
    #expect(try contents(folder, "recent") == stale)
    close(lock)
    try plan.learnAhead()
    #expect(try contents(folder, "recent") != stale)
  }

  @Test("a first answer is prepared where nobody has ever written, and nothing is left in the plan's folder")
  func preparedAtFirst() throws {
    let folder = try WorkingFolder()
    let plan = try folder.open()
    let record = "\(folder.path)/plans/bakery/.planner"
    if FileManager.default.fileExists(atPath: record) {
      try FileManager.default.removeItem(atPath: record)
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/plans")
    try plan.prepare()
    #expect(derived(folder).contains { $0.hasSuffix("-recent") })
    #expect(try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/plans") == files)
  }

  @Test("what would take long is not learned ahead")
  func tooMuchAtOnce() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try kinds(&plan)
    try teach(&plan)
    let stale = try contents(folder, "recent")
    let week = "plans/bakery/weeks/\(Week(of: WorkingFolder.now.day) - 1).json"
    let long = String(repeating: "bread ", count: 30_000)
    try folder.write(#"{"version":1,"reflection":"\#(long)"}"#, to: week)
    try plan.learnAhead()
    #expect(try contents(folder, "recent") == stale)
    try folder.write(#"{"version":1,"reflection":"bread"}"#, to: week)
    try plan.learnAhead()
    #expect(try contents(folder, "recent") != stale)
  }

  /// One of the files that are kept.
  private func contents(_ folder: WorkingFolder, _ name: String) throws -> Data {
    let file = try #require(derived(folder).first { $0.hasSuffix("-\(name)") })
    return try #require(FileManager.default.contents(atPath: "\(folder.path)/state/derived/\(file)"))
  }

  @Test("nothing that is learned stands in the plan's folder")
  func apart() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    try teach(&plan)
    let names = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/plans").sorted()
    _ = try kinds(&plan)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/plans").sorted() == names)
  }
}
