import Application
import Planning
import PostText

/// Who waits for us, who has waited longest first.
public struct InboxReply: Presentable, Encodable {
  var version = 1
  var waiting: [WaitingFields]
  private let asked: AskedInbox

  private enum CodingKeys: CodingKey { case version, waiting }

  public init(_ asked: AskedInbox) {
    self.asked = asked
    waiting =
      asked.items.map {
        WaitingFields($0.first, state: $0.items[0].state, $0.items.count, today: asked.today)
      }
      + asked.single.map { WaitingFields($0.heard, state: $0.state, 1, today: asked.today) }
  }

  public var document: Document {
    guard !waiting.isEmpty else { return Document([.paragraph(StyledText(advice: none))] + inside) }
    return Document(
      title: heading, [.details([.table(table)] + more + [.aside(StyledText(advice: advice))] + inside)])
  }

  /// So many that the answer stays a screenful.
  private static let shown = 20

  private var heading: StyledText {
    switch asked.part {
    case .waiting:
      "\((waiting.count == 1 ? "1 person waits" : "\(waiting.count) people wait"), .strong)\(longest)"
    case .snoozed: "\("\(waiting.count) let be", .strong) until a day, or until they write again"
    case .done: "\("\(waiting.count) settled", .strong) of the last \(Inbox.days) days"
    case .all: "\("\(waiting.count) came in", .strong) in the last \(Inbox.days) days"
    }
  }

  private var longest: String {
    guard let days = waiting.map(\.days).max(), days > 0 else { return "" }
    return waiting.count == 1 ? ", for \(days.of("day"))" : ", the longest for \(days.of("day"))"
  }

  private var none: String {
    if let assignee = asked.assignee {
      return "Nothing of that is with \(assignee). See what is with whom: inbox --all"
    }
    return switch asked.part {
    case .waiting: "Nobody waits. Note what comes in with: heard comment @HANDLE TEXT"
    case .snoozed: "Nobody is let be."
    case .done: "Nothing was settled in the last \(Inbox.days) days."
    case .all: "Nothing came in in the last \(Inbox.days) days. Note it with: heard comment @HANDLE TEXT"
    }
  }

  private var advice: String {
    switch asked.part {
    case .waiting:
      "Answered? Then: answer \(waiting.first?.who ?? "@HANDLE"), or inbox snooze @HANDLE WHEN, or inbox done @HANDLE --because TEXT"
    case .snoozed, .done: "See who waits: inbox"
    case .all: "See who waits: inbox"
    }
  }

  private var more: [Block] {
    let count = waiting.count - Self.shown
    return count < 1 ? [] : [.aside(StyledText("And \(count) more."))]
  }

  /// That people of the house are no part of it.
  private var inside: [Block] {
    let count = asked.inbox.inside
    guard count > 0 else { return [] }
    return [
      .aside(StyledText("Left out: \(count) that came from your own people or from bots."))
    ]
  }

  private var table: Table {
    Table(
      [.init("Who"), .init("Time"), .init("What"), .init("Text", .excerpt)],
      waiting.prefix(Self.shown).map { asked.single.isEmpty ? $0.cells : $0.cellsOfPast })
  }
}

/// Something that somebody waits with, as every answer's JSON gives it.
struct WaitingFields: Encodable, Sendable {
  var who: String
  var what: String
  @Nullable var platform: String?
  var at: String
  var days: Int
  var state: String
  @Nullable var text: String?
  /// Our post that it is about; left out where there is none.
  var on: String?
  /// Left out where nobody is named.
  var assignee: String?
  /// How many items of theirs are like this; left out for one.
  var count: Int?
  /// Until when it is let be; left out where it is not.
  var until: String?

  /// - Parameter state: as it is now.
  init(_ heard: Heard, state: Heard.State, _ count: Int, today: Day) {
    who = heard.who
    what = heard.how.rawValue
    platform = heard.platform?.rawValue
    at = heard.at.description
    days = today - heard.at.day
    self.state = state.rawValue
    text = heard.text
    on = heard.on
    assignee = heard.assignee
    self.count = count == 1 ? nil : count
    until = state == .snoozed ? heard.until?.description : nil
  }

  /// Of what waits.
  var cells: [Table.Cell] { cells("for \(days.of("day"))") }

  /// Of what came in, be it settled or not.
  var cellsOfPast: [Table.Cell] { cells("\(days.of("day")) ago") }

  private func cells(_ time: String) -> [Table.Cell] {
    let marks = [
      state == "open" ? nil : until.map { "until \(Day(String($0.prefix(10)))?.spoken ?? $0)" } ?? state,
      assignee.map { "with \($0)" },
      count.map { "\($0) items" },
    ].compactMap(\.self)
    let words = (text ?? "").firstWords(200)
    return [
      .name(who), .text(StyledText(days == 0 ? "today" : time)),
      .text(StyledText(what + (on.map { " on \($0.firstWords(12))" } ?? ""))),
      .text(
        marks.isEmpty
          ? StyledText(words)
          : "\(marks.joined(separator: ", ") + (words.isEmpty ? "" : ": "), .secondary)\(words)"),
    ]
  }
}
