import Application
import ArgumentParser
import Presentation
import Storage

struct MergeFilesCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "merge-files", abstract: "Merge two versions of a plan's file for git, post by post and field by field.",
    discussion: """
      Git calls it once it is told to: git config merge.planner.driver "planner merge-files %O %A %B %P", and a line \
      plans/** merge=planner in .gitattributes. Exit status 0 when all is settled, 1 when somebody has to decide, 2 \
      when a file can't be read.
      """)
  static let examples = ["merge-files base.json ours.json theirs.json weeks/2026-W47.json"]

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The version that both go back to; an empty file where there is none.")
  var base: FileReference

  @Argument(help: "Our version; what comes of the merge is written over it.")
  var ours: FileReference

  @Argument(help: "Their version.")
  var theirs: FileReference

  @Argument(help: "Where the file stands, as git's %P has it; what the three hold tells, when left out.")
  var path: FileReference?

  func reply(in session: inout Session) throws -> any Presentable {
    let environment = session.environment
    let merged = try MergedFiles(
      base: base.typed, ours: ours.typed, theirs: theirs.typed, path: path?.typed
    ) { taken in environment.drawID(avoiding: taken) }
    return MergeReply(notes: merged.notes, conflicts: merged.conflicts)
  }
}
