import Application
import ArgumentParser
import Presentation

struct LabelCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "label", abstract: "Put a label on posts, by which they are found together.",
    discussion: "The last word is the label. What bears it: list --label NAME")
  static let examples = ["label k4t spring", "label k4t x9b \"open day\""]

  @Flag(help: "Take the label off.")
  var drop = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "Further posts, and the label behind the last.")
  var label: [LabelReference]

  func reply(in session: inout Session) throws -> any Presentable {
    let posts = [post.typed] + label.dropLast().map(\.typed)
    let name = ShortName(
      typed: label.last?.typed ?? "", of: "A label's", example: "label \(post.typed) spring")
    let label = try name.checked()
    return ChangeReply(try session.inPlan { try $0.label(posts, label, isOn: !drop) })
  }
}
