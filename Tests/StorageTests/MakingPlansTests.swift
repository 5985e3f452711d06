import Foundation
import Planning
import Testing

@testable import Storage

@Suite("Several who make a plan of one name at once")
struct MakingPlansTests {
  @Test("one makes it, all others are told that it is there, and it is the one's")
  func oneWins() throws {
    for _ in 0..<20 {
      let folder = try TemporaryFolder()
      let made = Outcomes()
      let group = DispatchGroup()
      for number in 0..<6 {
        group.enter()
        Thread.detachNewThread {
          made.note(number) {
            _ = try folder.plans.create("bakery", Plan(brand: "brand \(number)", zone: "UTC"))
          }
          group.leave()
        }
      }
      group.wait()
      #expect(made.winners.count == 1)
      #expect(made.problems.count == 5)
      for problem in made.problems { #expect(problem == "There is a plan named bakery already.") }
      let plan = try folder.plans.plan("bakery").read { try $0.plan() }
      #expect(made.winners.map { "brand \($0)" } == [plan.brand])
    }
  }

  @Test("a folder that is somebody else's is left as it is")
  func foreignFolder() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: "\(folder.plans.path)/bakery/recipes", withIntermediateDirectories: true)
    #expect(throws: Problem.self) { try folder.makePlan() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.plans.path)/bakery") == ["recipes"])
  }
}

/// What came of each of several attempts, on several threads.
private final class Outcomes: @unchecked Sendable {
  private let lock = NSLock()
  private var won: [Int] = []
  private var told: [String] = []

  var winners: [Int] { lock.withLock { won } }
  var problems: [String] { lock.withLock { told } }

  func note(_ number: Int, _ body: () throws -> Void) {
    do {
      try body()
      lock.withLock { won.append(number) }
    } catch {
      lock.withLock { told.append((error as? Problem)?.what ?? "\(error)") }
    }
  }
}
