import Planning
import Testing

@testable import Storage

/// A file of a plan, and a change that would write it.
private enum Place: String, CaseIterable, CustomTestStringConvertible {
  case plan = "plan.json"
  case drafts = "drafts.json"
  case week = "weeks/2026-W47.json"

  var testDescription: String { rawValue }

  /// What must stand in the file beside other things.
  var fields: String { self == .plan ? #""version":1,"brand":"A","zone":"UTC""# : #""version":1"# }

  /// - Throws: `Problem` when the file can't be read.
  func read(_ plan: PlanFolder) throws {
    try plan.read { book in
      if self == .plan { _ = try book.plan() }
      if self == .drafts { _ = book.drafts() }
      if self == .week { _ = book.page(Week(of: PlanFolder.noon.day)) }
      if let problem = book.problems.first { throw problem }
    }
  }

  func change(_ plan: PlanFolder) throws {
    try plan.change(by: "change", at: PlanFolder.noon) { book in
      switch self {
      case .plan:
        var plan = try book.plan()
        plan.brand = "B"
        try book.put(plan)
      case .drafts: try book.add([.made("a2")])
      case .week: try book.add([.made("a2", at: "\(PlanFolder.noon.day)T09:00")])
      }
      return ("changed", ())
    }
  }
}

@Suite(
  "The files of JSONTestSuite in the places of a plan's",
  .enabled(if: JSONCorpus.isThere, JSONCorpus.isMissing))
struct JSONCorpusInPlanTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  /// Reading and changing must name the place, and leave the file as it is.
  private func expectRefusal(_ place: Place, _ bytes: [UInt8], _ file: String) {
    for attempt in [place.read, place.change] {
      let problem = #expect(throws: Problem.self, "\(file)") { try attempt(plan) }
      let start = "\(plan.path(place.rawValue)), line "
      #expect(
        problem?.what.hasPrefix(start) == true && problem?.what.contains(", column ") == true, "\(file)")
    }
    #expect(plan.bytes(place.rawValue) == bytes, "\(file)")
  }

  @Test(
    "none is a plan's file: each is refused with its place, by a change too, and stays",
    arguments: Place.allCases)
  fileprivate func inPlace(_ place: Place) throws {
    for file in try JSONCorpus.files() {
      let bytes = try JSONCorpus.bytes(file)
      try plan.put(bytes, in: place.rawValue)
      expectRefusal(place, bytes, file)
    }
  }

  @Test(
    "inside a plan's file, what is JSON stays what it was through a change, and what is not is refused and stays",
    arguments: Place.allCases)
  fileprivate func inside(_ place: Place) throws {
    var kept = 0
    for file in try JSONCorpus.files() {
      let inner = try JSONCorpus.bytes(file)
      let bytes = Array("{\(place.fields),\"mood\":".utf8) + inner + Array("}".utf8)
      try plan.put(bytes, in: place.rawValue)
      let isRead = (try? place.read(plan)) != nil
      if file.hasPrefix("y_") { #expect(isRead == !JSONCorpus.duplicates.contains(file), "\(file)") }
      if file.hasPrefix("n_") { #expect(!isRead, "\(file)") }
      guard isRead else {
        expectRefusal(place, bytes, file)
        continue
      }
      try place.change(plan)
      let after = try JSONReader.read(try #require(plan.bytes(place.rawValue))).value
      #expect(after.fields["mood"] == (try JSONReader.read(inner).value), "\(file)")
      kept += 1
    }
    #expect(kept >= 90)
  }
}
