import Application
import ArgumentParser
import Planning
import PostText
import Presentation
import Storage

struct DraftCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "draft", abstract: "Note down a post, and have it checked at once.",
    discussion: """
      On a terminal, without a text, it takes one line by line: a line with . alone ends it, ^C drops it. What was \
      dropped, or could not be taken, is drafted by --last.
      """)
  static let examples = [
    "draft \"Which loaf would you save from the sea?\"",
    "draft --platform mastodon --goal class \"Who wants to knead on Saturday?\"",
  ]

  @Option(help: "A platform it is for; the plan's platforms when none is named.")
  var platform: [PlatformReference] = []

  @Option(help: "The goal it serves.")
  var goal: GoalReference?

  @Option(help: ArgumentHelp("The audience it is for.", valueName: "audience"))
  var `for`: AudienceReference?

  @Flag(help: "Write it in $VISUAL, $EDITOR, editor or vi.")
  var edit = false

  @Flag(help: "Take the text that was written last and dropped.")
  var last = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "What it says, as it will be posted; - reads it from standard input.")
  var text: PostWords?

  private static let example = "draft Fresh bread at seven"

  func reply(in session: inout Session) throws -> any Presentable {
    let chosen = try platform.map { try $0.find() }
    guard last || edit || text == nil else {
      let text = try self.text?.text(in: session, example: Self.example) ?? ""
      return ChangeReply(try draft(text, for: chosen, in: &session), aside: self.text?.notes ?? [])
    }
    let text = try written(for: chosen, in: &session)
    return ChangeReply(
      try session.keeping(text) { session in
        try draft(try PostWords(typed: text).text(example: Self.example), for: chosen, in: &session)
      })
  }

  private func draft(
    _ text: String, for platforms: [Platform], in session: inout Session
  ) throws -> Outcome {
    try session.inPlan { try $0.draft(text, for: platforms, goal: goal?.typed, audience: `for`?.typed) }
  }

  /// - Throws: `Problem` where there is no text, or two.
  private func written(for platforms: [Platform], in session: inout Session) throws -> String {
    let begun = last ? try dropped(in: session) : try text?.text(in: session, example: Self.example)
    if last, !edit { return begun ?? "" }
    var task = WritingTask(text: begun ?? "", isByLines: !edit)
    task.roomLeft = try session.roomLeft(on: platforms)
    return try session.written(task, instead: Self.example)
  }

  private func dropped(in session: Session) throws -> String {
    guard text == nil else {
      throw Problem(
        .conflictingOptions, "--last takes the text that was dropped, and there is another.",
        hint: "Leave one of them out: draft --last, or draft TEXT")
    }
    guard let dropped = session.state.dropped else {
      throw Problem(
        .nothingDropped, "No text was dropped that could be taken up again.",
        hint: "Write one with: draft")
    }
    return dropped
  }
}
