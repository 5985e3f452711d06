import Application
import ArgumentParser
import Presentation

struct WordCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "word", abstract: "Agree on the words that you don't use, and on what to say instead.",
    subcommands: [Avoid.self, Remove.self, List.self])

  struct Avoid: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "avoid", abstract: "Have drafts told when they use a word.")
    static let examples = ["word avoid passionate --use \"what you did\"", "word avoid artisan"]

    @Option(help: ArgumentHelp("The word to use instead.", valueName: "word"))
    var use: String?

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word; several in double quotes.")
    var word: String

    func reply(in session: inout Session) throws -> any Presentable {
      let word = try PlanWords(typed: self.word).newTerm(example: "word avoid customers --use guests")
      let use = use.flatMap { $0.isEmpty ? nil : $0 }
      return ChangeReply(try session.inPlan { try $0.avoid(word, use: use) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Use a word again.")
    static let examples = ["word remove passionate"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The word; several in double quotes.")
    var word: AvoidedWordReference

    func reply(in session: inout Session) throws -> any Presentable {
      ChangeReply(try session.inPlan { try $0.useAgain(word.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List the words you avoid.")
    static let examples = ["word list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      WordListReply(try session.inPlan { try $0.plan().plan })
    }
  }
}
