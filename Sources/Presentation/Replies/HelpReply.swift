/// The commands that there are, on one screen.
public struct HelpReply: Presentable, Encodable {
  struct Group: Encodable, Sendable {
    var name: String
    var commands: [String]
  }

  var version = 1
  var groups: [Group]

  public init(_ groups: [(name: String, commands: [String])]) {
    self.groups = groups.map { Group(name: $0.name, commands: $0.commands) }
  }

  public var document: Document {
    Document([
      .table(
        Table(
          [.init("To"), .init("Commands", .long)],
          groups.map { [.name($0.name), .names($0.commands)] })),
      .aside("How one is used: \("help COMMAND", .command). A line on each: \("help all", .command)"),
      .aside("Where to look for something: \("help boost", .command). TAB completes the rest."),
    ])
  }
}
