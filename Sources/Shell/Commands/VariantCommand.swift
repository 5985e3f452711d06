import Application
import ArgumentParser
import Planning
import PostText
import Presentation

struct VariantCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "variant", abstract: "Give a post words of its own on one platform.",
    discussion: """
      The check, lengths, text, copy and compose go by them there; elsewhere the post says what it said. On a terminal, \
      without a text, it opens them in the text editor.
      """)
  static let examples = [
    "variant k4t bluesky \"Jory throws every bread crock with its lid on.\"",
    "variant k4t mastodon Jory throws every bread crock with its lid on.",
  ]

  @Flag(help: "Have it say there what it says elsewhere.")
  var drop = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The first letters of its id.")
  var post: PostReference

  @Argument(help: "The platform's name.")
  var platform: PostPlatformReference

  @Argument(help: "All that it says there; - reads it from standard input.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    let platform = try platform.find()
    if drop {
      guard text == nil else {
        throw Problem(
          .conflictingOptions, "--drop takes words out, and there are some.",
          hint: "Leave out one of them, as in: variant \(post.typed) \(platform.rawValue) --drop")
      }
      return ChangeReply(try session.inPlan { try $0.word(post.typed, on: platform, as: nil) })
    }
    guard let text else { return ChangeReply(try written(on: platform, in: &session)) }
    let words = try text.text(in: session, example: example(platform))
    return ChangeReply(
      try session.inPlan { try $0.word(post.typed, on: platform, as: words) }, aside: text.notes)
  }

  private func example(_ platform: Platform) -> String {
    "variant \(post.typed) \(platform.rawValue) Fresh bread at seven"
  }

  /// Has it written elsewhere. The plan is free for others meanwhile.
  private func written(on platform: Platform, in session: inout Session) throws -> Outcome {
    let checked = try session.inPlan { try $0.check(try $0.found(post.typed), on: platform) }
    let former = checked.result.draft.text
    var task = WritingTask(text: former, remarks: CheckReply([checked]).rows(width: 76))
    task.roomLeft = try session.roomLeft(on: [platform])
    let text = try session.written(task, instead: example(platform))
    return try session.keeping(text) { session in
      let text = try PostWords(typed: text).text(example: example(platform))
      return try session.inPlan { try $0.word(post.typed, on: platform, as: text, from: former) }
    }
  }
}
