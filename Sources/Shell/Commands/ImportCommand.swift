import ArgumentParser
import Exchange
import Planning
import Presentation
import Storage

struct ImportCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "import", abstract: "Take posts from a .jsonl or .csv file.",
    discussion: """
      It has a column text, and perhaps id, at, platforms, kind, goal, audience and state. A row with at went out \
      then (or is scheduled, where that is still to come), one without is a draft. A row whose id (or, without one, \
      whose text and time) is known already changes nothing; nor does one that says the same as another row of the \
      file, for the same platforms. All rows that make sense are taken as one change, which undo takes back.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input, one JSON object a line.")
  var file: FileReference

  func reply(in session: inout Session) throws -> any Presentable {
    let imported = try session.rows(of: file)
    let environment = session.environment
    let (reply, lost) = try session.changeWith { book, plan, now in
      let all = imported.rows.map { DatedRow($0, plan.zone, environment) }
      let lost = all.compactMap { $0.problem(now: now) }
      let dated = all.filter { $0.problem(now: now) == nil }
      var known = try KnownPosts(&book, for: dated, today: now.day)
      let posts = dated.compactMap { row in
        known.admit(row, environment).map { row.post($0, plan, now) }
      }
      try book.add(posts)
      let old = imported.rows.count - lost.count - posts.count - known.repeated
      let reply = ImportReply(
        posts, known: old, repeated: known.repeated, bad: lost.count + imported.problems.count,
        notes: imported.columnNotes + UnknownNames(posts, plan).notes)
      return ("imported \(posts.count) post\(posts.count == 1 ? "" : "s") from \(file.typed)", (reply, lost))
    }
    session.tell(imported.problems + lost, of: file)
    return reply
  }
}
