import Guidance
import Planning

/// How the posts of four weeks stand by one mix, or by all that go by a name.
public struct MixReply: Presentable, Encodable {
  var version = 1
  /// The mix that the plan goes by.
  var chosen: String
  var mixes: [DefinedMixFields]
  private let standings: [MixStanding]
  private let unsure: Int
  private let head: String

  private enum CodingKeys: CodingKey { case version, chosen, mixes }

  /// - Parameter mixes: those to judge.
  public init(_ mixes: [Mix], _ review: WeekReview) {
    chosen = review.plan.mix.text
    standings = mixes.map { MixStanding($0, review.window) }
    self.mixes = standings.map { standing in
      DefinedMixFields(
        definition: standing.mix.definition, source: standing.mix.source,
        standing: MixFields(standing, from: review.windowFrom, to: review.week.sunday))
    }
    unsure = review.unsure.count
    head = "\(review.windowFrom.brief(beside: review.week.sunday)) – \(review.week.sunday.brief)"
  }

  public var document: Document {
    if standings.count == 1 { return Document([.heading("The mix, \(head)")] + whole(standings[0])) }
    let use =
      "One of them whole: mix NAME. To go by it: mix NAME --use. Your own: mix custom others 60\u{A0}%, …"
    return Document(
      [.heading("The mixes, \(head)")] + standings.flatMap(brief)
        + [
          .line(
            "\(Self.howExact) \(use, .dim)",
            hanging: 2)
        ])
  }

  private static let howExact =
    "A target is met within \(MixStanding.tolerance) percentage points, or one post; "
    + "“at most” and “at least” hold to the post."

  private func whole(_ standing: MixStanding) -> [Block] {
    let asides = [standing.toleranceWords, use(standing.mix)].filter { !$0.isEmpty }
    return standing.definition + standing.blocks(unsure: unsure)
      + asides.map { .line(StyledText($0, .dim), indent: 2, hanging: 2) }
  }

  /// How to go by it, where the plan doesn't.
  private func use(_ mix: Mix) -> String {
    guard mix.text != chosen else { return "" }
    let words = mix.name == Mix.customName ? "\(mix.name) \(mix.definition)" : mix.name
    return "To go by it: mix \(words) --use"
  }

  private func brief(_ standing: MixStanding) -> [Block] {
    let isChosen = standing.mix.text == chosen
    let name = standing.mix.name + (isChosen ? " (the plan's)" : "")
    let figures =
      standing.ratio == nil ? standing.shares.map(\.figures).joined(separator: ", ") : standing.figures
    return [
      .line("\(name, .name): \(standing.verdict.rawValue, standing.verdict.style) · \(figures)", hanging: 4),
      .line(StyledText("\(standing.mix.definition) (\(standing.mix.source))", .dim), indent: 4),
    ]
  }
}

extension MixStanding {
  /// What the mix asks for, and who says so.
  var definition: [Block] {
    [
      .line("\(mix.name, .name): \(mix.definition).", indent: 2, hanging: 2),
      .line(StyledText("From: \(mix.source)", .dim), indent: 2, hanging: 2),
    ]
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
