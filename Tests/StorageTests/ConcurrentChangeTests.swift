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
    together(8) { writer in
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
    together(4) { worker in
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
            if drafts != out + 1 {
              throw Problem(.halfDoneChange, "\(drafts) drafts and \(out) out", hint: "")
            }
          }
        }
      }
    }
    #expect(failures.all.isEmpty)
  }

  @Test("who writes waits until those who read are done")
  func writerWaits() throws {
    let (plan, written) = (plan, DispatchGroup())
    try plan.add(.made("start"))
    try plan.read { book in
      let drafts = book.drafts().count
      written.enter()
      Thread.detachNewThread {
        try? plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"))
        written.leave()
      }
      // Long enough for a writer that does not wait; one that does has all the time there is.
      Thread.sleep(forTimeInterval: 0.2)
      #expect(drafts == 1 && book.page(Week(of: PlanFolder.noon.day)).posts.isEmpty)
    }
    written.wait()
    #expect(try plan.drafts().count == 2)
  }
}
