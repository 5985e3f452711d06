import Application
import Exchange
import Guidance
import Planning

/// What an import did with an archive.
public struct ArchiveReply: Presentable {
  private let outcome: ArchiveOutcome
  /// The plan that was started for it; nil where there was one.
  private let made: Outcome?
  private let today: Day?
  /// Whether a file of the plan could not be read, in which rows may be known.
  public let isIncomplete: Bool

  public init(_ outcome: ArchiveOutcome, into made: Outcome? = nil, today: Day? = nil, isIncomplete: Bool) {
    (self.outcome, self.made, self.today) = (outcome, made, today)
    self.isIncomplete = isIncomplete
  }

  public var objects: [any Encodable & Sendable] { [ArchiveCounts(outcome)] }
  public var isDone: Bool { true }
  public var severity: Severity? { outcome.problems.isEmpty ? nil : .error }
  public var hasChanged: Bool {
    !outcome.isDry
      && (outcome.new.count > 0 || outcome.heard + outcome.measured > 0 || outcome.newOwn != nil)
  }

  public var document: Document {
    let next = made == nil ? [] : [mixOfYear, "Say what the plan is for: new --go-on"]
    let lines = details.map { StyledText($0) } + next.map { StyledText(advice: $0) }
    return Document(
      (made.map { StartNote.made($0).blocks } ?? []) + [
        .paragraph(StyledText(summary)), .details([.list(lines)]),
      ])
  }

  /// An archive may end long before today.
  private var mixOfYear: String {
    guard let last = outcome.new.lastDay, let today, last < today - 365 else {
      return "See the true mix of your year: trend"
    }
    return "See the true mix of its last year: trend --to \(Month(of: last))"
  }

  private var summary: String {
    let account = outcome.account.map { $0.handle.isEmpty ? $0.name : $0.handle }
    let whose = account.map { " of \($0)" } ?? ""
    let count = outcome.known + outcome.knownHeard
    let known = count > 0 ? "; \(count) known already" : ""
    let parts = [
      outcome.new.count == 0 ? nil : outcome.new.count.of(outcome.new.areDrafts ? "draft" : "post"),
      outcome.heard == 0 ? nil : "\(outcome.heard.of("event")) that came in",
    ].compactMap(\.self)
    let taken = parts.isEmpty ? "nothing" : parts.joined(separator: " and ")
    return "\(outcome.isDry ? "Would import" : "Imported") \(taken) from \(outcome.title)\(whose)\(known)."
  }

  private var measured: String? {
    outcome.measured == 0 ? nil : "Figures of \(outcome.measured.of("known post")) are others now."
  }

  private var waiting: String? { outcome.heard == 0 || outcome.isDry ? nil : "See who waits: inbox" }

  private var own: String? {
    outcome.newOwn.map { own in
      outcome.isDry
        ? "\(own) would be noted as yours, for the plan has no account."
        : "\(own) is noted as yours, for the plan had no account. If it is not: brand --without \(own)"
    }
  }

  private var bots: String? {
    guard let first = outcome.bots.first else { return nil }
    let names = outcome.bots.prefix(3).map(\.handle).joined(separator: ", ")
    let more = outcome.bots.count > 3 ? " and \(outcome.bots.count - 3) more" : ""
    let are = outcome.isDry ? "would be" : outcome.bots.count.form("is", "are")
    let verb = "\(are) noted as \(outcome.bots.count.form("a bot", "bots"))"
    return
      "\(names)\(more) \(verb), for \(first.platform?.name ?? "their platform") says so. A human after all? Then: person \(first.handle) --none"
  }

  private var details: [String] {
    [forSure, judged, people, leftOut, measured, own, bots, waiting].compactMap(\.self)
  }

  private var forSure: String? {
    let sure = outcome.sure
    let parts = [
      sure[.boost] > 0 ? sure[.boost].of("boost") : nil, sure[.talk] > 0 ? "\(sure[.talk]) to others" : nil,
      sure[.share] > 0 ? "\(sure[.share].of("quote")) of others" : nil,
      sure.aboutUs > 0 ? "\(sure.aboutUs) of your own passed on" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "By their form: \(parts.joined(separator: ", "))."
  }

  private var judged: String? {
    outcome.judged == 0 ? nil : "By their words, as the judgement has it: \(outcome.judged.of("post"))."
  }

  private var people: String? {
    outcome.people == 0 ? nil : "They are with \(outcome.people.of("account"))."
  }

  private var leftOut: String? {
    let left = outcome.leftOut
    let parts = [
      left.direct > 0 ? "\(left.direct.of("direct message")) left out" : nil,
      left.parts > 0 ? "\(left.parts.of("part")) of threads joined" : nil,
      left.withoutWords > 0 ? "\(left.withoutWords.of("post")) without words" : nil,
      left.unpublished > 0 ? "\(left.unpublished) not published" : nil,
      left.dropped > 0 ? "\(left.dropped) that you dropped" : nil,
      left.deleted > 0 ? "\(left.deleted) that were deleted" : nil,
      left.older > 0 ? "\(left.older) from before" : nil,
    ].compactMap(\.self)
    let others = left.notices > 0 ? [left.notices.of("notification") + " of no person's doing"] : []
    return parts.isEmpty && others.isEmpty ? nil : "Not counted: \((parts + others).joined(separator: ", "))."
  }
}

/// The answer's JSON of any import; its names are a contract.
struct ArchiveCounts: Encodable, Sendable {
  struct Sure: Encodable, Sendable {
    var boost = 0
    var talk = 0
    var share = 0
    var aboutUs = 0
  }

  struct Left: Encodable, Sendable {
    var direct = 0
    var parts = 0
    var withoutWords = 0
    var deleted = 0
    var unpublished = 0
    var dropped = 0
    var older = 0
    /// Left out where there are none.
    var notices: Int?
  }

  var version = 1
  var format: String
  @Nullable var account: String?
  var posts: Int
  var new: Int
  var known: Int
  var people = 0
  /// What came in from others, and how much of that was known; left out where there is none.
  var heard: Int?
  var knownHeard: Int?
  /// How many known posts have other figures now; left out where none has.
  var measured: Int?
  var sure = Sure()
  var judged: Int
  var leftOut = Left()
  var problems: [String]

  init(_ outcome: ArchiveOutcome) {
    format = outcome.format
    account = outcome.account.map { $0.handle.isEmpty ? $0.name : $0.handle }
    (posts, new, known) = (outcome.posts, outcome.new.count, outcome.known)
    (people, judged) = (outcome.people, outcome.judged)
    if outcome.heard + outcome.knownHeard > 0 { (heard, knownHeard) = (outcome.heard, outcome.knownHeard) }
    measured = outcome.measured == 0 ? nil : outcome.measured
    let tally = outcome.sure
    sure = Sure(boost: tally[.boost], talk: tally[.talk], share: tally[.share], aboutUs: tally.aboutUs)
    let left = outcome.leftOut
    leftOut = Left(
      direct: left.direct, parts: left.parts, withoutWords: left.withoutWords, deleted: left.deleted,
      unpublished: left.unpublished, dropped: left.dropped, older: left.older,
      notices: left.notices == 0 ? nil : left.notices)
    problems = outcome.problems.map(\.what)
  }

  init(_ outcome: ImportOutcome) {
    format = outcome.format
    account = nil
    (posts, new, known) = (outcome.posts.count + outcome.known, outcome.posts.count, outcome.known)
    judged = outcome.posts.count { $0.kind == nil }
    problems = outcome.problems.map(\.what)
  }
}
