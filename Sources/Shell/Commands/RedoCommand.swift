import Application
import ArgumentParser
import Presentation

struct RedoCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "redo", abstract: "Bring back what was undone last; a new change drops what could be redone."
  )
  static let examples = ["redo"]

  static let hintOnMore: String? = "It brings back one change at a time: redo"

  @Flag(help: "Show what would be brought back, and leave it.")
  var show = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan -> any Presentable in
      if show { return PreviewReply("redo", try plan.previewRedo()) }
      return ChangeReply(redone: try plan.redo())
    }
  }
}
