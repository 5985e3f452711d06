import Guidance

/// One practice, and what in the planner serves it.
public struct PracticeReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var number: Int
    var statement: String
    var sources: [String]
    var rules: [String]
    var commands: [String]
  }

  var version = 1
  var practice: Fields
  private let explained: Practice

  private enum CodingKeys: CodingKey { case version, practice }

  public init(_ practice: Practice) {
    explained = practice
    self.practice = Fields(
      number: practice.number, statement: practice.statement, sources: practice.sources.map(\.citation),
      rules: practice.rules.map(\.name), commands: practice.commands)
  }

  public var document: Document {
    let sources = explained.sources.map(\.citation).joined(separator: "; ")
    let isServed = !explained.rules.isEmpty || !explained.commands.isEmpty
    let facts: [StyledText] =
      ["From: \(sources)"] + (isServed ? [] : ["Nothing in the planner serves it yet."])
    return Document(
      title: "Practice \(explained.number) · \(explained.statement, .strong)",
      [.details([.list(facts)])] + rules + commands)
  }

  private var rules: [Block] {
    guard !explained.rules.isEmpty else { return [] }
    let table = Table(
      [.init("Rule"), .init("Severity"), .init("Guidance", .long)],
      explained.rules.map { [.name($0.name), .severity($0.severity), .text(StyledText($0.guidance))] })
    return [.section(Section("Rules", [.table(table)]))]
  }

  private var commands: [Block] {
    guard !explained.commands.isEmpty else { return [] }
    return [.section(Section("Commands", [.list(explained.commands.map { "\($0, .name)" })]))]
  }
}
