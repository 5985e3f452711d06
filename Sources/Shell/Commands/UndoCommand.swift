import ArgumentParser
import Presentation

struct UndoCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "undo", abstract: "Take the last change back, and say what it was; redo brings it back.")

  static let hintOnMore: String? = "It takes back one change at a time: undo"

  @Flag(help: "Show what would be taken back, and leave it.")
  var show = false

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let folder = try session.planFolder()
    guard show else { return ChangeReply("undone", "Undone: \(try folder.undo().summary)") }
    let (change, refusal) = try folder.undoPreview()
    if let refusal { session.problems.append(refusal) }
    return PreviewReply("undo", change)
  }
}
