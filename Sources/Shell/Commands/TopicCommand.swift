import Application
import ArgumentParser
import Presentation

struct TopicCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "topic", abstract: "Name the conversations that you want to further.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Name a topic, or set the words by which a post is known to further it.")
    static let examples = ["topic add frost --words \"late frost\""]

    @Option(help: ArgumentHelp("A word or phrase; the name's own when left out.", valueName: "word"))
    var words: [String] = []

    @OptionGroup var global: GlobalOptions

    @Argument(help: "A short name.")
    var name: String

    func reply(in session: inout Session) throws -> any Presentable {
      let name = try ShortName(typed: name, of: "A topic's", example: "topic add frost").checked()
      return ChangeReply(try session.inPlan { try $0.setTopic(name, words: words) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command("remove", abstract: "Further it no more.")
    static let examples = ["topic remove water"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Its name.")
    var name: TopicReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.removeTopic(name.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List them, with what furthered each in the last four weeks.")
    static let examples = ["topic list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      let found = try session.inPlan { try $0.topics() }
      return TopicListReply(found.topics, today: found.today)
    }
  }
}
