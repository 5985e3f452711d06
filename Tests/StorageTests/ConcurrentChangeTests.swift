import Foundation
import Planning
import Testing

@testable import Storage

@Suite("Several who change one plan at once")
struct ConcurrentChangeTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  @Test("threads lose no change of one another, from the first on")
  func threads() throws {
    let (folder, failures) = (folder, Failures())
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<12 {
        failures.collect {
          try folder.plans.plan("bakery").add(
            .made("w\(writer)-\(number)"), .made("w\(writer)-\(number)-out", at: "2026-11-17T09:00"))
        }
      }
    }
    #expect(failures.all.isEmpty)
    #expect(Set(try plan.drafts().map(\.id)).count == 96)
    #expect(Set(try plan.posts(in: try #require(Week("2026-W47"))).map(\.id)).count == 96)
    #expect(try plan.records().count == 96)
  }

  @Test("who reads meanwhile sees every change whole or not at all")
  func readers() throws {
    let (folder, failures) = (folder, Failures())
    try plan.add(.made("start"))
    DispatchQueue.concurrentPerform(iterations: 4) { worker in
      for number in 0..<20 {
        failures.collect {
          let plan = try folder.plans.plan("bakery")
          if worker < 2 {
            let id = "w\(worker)-\(number)"
            try plan.add(.made(id), .made(id + "-out", at: "2026-11-17T09:00"))
          } else {
            let (drafts, out) = try plan.read {
              ($0.drafts().count, $0.page(Week(of: PlanFolder.noon.day)).posts.count)
            }
            if drafts != out + 1 { throw Problem("\(drafts) drafts and \(out) out", hint: "") }
          }
        }
      }
    }
    #expect(failures.all.isEmpty)
  }

  @Test(
    "processes lose no change of one another",
    .enabled(if: BuiltPlanner.program != nil, BuiltPlanner.isMissing))
  func processes() throws {
    let planner = BuiltPlanner(folder: folder)
    let scripts = (0..<3).map { writer in (0..<25).map { "draft writer \(writer) number \($0)" } }
    let started = try scripts.enumerated().map { try planner.start(on: $1, named: "writer-\($0)") }
    for (process, _) in started {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let expected = scripts.joined().map { String($0.dropFirst("draft ".count)) }
    #expect(try planner.texts().sorted() == expected.sorted())
  }
}

/// What went wrong on several threads.
private final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var errors: [any Error] = []

  var all: [any Error] { lock.withLock { errors } }

  func collect(_ body: () throws -> Void) {
    do { try body() } catch { lock.withLock { errors.append(error) } }
  }
}
