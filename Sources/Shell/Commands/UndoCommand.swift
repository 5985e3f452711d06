import ArgumentParser
import Presentation

struct UndoCommand: PlannerCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take the last change back, and say what it was.")

  @OptionGroup var global: GlobalOptions

  func reply(in session: inout Session) throws -> any Presentable {
    let change = try session.planFolder().undo()
    return ChangeReply("undone", "Undone: \(change.summary)")
  }
}
