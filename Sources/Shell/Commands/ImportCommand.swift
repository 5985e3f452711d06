import Application
import ArgumentParser
import Exchange
import Planning
import Presentation

struct ImportCommand: PlannerCommand {
  static let configuration = CommandConfiguration.command(
    "import", abstract: "Take posts from an archive of a platform's, or from a .jsonl or .csv file.",
    discussion: """
      The archive is the .zip or .tar.gz that the platform gives you, the folder it was unpacked into, or one of its \
      files. Which sort it is shows in what it holds, or is said by --format: \
      \(ArchiveImporter.all.map(\.name).parted(by: ", ")). Of a blog (its Markdown, its feed, or WordPress's \
      export) each post becomes a draft; notifications of Mastodon's and Bluesky's bring who came, as heard does. \
      Messages, addresses and all else that is no post stay out, what was left out is counted, and a row that is in the \
      plan already changes nothing.

      Where there is no plan yet, the archive proposes one, and it is asked for at a terminal; --new NAME starts it \
      unasked. A plan without an account takes the archive's as its own, unless --as-is is said.

      A .jsonl or .csv file has a column text, and perhaps id, at, platforms, kind, goal, audience and state. A row \
      with at went out then (or is scheduled, where that is still to come), one without is a draft. A row whose id \
      (or, without one, whose text and time) is known already changes nothing; nor does one that says the same as \
      another row of the file, for the same platforms.

      The CSV of a scheduling tool is known by its columns (buffer, publer, metricool, hootsuite, socialbee); for \
      any other say what they hold: --columns "Text=text,When=at:dd/MM/yyyy HH:mm,Link=link".

      All that makes sense is taken as one change, which undo takes back; of other rows it says why not, and its \
      exit status is 1.
      """)
  static let examples = [
    "import twitter-2026-03-06.zip", "import --new bakery twitter-2026-03-06.zip", "import posts.csv",
    "import posts.csv --columns Text=text,At=at",
    "import feed.xml --since 2026-01-01",
    "import posts.jsonl --json",
  ]

  @Option(help: ArgumentHelp("Leave out what is from before that day.", valueName: "date"))
  var since: DayReference?

  @Option(
    help: ArgumentHelp(
      "What the columns of a CSV hold, as \"Text=text,When=at\"; of one that names none, by their places: \"at,text\".",
      valueName: "names"))
  var columns: String?

  @Option(
    help: ArgumentHelp("Start a plan of that name from the archive, and open it.", valueName: "name"))
  var new: String?

  @Option(
    help: ArgumentHelp(
      "The time zone of the plan that it starts; this machine's when left out.", valueName: "zone"))
  var zone: ZoneReference?

  @Flag(help: "Say what it would take, and change nothing.")
  var dryRun = false

  @Flag(help: "Take the rows before the place where a file is broken.")
  var keepGood = false

  @Flag(help: "Take the archive of an account that is not the plan's.")
  var asIs = false

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The archive, or several that are its parts; - is standard input.")
  var paths: [FileReference]

  func reply(in session: inout Session) throws -> any Presentable {
    if paths.contains(where: \.isStandardInput) {
      try session.claimStandardInput(for: "rows", instead: "Name a file: import FILE")
    }
    switch try ImportedFiles(try request(), session.environment) {
    case .rows(let rows):
      try refuse(since != nil ? "--since" : new != nil ? "--new" : zone != nil ? "--zone" : nil)
      return try take(rows, in: &session)
    case .archive(var archive):
      let made = try session.planFor(archive, named: new, zone: zone?.typed, isDry: dryRun)
      return try take(&archive, into: made, in: &session)
    }
  }

  private func refuse(_ option: String?) throws {
    guard let option else { return }
    throw Problem(
      .conflictingOptions, "\(option) is for archives, and this is a file of rows.",
      hint: Self.instead(of: option))
  }

  private static func instead(of option: String) -> String {
    switch option {
    case "--new": "Start the plan first, with: new NAME"
    case "--zone": "Rows are in the plan's time zone; to change that: brand --zone ZONE"
    default: "Take out the rows that you don't want, and try again."
    }
  }

  private func request() throws -> ImportRequest {
    var request = ImportRequest(paths.map(\.path))
    request.format = global.format?.ofFile
    request.columns = columns
    request.since = try since?.day()
    (request.isDry, request.keepsGood, request.isAsIs) = (dryRun, keepGood, asIs)
    return request
  }

  private func take(_ rows: FileRows, in session: inout Session) throws -> any Presentable {
    let outcome = try session.inPlan { try $0.take(rows, from: paths[0].path, isDry: dryRun) }
    let isIncomplete = !session.problems.isEmpty
    session.problems += outcome.problems
    return ImportReply(outcome, isDry: dryRun, isIncomplete: isIncomplete)
  }

  /// - Parameter made: the plan that was started for it; nil where there was one.
  private func take(_ archive: inout ReadArchive, into made: Outcome?, in session: inout Session) throws
    -> any Presentable
  {
    let outcome = try session.inPlan { try $0.take(&archive) }
    let isIncomplete = !session.problems.isEmpty
    session.problems += outcome.problems
    let today = try made == nil ? nil : session.inPlan { try $0.plan().today }
    return ArchiveReply(outcome, into: made, today: today, isIncomplete: isIncomplete)
  }
}
