import Application
import ArgumentParser
import Presentation

struct UndoCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "undo", abstract: "Take the last change back, and say what it was; redo brings it back.")
  static let examples = ["undo"]

  static let hintOnMore: String? = "It takes back one change at a time: undo"

  @Flag(help: "Show what would be taken back, and leave it.")
  var show = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    try session.inPlan { plan -> any Presentable in
      if show { return PreviewReply("undo", try plan.previewUndo()) }
      return ChangeReply(undone: try plan.undo())
    }
  }
}
