import Application
import ArgumentParser
import Planning
import Presentation

struct EditCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "edit", abstract: "Give a post another text, or other platforms.")

  @Option(help: "A platform it is for, in place of those it has.")
  var platform: [PlatformReference] = []

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "What it says now.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    guard text != nil || !chosen.isEmpty else {
      throw Problem(.noText, "There is no text.", hint: "Type what it should say: edit \(post.typed) TEXT")
    }
    let text = try self.text?.text(example: "edit \(post.typed) Fresh bread at seven")
    let outcome = try session.inPlan { try $0.edit(post.typed, text: text, platforms: chosen) }
    return ChangeReply(outcome, aside: self.text?.notes ?? [])
  }
}
