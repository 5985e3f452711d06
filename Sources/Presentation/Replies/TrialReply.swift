import Guidance
import Planning

/// The month-long trial: its day, its figures, and what today asks; at its end, and only then, a verdict.
public struct TrialReply: Presentable, Encodable {
  struct Stretch: Encodable, Sendable {
    var from: String
    var to: String
    var posts: Int
    var others: Int
    var aboutUs: Int
    var talk: Int
    var voices: Int

    init(_ stretch: TrialReview.Stretch) {
      from = stretch.days.lowerBound.description
      to = stretch.days.upperBound.description
      posts = stretch.tally.posts
      others = stretch.tally.others
      aboutUs = stretch.tally.aboutUs
      talk = stretch.tally[.talk]
      voices = stretch.voices
    }
  }

  var version = 1
  var running: Bool
  @Nullable var day: Int?
  var length = Trial.length
  @Nullable var during: Stretch?
  @Nullable var before: Stretch?
  /// Posts about others that today asks for.
  @Nullable var asked: Int?
  @Nullable var verdict: String?
  private let review: TrialReview?
  private let ending: Bool
  private let past: [Trial]

  private enum CodingKeys: CodingKey {
    case version, running, day, length, during, before, asked, verdict
  }

  /// - Parameter ending: whether it has just been ended.
  public init(_ review: TrialReview, ending: Bool = false) {
    self.review = review
    self.ending = ending
    past = []
    running = !ending
    day = review.hasBegun ? review.day : nil
    during = Stretch(review.during)
    before = review.isOver ? Stretch(review.before) : nil
    asked = review.hasBegun && !review.isOver ? review.asked : nil
    verdict = ending ? review.verdict?.rawValue : nil
  }

  /// Where none runs.
  public init(none past: [Trial]) {
    review = nil
    ending = false
    running = false
    self.past = past
  }

  public var isDone: Bool { ending }

  public var document: Document {
    guard let review else { return none }
    if ending {
      return review.isOver
        ? verdict(review) : Document([.paragraph("The trial is given up, without a verdict.")])
    }
    if !review.hasBegun { return stillToCome(review) }
    return review.isOver ? over(review) : running(review)
  }

  private func stillToCome(_ review: TrialReview) -> Document {
    Document([
      .paragraph(
        "The trial begins on \(review.trial.from.spoken), and today is \(review.today.spoken); it runs until \(review.trial.last.spoken)."
      ),
      .details([.paragraph(StyledText(advice: "To give it up: trial end --early"))]),
    ])
  }

  private var none: Document {
    let before = past.last.map {
      "The last one ran from \($0.from.spoken) to \(($0.ended ?? $0.last).spoken). "
    }
    let idea = "For 28 days, share others 20 times for each post about you; then look at what came of it."
    return Document([
      .paragraph(StyledText(advice: "No trial runs. \(before ?? "")Start one with: trial start")),
      .details([.paragraph(StyledText(idea, .secondary))]),
    ])
  }

  private func running(_ review: TrialReview) -> Document {
    let ratio = review.ratio
    let share = review.asked.of("post about others")
    let own =
      ratio.othersUntilNext == 0
      ? "a post about you is earned"
      : "\(ratio.othersUntilNext) more about others \(ratio.othersUntilNext.form("earns", "earn")) the next post about you"
    let facts: [StyledText] = [
      "About others \(ratio.others), about us \(ratio.aboutUs); something shared on \(review.during.daysOfSharing) of \(review.day.of("day")).",
      "Today asks for \(share), and \(review.sharedWords); \(own).",
    ]
    return Document(
      title:
        "\("Day \(review.day) of \(Trial.length)", .strong) of the trial, until \(review.trial.last.spoken)",
      [
        .details([
          .list(facts), .aside("It is not judged before its end: this was not built in a day."),
        ])
      ])
  }

  private func over(_ review: TrialReview) -> Document {
    Document([
      .paragraph("The \(Trial.length) days of the trial are over since \(review.trial.last.spoken)."),
      .details([.paragraph(StyledText(advice: "Have it judged with: trial end"))]),
    ])
  }

  private func verdict(_ review: TrialReview) -> Document {
    let rows: [(String, (TrialReview.Stretch) -> Int)] = [
      ("posts", { $0.tally.posts }), ("about others", { $0.tally.others }),
      ("about us", { $0.tally.aboutUs }),
      ("talk", { $0.tally[.talk] }), ("people and accounts named", { $0.voices }),
      ("days with something shared", { $0.daysOfSharing }),
    ]
    let table = Table(
      [.init("What"), .init("Trial"), .init("Before", caption: "before:")],
      rows.map { name, figure in
        [
          .text(StyledText(name)), .number(figure(review.during), .strong),
          .number(figure(review.before), .secondary),
        ]
      })
    let stretch = "\(review.trial.from.spoken) – \(review.trial.last.spoken)"
    let look: StyledText =
      "Did more people answer? That is the figure to look at: \("list out", .command), and what they wrote to you."
    return Document(
      title: "The trial, \(stretch): \(words(review.verdict))", [.table(table), .details([.aside(look)])])
  }

  private func words(_ verdict: Trial.Verdict?) -> StyledText {
    switch verdict {
    case .kept: "\("kept", .good), 20 about others for each post about you."
    case .missed: "\("missed", .caution), by \((review?.missing ?? 0).of("post about others"))."
    case .nothing, nil: "\("nothing went out", .caution)."
    }
  }
}

extension TrialReview {
  /// How much of what today asks for is done: `1 of them is out`.
  fileprivate var sharedWords: String {
    switch sharedToday {
    case 0: "none is out yet"
    case asked...: "\(sharedToday) \(sharedToday.form("is", "are")) out"
    default: "\(sharedToday) of them \(sharedToday.form("is", "are")) out"
    }
  }
}
