import Application
import Guidance
import Planning

/// What today asks: who waits, what goes out, whom we turned to, and the smallest next step.
public struct TodayReply: Presentable, Encodable {
  var version = 1
  var today: String
  var waiting: [WaitingFields]
  var goesOut: [PostFields]
  /// People outside whom we turned to today.
  var outreach: Int
  var nudge: String
  private let plan: String
  private let page: TodayPage

  private enum CodingKeys: CodingKey { case version, today, waiting, goesOut, outreach, nudge }

  public init(plan: String, _ page: TodayPage) {
    self.plan = plan
    self.page = page
    today = page.today.description
    waiting = page.waiting.map { WaitingFields($0.first, state: .open, $0.items.count, today: page.today) }
    goesOut = page.goesOut.map { PostFields($0, page.schedule) }
    outreach = page.outreach
    nudge = page.nudge.words
  }

  public var document: Document {
    Document(
      title: "\(plan, .strong) · \(page.today.spoken)",
      [
        waitingBlock, postsBlock,
      ] + page.schedule.unfinishedBlocks + [
        .paragraph(StyledText(outreachWords)),
        .section(Section("A small step", [.list([StyledText(advice: nudge)])])),
      ])
  }

  /// So many that the day stays a screenful.
  private static let shown = 5

  private var waitingBlock: Block {
    guard !waiting.isEmpty else { return .paragraph("Nobody waits.") }
    let more = waiting.count - Self.shown
    let rest: [Block] = more < 1 ? [] : [.aside(StyledText(advice: "And \(more) more; see: inbox"))]
    let table = Table(
      [.init("Who"), .init("Time"), .init("What"), .init("Text", .excerpt)],
      waiting.prefix(Self.shown).map(\.cells))
    return .section(Section("Waiting (\(waiting.count))", [.table(table)] + rest))
  }

  private var postsBlock: Block {
    guard !goesOut.isEmpty else { return .paragraph("Nothing is to go out today.") }
    return .section(Section("To go out (\(goesOut.count))", [.table(page.schedule.table(page.goesOut))]))
  }

  private var outreachWords: String {
    outreach == 0
      ? "Today we turned to nobody outside yet."
      : "Today we turned to \(outreach == 1 ? "1 person" : "\(outreach) people") outside."
  }
}

extension Nudge {
  /// A sentence, with what to type.
  var words: String {
    switch self {
    case .answer(let who, let what, let days):
      "\(who) waits \(Self.since(days)) with a \(what.rawValue). Answer, and note it: answer \(who) TEXT"
    case .thank(let who, .share, let days):
      "\(who) shared you \(Self.ago(days)). Thank them, and note it: engage thank \(who)"
    case .thank(let who, .follow, let days):
      "\(who) follows you since \(Self.ago(days)). Welcome them, and note it: engage thank \(who)"
    case .thank(let who, _, let days):
      "\(who) liked something of yours \(Self.ago(days)). Thank them, and note it: engage thank \(who)"
    case .visit(let outpost, let days):
      "\(days.map { "Nobody has looked in at \(outpost) for \($0.of("day"))" } ?? "Nobody has looked in at \(outpost) yet"). Like somebody's post there, and note it: listened \(outpost.quotedIfNeeded)"
    case .share(let who, let days):
      "No post of yours has named \(who) for \(days.map { $0.of("day") } ?? "eight weeks or more"). Share something of theirs: record share TEXT"
    case .likeSomething: "Like something of somebody's, and note it: engage like @HANDLE"
    }
  }

  private static func since(_ days: Int) -> String {
    days == 0 ? "since today" : days == 1 ? "since yesterday" : "for \(days) days"
  }

  private static func ago(_ days: Int) -> String {
    days == 0 ? "today" : days == 1 ? "yesterday" : "\(days) days ago"
  }
}
