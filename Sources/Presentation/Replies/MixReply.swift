import Guidance
import Planning

/// How the posts of four weeks stand by one mix, or by all that go by a name.
public struct MixReply: Presentable, Encodable {
  var version = 1
  /// The mix that the plan goes by.
  var chosen: String
  var mixes: [DefinedMixFields]
  private let standings: [Standing]
  private let unsure: Int
  private let days: ClosedRange<Day>

  private enum CodingKeys: CodingKey { case version, chosen, mixes }

  /// - Parameter mixes: those to judge.
  public init(_ mixes: [Mix], _ review: WeekReview) {
    chosen = review.plan.mix.text
    standings = mixes.map { (MixStanding($0, review.window), review.likely($0)) }
    self.mixes = standings.map { standing, likely in
      DefinedMixFields(
        definition: standing.mix.definition, source: standing.mix.source,
        standing: MixFields(standing, likely, from: review.windowFrom, to: review.week.sunday))
    }
    unsure = review.unsure
    days = review.windowFrom...review.week.sunday
  }

  public var document: Document {
    if standings.count == 1 {
      return Document(title: StyledText("The mix, \(head)", .strong), [.details(whole(standings[0]))])
    }
    let use: StyledText =
      "One of them whole: \("mix NAME", .command). To go by it: \("mix NAME --use", .command). Your own: \("mix custom others 60\u{A0}%, …", .command)"
    return Document(
      title: StyledText("The mixes, \(head)", .strong),
      [.entries(standings.map(brief)), .paragraph("\(Self.howExact) \(use.secondary)")])
  }

  private var head: String { days.lowerBound.spoken(to: days.upperBound) }

  private static let howExact =
    "A target is met within \(MixStanding.tolerance) percentage points, or one post; "
    + "“at most” and “at least” hold to the post."

  private typealias Standing = (counted: MixStanding, likely: LikelyMix)

  private func whole(_ standing: Standing) -> [Block] {
    let mix = standing.counted
    let asides = [mix.toleranceWords, use(mix.mix)].filter { !$0.isEmpty }
    return mix.definition + mix.blocks(standing.likely, unsure: unsure)
      + asides.map { .aside(StyledText(advice: $0)) }
  }

  /// How to go by it, where the plan doesn't.
  private func use(_ mix: Mix) -> String {
    guard mix.text != chosen else { return "" }
    let words = mix.name == Mix.customName ? "\(mix.name) \(mix.definition)" : mix.name
    return "To go by it: mix \(words) --use"
  }

  private func brief(_ standing: Standing) -> Entry {
    let (counted, likely) = standing
    let mix = counted.mix
    let name: StyledText = "\(mix.name, .name)\(mix.text == chosen ? " (the plan's)" : "")"
    let figures =
      counted.ratio == nil
      ? counted.shares.map(\.figures).joined(separator: ", ") : counted.figures(likely)
    return Entry(
      "\(name): \(likely.verdict.rawValue, likely.verdict.style) · \(figures)",
      [.paragraph(StyledText("\(mix.definition) (\(mix.source))", .secondary))])
  }
}

extension MixStanding {
  /// What the mix asks for, and who says so.
  var definition: [Block] {
    [.list(["\(mix.name, .name): \(mix.definition).", StyledText("From: \(mix.source)", .secondary)])]
  }
}

extension MixStanding.Share {
  /// `about us 38 % (at most 1 of 3)`.
  fileprivate var figures: String {
    switch bucket.bound {
    case .about, .rest: "\(bucket.name) \(percentWords)"
    case .atLeast, .atMost: "\(bucket.name) \(percentWords) (\(bound)\(targetWords))"
    }
  }
}

/// A mix with what it asks for, and how it stands.
struct DefinedMixFields: Encodable, Sendable {
  var definition: String
  var source: String
  var standing: MixFields
}
