import Application
import ArgumentParser
import Planning
import Presentation

struct EditCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "edit", abstract: "Give a post another text, or other platforms.")
  static let examples = ["edit k4t \"Jory throws a crock for every loaf.\"", "edit k4t --platform bluesky"]

  @Option(help: "A platform it is for, in place of those it has.")
  var platform: [PlatformReference] = []

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "All that it says now; - reads it from standard input.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    guard text != nil || !chosen.isEmpty else {
      throw Problem(.noText, "There is no text.", hint: "Type what it should say: edit \(post.typed) TEXT")
    }
    let text = try self.text.map { try newText($0, in: session) }
    let outcome = try session.inPlan { try $0.edit(post.typed, text: text, platforms: chosen) }
    return ChangeReply(outcome, aside: self.text?.notes ?? [])
  }

  /// - Throws: `Problem` where it would be the end of the text that there is: an order to replace a part of it is no text.
  private func newText(_ words: PostWords, in session: Session) throws -> String {
    let text = try words.text(in: session, example: "edit \(post.typed) Fresh bread at seven")
    let isMeant = session.takesWordsAsTheyStand || words.isStandardInput(in: session)
    guard !isMeant, Substitution.looksLikeOne(text) else { return text }
    throw Problem(
      .substitution,
      "“\(text.firstWords(32))” looks like an order to replace words, and edit takes the whole new text.",
      hint:
        "Type all that it should say: edit \(post.typed) TEXT. Where that is the text: edit \(post.typed) -- \(text.firstWords(32))"
    )
  }
}
