import Planning

extension MixStanding {
  /// How it stands, in a few lines; its parts in a table where it has some.
  /// - Parameter unsure: posts whose kind is only judged, and not surely.
  func blocks(unsure: Int = 0) -> [Block] {
    let guessed = unsure == 0 ? "" : " (the kind of \(unsure) is not sure; see: unsure)"
    let head: StyledText = "\(figures): \(verdict.rawValue, verdict.style)\(guessed)."
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

  /// `About others 60, about us 4`.
  var figures: String {
    if mix.name == "20-1-deposits", let ratio {
      return "Other kinds \(ratio.others), offers \(ratio.aboutUs)"
    }
    return "About others \(tally.others), about us \(tally.aboutUs)"
  }

  /// What to do about it.
  var advice: String {
    if let ratio { return ratio.budgetWords(of: mix) }
    guard let next else { return "" }
    let aside = uncounted == 0 ? "" : " \(counted(uncounted, "post")) of other kinds don't count in it."
    return "Post next: \(next.name).\(aside)"
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
    case .nothingAboutUs, .nothing: .plain
    }
  }
}

extension SharingRatio {
  /// The budget in a sentence.
  func budgetWords(of mix: Mix) -> String {
    let isOfOffers = mix.name == "20-1-deposits"
    let (post, others) = isOfOffers ? ("offer", "of other kinds") : ("post about us", "about others")
    let next = isOfOffers ? "the next offer" : "the next post about us"
    return switch budget {
    case 1...: "\(count(budget, post)) \(budget == 1 ? "is" : "are") earned and not yet made."
    case 0: "\(othersUntilNext) more \(others) earn \(next)."
    default: "\(count(-budget, post)) too many; \(othersUntilNext) more \(others) earn the next one."
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    let words = noun.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? " \(words[1])" : ""
    return counted(number, String(words[0])) + rest
  }
}
