import ArgumentParser
import Presentation

struct ExplainCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a rule holds, what to do instead, and where it comes from.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The rule's name, as a check gives it in brackets.")
  var rule: RuleReference

  func reply(in session: inout Session) throws -> any Presentable { ExplainReply(try rule.find()) }
}
