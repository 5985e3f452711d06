import Application
import ArgumentParser
import Planning
import Presentation

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "template", abstract: "Keep texts with blanks, of which posts are made.",
    subcommands: [Add.self, Remove.self, List.self])

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Keep a text, or change it; its blanks stand in double braces.",
      discussion: "A post of it: draft --template NAME blank=value")
    static let examples = ["template add hours \"On {{day}} we open at {{time}}.\""]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "What you will call it by.")
    var name: String

    @Argument(help: "The text, such as: On {{day}} we open at {{time}}.")
    var text: PostWords

    func reply(in session: inout Session) throws -> any Presentable {
      let example = "template add hours On {{day}} we open at {{time}}."
      let name = try ShortName(typed: name, of: "A template's", example: example).checked()
      let text = try text.text(in: session, example: example)
      return ChangeReply(try session.inPlan { try $0.addTemplate(name, text: text) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command("remove", abstract: "Take a template out.")
    static let examples = ["template remove closing"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "Its name.")
    var name: TemplateReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.removeTemplate(name.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the templates, with their blanks.")
    static let examples = ["template list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      TemplateListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}
