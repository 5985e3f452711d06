import Application
import ArgumentParser
import Planning
import Presentation

struct CheckCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "check", abstract: "Say whether a text, or a post of the plan, should go out.",
    discussion: """
      With the first letters of a post's id it checks that post, with a text the text, with --from each row of a \
      .jsonl or .csv file (- is standard input, one JSON object a line), and with nothing all drafts and scheduled \
      posts.
      """)
  static let examples = ["check \"We are thrilled to announce our new loaf!\"", "check k4t --json"]

  @Option(help: "A platform to check it for; the plan's platforms when none is named.")
  var platform: [PlatformReference] = []

  @Option(
    help: ArgumentHelp(
      "A .jsonl or .csv file with a column text, and perhaps id, platforms, kind, goal, audience.",
      valueName: "file"))
  var from: FileReference?

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A text, or the first letters of a post's id; - reads the text from standard input.")
  var text: PostWords?

  func reply(in session: inout Session) throws -> any Presentable {
    if let from { return try checkRows(of: from, in: &session) }
    guard let text else { return try checkAll(in: &session) }
    let chosen = try platform.map { try $0.find() }
    let words = try text.text(in: session, example: "check Fresh bread at seven")
    return CheckReply([try session.inPlan { try $0.check(words, for: chosen) }])
  }

  private func checkAll(in session: inout Session) throws -> any Presentable {
    CheckReply(try session.inPlan { try $0.checkWaiting() })
  }

  private func checkRows(of from: FileReference, in session: inout Session) throws -> any Presentable {
    guard text == nil else {
      throw Problem(
        .conflictingOptions, "--from checks a file, and there is a text too.",
        hint: "Use one of them: check --from FILE, or check TEXT")
    }
    if from.isStandardInput {
      try session.claimStandardInput(for: "rows", instead: "Name a file: check --from FILE")
    }
    let file = try FileRows(of: from.path)
    let chosen = try platform.map { try $0.find() }
    let checked = try session.inPlan { try $0.check(rows: file.rows, for: chosen) }
    session.problems += file.problems()
    session.remarks += file.remarks.flatMap(\.lines)
    return CheckReply(checked)
  }
}
