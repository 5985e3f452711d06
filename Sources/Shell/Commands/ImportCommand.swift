import Application
import ArgumentParser
import Presentation

struct ImportCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "import", abstract: "Take posts from a .jsonl or .csv file.",
    discussion: """
      It has a column text, and perhaps id, at, platforms, kind, goal, audience and state. A row with at went out \
      then (or is scheduled, where that is still to come), one without is a draft. A row whose id (or, without one, \
      whose text and time) is known already changes nothing; nor does one that says the same as another row of the \
      file, for the same platforms. All rows that make sense are taken as one change, which undo takes back; of \
      the others it says why not, and its exit status is 1.
      """)
  static let examples = ["import posts.csv", "import posts.jsonl --json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input, one JSON object a line.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    if file.isStandardInput {
      try session.claimStandardInput(for: "rows", instead: "Name a file: import FILE")
    }
    let rows = try FileRows(of: file.path)
    let outcome = try session.inPlan { try $0.take(rows, from: file.path) }
    let isIncomplete = !session.problems.isEmpty
    session.problems += outcome.problems
    return ImportReply(outcome, isIncomplete: isIncomplete)
  }
}
