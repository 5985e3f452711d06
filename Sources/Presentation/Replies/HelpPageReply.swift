/// How a command is used.
public struct HelpPageReply: Presentable, Encodable {
  public struct Row: Encodable, Sendable {
    public var name: String
    public var meaning: String

    public init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  var version = 1
  public var does: String
  /// Further sentences, a paragraph each.
  public var notes: [String] = []
  public var examples: [String] = []
  public var usage: String
  public var arguments: [Row] = []
  /// Those of its own.
  public var options: [Row] = []
  public var commands: [Row] = []
  /// What is typed for more on one of the commands.
  public var more: String?
  /// Options that every command takes; empty for a page that is of no single command.
  public var everywhere: [String] = []

  public init(does: String, usage: String) {
    self.does = does
    self.usage = usage
  }

  public var document: Document {
    Document(
      examplesFirst + [.paragraph(StyledText(does))] + notes.map { .paragraph(StyledText($0)) }
        + [.paragraph("Usage: \(usage, .command)")] + table("Arguments", arguments)
        + table("Options", options)
        + table("Commands", commands) + end)
  }

  private var examplesFirst: [Block] {
    examples.isEmpty ? [] : [.list(examples.map { StyledText($0, .command) })]
  }

  private func table(_ heading: String, _ rows: [Row]) -> [Block] {
    guard !rows.isEmpty else { return [] }
    let cells = rows.map { [Table.Cell.name($0.name), .text(StyledText($0.meaning))] }
    return [.section(Section(heading, [.table(Table([.init(heading), .init("Meaning", .long)], cells))]))]
  }

  private var end: [Block] {
    var sentences: [StyledText] = []
    if let more { sentences.append("More on one: \(more, .command)") }
    if !everywhere.isEmpty {
      sentences.append("Every command also takes \(everywhere.joined(separator: ", ")).")
    }
    return sentences.map { .aside($0) }
  }
}
