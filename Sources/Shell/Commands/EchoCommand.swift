import ArgumentParser
import Presentation

struct EchoCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "echo", abstract: "Say a text as it is, such as what a script does next.")
  static let examples = ["echo Good morning. Who waits?"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The text; nothing gives an empty line.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable { EchoReply(text?.typed ?? "") }
}
