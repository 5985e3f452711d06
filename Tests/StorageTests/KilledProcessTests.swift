import Foundation
import Testing

@testable import Storage

@Suite(
  "A planner that is killed", .enabled(if: BuiltPlanner.program != nil, BuiltPlanner.isMissing))
struct KilledProcessTests {
  private let planner: BuiltPlanner

  init() throws {
    planner = BuiltPlanner(folder: try TemporaryFolder())
    _ = try planner.folder.makePlan()
  }

  /// What one line asks for: a draft, or an import of a draft and a post that went out, in two files of the plan.
  private struct Request {
    var line: String
    var texts: [String]
  }

  private func requests(_ round: Int) throws -> [Request] {
    try (0..<16).map { number in
      let name = "round-\(round)-request-\(number)"
      guard number % 2 == 1 else { return Request(line: "draft \(name)", texts: [name]) }
      let file = "\(planner.folder.path)/\(name).jsonl"
      let rows = #"{"text":"\#(name) draft"}"# + "\n" + #"{"text":"\#(name) out","at":"2026-11-17T09:00"}"#
      try Data(rows.utf8).write(to: URL(fileURLWithPath: file))
      return Request(line: "import \(file)", texts: ["\(name) draft", "\(name) out"])
    }
  }

  private func acknowledged(in answers: URL) throws -> Int {
    let text = String(decoding: try Data(contentsOf: answers), as: UTF8.self)
    return text.split(separator: "\n").count { $0.contains("is drafted.") || $0.hasPrefix("Imported ") }
  }

  @Test("has kept all that it acknowledged, whole and once, and at most one request more, whole")
  func killed() throws {
    var expected: [(certain: [String], last: [String])] = []
    for round in 0..<40 {
      let requests = try requests(round)
      let (process, answers) = try planner.start(on: requests.map(\.line), named: "round-\(round)")
      Thread.sleep(forTimeInterval: .random(in: 0.005...0.15))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let count = try acknowledged(in: answers)
      expected.append(
        (requests.prefix(count).flatMap(\.texts), requests.dropFirst(count).first?.texts ?? []))
    }
    let texts = try planner.texts()
    #expect(Set(texts).count == texts.count, "nothing is doubled")
    for (round, request) in expected.enumerated() {
      let kept = Set(texts.filter { $0.hasPrefix("round-\(round)-") })
      #expect(kept == Set(request.certain) || kept == Set(request.certain + request.last))
    }
    // Otherwise every process was killed too early or too late, and nothing was tried.
    #expect(expected.contains { !$0.certain.isEmpty && !$0.last.isEmpty })
  }
}
