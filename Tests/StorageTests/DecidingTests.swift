import Planning
import Testing

@testable import Storage

@Suite("What a merge has kept, when somebody decides")
struct DecidingTests {
  private let folder: TemporaryFolder
  private let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
  }

  /// What stands under `theirs` once `change` was made to a plan that holds `theirs`.
  private func kept(_ theirs: String, _ change: (inout Plan) -> Void) throws -> JSONValue? {
    let text = #"{"version":1,"brand":"Acme","zone":"UTC","theirs":\#(theirs)}"#
    var plan = try Plan(reading: Array(text.utf8))
    change(&plan)
    return Plan.record.json(plan).fields["theirs"]
  }

  @Test("it stays while other fields are set, and goes with its own, be that set to what it was")
  func ownField() throws {
    let both = #"{"brand":"Acme Tea","purpose":"To ask"}"#
    #expect(try kept(both) { $0.zone = "Europe/London" }?.fields.keys.sorted() == ["brand", "purpose"])
    #expect(try kept(both) { $0.decide([.brand: true, .purpose: false]) } == ["purpose": "To ask"])
    #expect(try kept(both) { $0.decide([.brand: true, .purpose: true]) } == nil)
  }

  @Test("what merges one after the other have kept of a field goes together")
  func severalMerges() throws {
    let kept = try kept(#"{"brand":"A","brand 2":"B","brand new":"C"}"#) {
      $0.decide([.brand: true])
    }
    #expect(kept == ["brand new": "C"])
  }

  @Test("what a hand wrote there that is no object is left alone")
  func noObject() throws {
    #expect(try kept("7") { $0.decide([.brand: true]) } == 7)
  }

  @Test("posts that say the same at other times or in other places are no finding")
  func noFindings() throws {
    let posts = [
      #"{"id":"a2","text":"Rye"}"#, #"{"id":"b3","text":"Rye","platforms":["x"]}"#,
      #"{"id":"c4","text":"Rye","platforms":["x","threads"]}"#,
    ]
    try plan.put(#"{"version":1,"posts":[\#(posts.joined(separator: ","))]}"#, in: "drafts.json")
    #expect(try plan.findings().isEmpty)
  }
}
