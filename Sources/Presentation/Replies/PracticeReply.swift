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
    let rules = explained.rules.map { rule in
      Block.Row(
        ["\(rule.name, .name)", StyledText(rule.severity.rawValue, rule.severity.style)],
        StyledText(rule.guidance))
    }
    let commands = explained.commands.map { Block.line("\($0, .name)", indent: 2) }
    let none = Block.line("Nothing in the planner serves it yet.", indent: 2)
    return Document(
      [
        .line("Practice \(explained.number) · \(explained.statement, .strong)", hanging: 2),
        .line(
          StyledText("From: \(explained.sources.map(\.citation).joined(separator: "; "))"), indent: 2,
          hanging: 2),
      ] + (rules.isEmpty ? [] : [.heading("Rules"), .table(rules)])
        + (commands.isEmpty ? [] : [.heading("Commands")] + commands)
        + (rules.isEmpty && commands.isEmpty ? [none] : []))
  }
}
