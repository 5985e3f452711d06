import ArgumentParser
import Presentation

struct DropCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "drop", abstract: "Take a post out of the plan; undo brings it back.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  func reply(in session: inout Session) throws -> any Presentable {
    try session.change { book, _, now in
      let post = try book.find(self.post, today: now.day)
      try book.remove(post)
      return ChangeReply("dropped", post, "is dropped.", notes: ["Bring it back with: undo"])
    }
  }
}
