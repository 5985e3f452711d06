import Guidance
import Planning

extension MixStanding {
  /// How it stands, in a few lines; its parts in a table where it has some.
  /// - Parameters:
  ///   - likely: how far off the figures may be.
  ///   - unsure: how many posts are of a kind that is only judged, and not surely.
  func blocks(_ likely: LikelyMix, unsure: Int) -> [Block] {
    let head: StyledText = "\(line(likely))\(likely.aside(unsure: unsure))."
    let table = Table([.init("Part"), .init("Target"), .init("Now", .long)], shares.map(\.row))
    return [.list([head])] + (shares.isEmpty ? [] : [.table(table)])
      + (advice.isEmpty ? [] : [.list([StyledText(advice)])])
  }

  /// What counts as within; nothing where it goes without saying.
  var toleranceWords: String {
    guard shares.contains(where: { $0.bucket.bound == .about }) else { return "" }
    let ceilings = shares.filter { $0.bucket.bound == .atMost && $0.missing >= 1 }.map(\.bucket.name)
    let left =
      ceilings.isEmpty ? "" : "; what \(ceilings.joined(separator: " and ")) leaves falls to the other parts"
    return "A target is met within \(Self.tolerance) percentage points, or one post\(left)."
  }

  /// `About others 60 (likely 57–63), about us 4 (4–6): over`.
  func line(_ likely: LikelyMix) -> StyledText {
    "\(figures(likely)): \(likely.verdict.rawValue, likely.verdict.style)"
  }

  /// `About others 60 (likely 57–63), about us 4 (4–6)`; the ranges only where something is judged.
  func figures(_ likely: LikelyMix) -> String {
    if mix.name == "20-1-deposits", let ratio, let ranges = likely.ratio {
      return likelyFigures(
        "Other kinds", ratio.others, ranges.others, "offers", ratio.aboutUs, ranges.aboutUs)
    }
    return likelyFigures(
      "About others", tally.others, likely.others, "about us", tally.aboutUs, likely.aboutUs)
  }

  /// What to do about it.
  var advice: String {
    if let ratio { return ratio.budgetWords(of: mix) }
    guard let next else { return "" }
    let aside =
      uncounted == 0
      ? "" : " \(uncounted.of("post")) of other kinds \(uncounted.form("doesn't", "don't")) count in it."
    return "Post next: \(next.something).\(aside)"
  }
}

/// Two figures, with where they likely lie where anything is judged.
func likelyFigures(
  _ one: String, _ ones: Int, _ first: ClosedRange<Int>, _ other: String, _ others: Int,
  _ second: ClosedRange<Int>
) -> String {
  guard first.count > 1 || second.count > 1 else { return "\(one) \(ones), \(other) \(others)" }
  return "\(one) \(ones) (likely \(first.words)), \(other) \(others) (\(second.words))"
}

extension ClosedRange<Int> {
  /// `57–63`, or `4` where it has one figure.
  fileprivate var words: String { count == 1 ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)" }
}

extension LikelyMix {
  /// What would settle it, or how many kinds are not sure though it is settled.
  fileprivate func aside(unsure: Int) -> String {
    if !isSettled {
      let verdicts = verdicts.map(\.rawValue).joined(separator: " or ")
      return " (\(verdicts)); \(answersToSettle.of("key")) would settle it: unsure"
    }
    return unsure == 0 ? "" : " (the kind of \(unsure) is not sure; see: unsure)"
  }
}

extension MixStanding.Share {
  /// `others    60 %    31 of 50, 62 %`.
  fileprivate var row: [Table.Cell] {
    let style: Style = isOverCeiling || isShort || isExcessive ? .caution : .plain
    return [
      .name(bucket.name), .text("\(bound)\(targetWords)"),
      .text(StyledText("\(posts) of \(counted) now, \(percentWords)\(off)", style)),
    ]
  }

  /// `62 %`, which no line break parts.
  var percentWords: String { "\(percent)\u{A0}%" }

  /// `60 %` or `1 of 3`, in one piece too.
  var targetWords: String { bucket.target.replacing(" ", with: "\u{A0}") }

  /// What comes before the target.
  var bound: String {
    switch bucket.bound {
    case .about: ""
    case .atLeast: "at least "
    case .atMost: "at most "
    case .rest: "the rest, "
    }
  }

  /// `; 18 too few`, where it is off.
  private var off: String {
    let posts = Int(missing.magnitude.rounded(.up))
    if isShort { return "; \(posts) too few" }
    return isOverCeiling || isExcessive ? "; \(posts) too many" : ""
  }
}

extension MixStanding.Verdict {
  var style: Style {
    switch self {
    case .within: .good
    case .over, .short: .caution
    case .nothingAboutUs, .nothing, .tooClose: .plain
    }
  }
}

extension SharingRatio {
  /// The budget in a sentence.
  func budgetWords(of mix: Mix) -> String {
    let isOfOffers = mix.name == "20-1-deposits"
    let (post, others) = isOfOffers ? ("offer", "of other kinds") : ("post about us", "about others")
    let next = isOfOffers ? "the next offer" : "the next post about us"
    let more = "\(othersUntilNext) more \(others) \(othersUntilNext.form("earns", "earn"))"
    return switch budget {
    case 1...: "\(budget.of(post)) \(budget.form("is", "are")) earned and not yet made."
    case 0: "\(more) \(next)."
    default: "\((-budget).of(post)) too many; \(more) the next one."
    }
  }
}
