import Application
import ArgumentParser
import Presentation

struct NoteCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "note", abstract: "Note something of a post that is never published; find looks through it too.")
  static let examples = ["note k4t \"Ask Jory whether we may use the kiln picture.\""]

  @Flag(help: "Take the note out.")
  var drop = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "The note.")
  var text: PlanWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let words = try text.words(orDrop: drop, example: "note \(post.typed)")
    return ChangeReply(
      try session.inPlan { try $0.setNote(of: post.typed, to: words) }, aside: text?.notes ?? [])
  }
}
