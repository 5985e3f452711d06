import Planning
import Testing

@testable import Storage

@Suite("The fields that commands set")
struct SettableFieldsTests {
  /// - Returns: the fields of the record that bear a command, and those that commands know.
  private func fields<Owner: SetByCommands>(_ record: Record<Owner>) -> (declared: [String], known: [String])
  {
    let declared = record.fields.filter { $0.shape().setBy != nil }.map(\.name)
    return (declared.sorted(), Owner.SettableField.allCases.map(\.rawValue).sorted())
  }

  @Test("each is declared once, with its command")
  func each() {
    for (declared, known) in [
      fields(Plan.record), fields(Goal.record), fields(Goal.Progress.record), fields(Audience.record),
      fields(ChosenPlatform.record), fields(AvoidedWord.record), fields(Allowance.record),
      fields(Person.record),
      fields(Outpost.record),
    ] {
      #expect(declared == known)
    }
  }
}
