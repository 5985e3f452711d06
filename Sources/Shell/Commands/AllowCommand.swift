import Application
import ArgumentParser
import Planning
import Presentation

struct AllowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "allow", abstract: "Have a rule keep quiet, for the plan or for one post, and say why.",
    discussion: "allow RULE [POST] --because TEXT", subcommands: [Add.self, Remove.self, List.self],
    defaultSubcommand: Add.self)

  struct Add: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "add", abstract: "Have a rule keep quiet; the word add may be left out.")
    static let examples = [
      "allow look-at-us --because \"It is our anniversary year\"",
      "allow hashtag-wall k4t --because \"The festival asks for all of them\"",
    ]

    @Option(help: ArgumentHelp("Why; it is kept with the plan.", valueName: "text"))
    var because: String

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The rule's name.")
    var rule: RuleReference

    @Argument(help: "The first letters of a post's id; the whole plan when left out.")
    var post: PostReference?

    func reply(in session: inout Session) throws -> any Presentable {
      let rule = try self.rule.find()
      guard !because.isBlank else {
        throw Problem(
          .noReason, "There is no reason.",
          hint: "Type it as: allow \(rule.name) --because \"our word for it\"")
      }
      return ChangeReply(
        try session.inPlan { try $0.allow(rule, for: post?.typed, because: because) })
    }
  }

  struct Remove: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "remove", abstract: "Have a rule speak up again.")
    static let examples = ["allow remove look-at-us"]

    @OptionGroup var global: GlobalOptions

    @Argument(help: "The rule's name.")
    var rule: AllowedRuleReference

    @Argument(help: "The post's id; the whole plan when left out.")
    var post: PostReference?

    func reply(in session: inout Session) throws -> any Presentable {
      let rule = try self.rule.find()
      return ChangeReply(try session.inPlan { try $0.disallow(rule, for: post?.typed) })
    }
  }

  struct List: PlannerCommand {
    static let configuration = CommandConfiguration.command(
      "list", abstract: "List what is allowed, and how much each silences now.")
    static let examples = ["allow list"]

    @OptionGroup var global: GlobalOptions

    func reply(in session: inout Session) throws -> any Presentable {
      AllowListReply(try session.inPlan { try $0.allowances() })
    }
  }
}
