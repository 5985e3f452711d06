import Application
import ArgumentParser
import Planning
import Presentation

struct FindCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "find", abstract: "Find posts, and the people in them, by words.",
    discussion: """
      It goes through every post there ever was: its text, its goal and its id. All the words must be there, in any \
      order; case and accents make no difference, and a word may be part of a longer one.
      """)
  static let examples = ["find sourdough", "find @oonaknits"]

  @Flag(help: "Show every post that was found, not the newest alone.")
  var all = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The words.")
  var words: PlanWords

  /// How many posts are shown to people who did not ask for all.
  private static let shown = 20

  func reply(in session: inout Session) throws -> any Presentable {
    let typed = try words.text(example: "find bread flour")
    guard let search = WordSearch(typed) else {
      throw Problem(
        .noSearchWord, "There is no word to look for.", hint: "Type one, such as: find bread flour")
    }
    let limit = all || session.current.format == .json ? Int.max : Self.shown
    return FindReply(typed, try session.inPlan { try $0.find(search, limit: limit) })
  }
}
