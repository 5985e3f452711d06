import Fixtures
import Foundation
import Planning
import SchemaSupport
import Testing

@testable import Storage

/// A folder that is gone when the test is. What planner reads of the plans in it must be as their schema says.
final class TemporaryFolder: Sendable {
  private let folder: Fixtures.TemporaryFolder

  init() throws { folder = try Fixtures.TemporaryFolder() }

  deinit {
    for complaint in (try? PlanFilesCheck(plans: plans.path).complaints()) ?? [] {
      Issue.record("the schema refuses what planner reads: \(complaint)")
    }
  }

  var path: String { folder.path }

  var plans: PlansFolder { PlansFolder("\(path)/plans") }

  /// A new plan named `bakery`.
  func makePlan(named name: String = "bakery") throws -> PlanFolder {
    try plans.create(name, Plan(brand: "Harbour Bakery", zone: "Europe/London"))
  }

  func permissions(of file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(file)")[.posixPermissions] as? Int
  }
}

/// The files of a plan as they are on disk, whoever wrote them.
extension PlanFolder {
  func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path(file)).map(Array.init)
  }

  func text(_ file: String) -> String? { bytes(file).map { String(decoding: $0, as: UTF8.self) } }

  func put(_ text: String, in file: String) throws { try put(Array(text.utf8), in: file) }

  func put(_ bytes: [UInt8], in file: String) throws {
    let url = URL(fileURLWithPath: path(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func delete(_ file: String) throws { try FileManager.default.removeItem(atPath: path(file)) }

  /// Every file by its name, but for the record of changes.
  func allBytes() throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter { !$0.hasPrefix(".planner") }
    return names.reduce(into: [:]) { $0[$1] = Disk.isFile(path($1)) ? bytes($1) : nil }
  }

  /// The names of the records of past changes, the undone ones' too.
  func records() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(".planner")).filter {
      $0.hasSuffix(".json")
    }.sorted()
  }
}

/// Short ways to say what the tests say often.
extension PlanFolder {
  static let noon = Moment(Day(number: 20_777), minute: 720)

  /// A change at a moment that is known beforehand, told by its words.
  @discardableResult
  func change<Answer>(
    by command: String, at now: Moment,
    _ body: (inout PlanBook) throws -> (summary: String, answer: Answer)
  ) throws -> Answer {
    try change(by: command, at: { _ in now }) { book, _ in
      let (summary, answer) = try body(&book)
      return (.told(words: summary), answer)
    }
  }

  func add(_ posts: Post...) throws {
    try change(by: "add", at: Self.noon) { book in
      try book.add(posts)
      return ("added \(posts.count)", ())
    }
  }

  func drafts() throws -> [Post] { try read { $0.drafts() } }

  func posts(in week: Week) throws -> [Post] { try read { $0.page(week).posts } }
}
