/// The commands that there are, each with what it does.
public struct HelpAllReply: Presentable, Encodable {
  struct Fields: Encodable, Sendable {
    var name: String
    var does: String
    var group: String
  }

  var version = 1
  var commands: [Fields]

  public init(_ groups: [(name: String, commands: [(name: String, does: String)])]) {
    commands = groups.flatMap { group in
      group.commands.map { Fields(name: $0.name, does: $0.does, group: group.name) }
    }
  }

  public var document: Document {
    var names: [String] = []
    for command in commands where names.last != command.group { names.append(command.group) }
    return Document(
      names.map { name in
        let rows = commands.filter { $0.group == name }
        return .section(
          Section(
            name,
            [
              .table(
                Table(
                  [.init("Command"), .init("What it does", .long)],
                  rows.map { [.name($0.name), .text(StyledText($0.does))] }))
            ]))
      } + [
        .aside(
          "How one is used: \("help COMMAND", .command). A text is taken as typed; TAB completes the rest.")
      ])
  }
}
