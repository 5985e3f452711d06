/// The commands that there are.
public struct HelpReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    var does: String
  }

  var version = 1
  var commands: [Fields]

  public init(_ commands: [(name: String, does: String)]) {
    self.commands = commands.map { Fields(name: $0.name, does: $0.does) }
  }

  public var document: Document {
    Document([
      .table(
        Table(
          [.init("Command"), .init("What it does", .long)],
          commands.map { [.name($0.name), .text(StyledText($0.does))] })),
      .aside(
        "How one is used: \("help COMMAND", .command). A text is taken as typed; TAB completes the rest."),
    ])
  }
}
