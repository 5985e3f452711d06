import Application
import ArgumentParser
import Planning
import PostText
import Presentation

struct EditCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "edit", abstract: "Give a post another text, or other platforms.",
    discussion: """
      On a terminal, without a text, it opens the text in $VISUAL, $EDITOR, editor or vi. \
      edit POST --replace "OLD" NEW mends one place.
      """)
  static let examples = [
    "edit k4t \"Jory throws a crock for every loaf.\"", "edit k4t --replace \"bread crock\" crock",
    "edit k4t --platform bluesky",
  ]

  @Option(help: "A platform it is for, in place of those it has.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "Words that stand in its text once; the text that is typed takes their place, and \"\" takes them away.",
      valueName: "old"))
  var replace: PassageReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "All that it says now; - reads it from standard input.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    if let replace { return ChangeReply(try replacing(replace.typed, platforms: chosen, in: &session)) }
    guard text != nil || !chosen.isEmpty else { return ChangeReply(try written(in: &session)) }
    let text = try self.text.map { try newText($0, in: session) }
    let outcome = try session.inPlan { try $0.edit(post.typed, text: text, platforms: chosen) }
    return ChangeReply(outcome, aside: self.text?.notes ?? [])
  }

  private func replacing(
    _ old: String, platforms: [Platform], in session: inout Session
  ) throws -> Outcome {
    guard let new = text?.typed else {
      throw Problem(
        .noText, "There is nothing to put in the place of “\(old.firstWords(32))”.",
        hint: "Type it as: edit \(post.typed) --replace \"OLD\" NEW. To take it away, type \"\" for NEW.")
    }
    return try session.inPlan { try $0.replace(old, with: new, in: post.typed, platforms: platforms) }
  }

  /// Has it written elsewhere. The plan is free for others meanwhile.
  private func written(in session: inout Session) throws -> Outcome {
    let shown = try session.inPlan { try $0.show(post.typed) }
    let (id, former) = (shown.post.id.description, shown.post.text)
    let check = CheckReply([CheckedDraft(id: id, shown.check)])
    var task = WritingTask(text: former, remarks: check.rows(width: 76))
    task.roomLeft = try session.roomLeft(on: shown.post.platforms)
    let text = try session.written(task, instead: "edit \(post.typed) Fresh bread at seven")
    guard text != former else {
      throw Problem(
        .nothingWritten, "The text is as it was. Nothing was changed.", hint: "See it with: show \(id)")
    }
    return try session.keeping(text) { session in
      let text = try PostWords(typed: text).text(example: "edit \(id) TEXT")
      return try session.inPlan { try $0.edit(id, text: text, from: former) }
    }
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
