import Application
import ArgumentParser
import Presentation

struct KitCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "kit", abstract: "Make the kit for colleagues: what to share this week, why, how, and what not to say.",
    discussion:
      "It names no confidential term, so that it can be handed on; for a page, add --format markdown.")
  static let examples = ["kit"]

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    ShareKitReply(try session.inPlan { try $0.shareKit() })
  }
}
