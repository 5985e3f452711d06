import Fixtures
import Foundation
import Planning
import Storage
import Testing

@testable import Shell

@Suite("What two people changed apart, and git could not merge")
struct SettlingTests {
  private struct Checkup: Decodable {
    struct Finding: Decodable { var hand: String? }
    var findings: [Finding]
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "plans/full/plan.json")
  }

  private func answer(_ line: String, in session: inout Session) throws -> String {
    var output = ""
    try session.run(line) { output += try $0.output(width: 80, inColor: false) }
    return output
  }

  /// What doctor says to type for each field: to take theirs, and to keep ours.
  private func commands(in session: inout Session) throws -> [(theirs: String, ours: String)] {
    let output = try answer("doctor --json", in: &session)
    let checkup = try JSONDecoder().decode(Checkup.self, from: Data(output.utf8))
    return try checkup.findings.map { finding in
      let hand = try #require(finding.hand)
      let parts = hand.replacing("Take theirs: ", with: "").components(
        separatedBy: "; keep ours: ")
      return try (#require(parts.first), #require(parts.count == 2 ? parts.last : nil, "\(hand)"))
    }
  }

  @Test("doctor names a command for every field that one can be set by, and that settles it either way")
  func everyField() throws {
    for isTaken in [true, false] {
      try folder.write(Self.plan, to: "plans/full/plan.json")
      var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
      let commands = try commands(in: &session)
      #expect(commands.count == Self.settable)
      for command in commands {
        let line = isTaken ? command.theirs : command.ours
        _ = try answer(line, in: &session)
        #expect(try self.commands(in: &session).contains { $0 == command } == false, "\(line)")
      }
      #expect(try self.commands(in: &session).isEmpty)
      let exported = try answer("export json", in: &session)
      #expect(exported.contains("Theirs") == isTaken && exported.contains("Ours") != isTaken)
    }
  }

  private static let settable =
    Plan.SettableField.allCases.count + Goal.SettableField.allCases.count
    + Goal.Progress.SettableField.allCases.count + Audience.SettableField.allCases.count
    + ChosenPlatform.SettableField.allCases.count + AvoidedWord.SettableField.allCases.count
    + Allowance.SettableField.allCases.count + Template.SettableField.allCases.count

  private static let plan = """
    {"version":1,"brand":"Ours","zone":"UTC","purpose":"Ours","mix":"thirds","apart":30,
     "theirs":{"brand":"Theirs & sons","zone":"Europe/London","purpose":"Theirs, too","mix":"others 60 %, help 40 %","apart":90},
     "templates":[{"name":"two words","text":"Ours","theirs":{"text":"Theirs, too"}}],
     "goals":[{"name":"two words","measure":"Ours","target":2.5,"by":"2026-12-01",
       "theirs":{"measure":"Theirs, too","target":7,"by":"2026-12-24"},
       "progress":[{"on":"2026-11-02","value":1,"theirs":{"value":2}}]}],
     "audiences":[{"name":"n","wants":"Ours","looks":"Ours","theirs":{"wants":"Theirs","looks":"Theirs, too"}}],
     "platforms":[{"name":"x","reason":"Ours","rhythm":1,"limit":2,"hashtags":3,"links":4,"pictures":2,"thread":true,
       "theirs":{"reason":"Theirs","rhythm":5,"limit":6,"hashtags":7,"links":8,"pictures":9,"thread":false}}],
     "avoidedWords":[{"word":"two words","use":"Ours","theirs":{"use":"Theirs"}}],
     "allowances":[{"rule":"shouting","because":"Ours","theirs":{"because":"Theirs, too"}}]}
    """
}
