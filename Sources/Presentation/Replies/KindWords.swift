import Guidance
import Planning

// What kind of post a text is, as people are told it: here alone. Lists and what is typed keep to the kinds' own names.

extension Kind {
  /// With what a reader would hold against it, where the text speaks of others than the kind says.
  fileprivate func words(_ whose: Whose) -> String {
    switch (self, whose) {
    case (.share, .theirs): "a share of others' work"
    case (.share, .ours): "a share, though it speaks of us"
    case (.share, .nobodys): "a share, though it credits nobody"
    case (.boost, .theirs): "a boost of others' post"
    case (.boost, .ours): "a boost, though it speaks of us"
    case (.talk, .theirs): "talk with somebody"
    case (.talk, .nobodys): "talk with your readers"
    case (.help, .theirs): "a tip from others"
    case (.help, .ours): "a tip from us"
    case (.story, .theirs): "a story about us, though it names others"
    case (.offer, .theirs): "an offer, though it names others"
    case (.boost, _), (.talk, _), (.help, _), (.story, _), (.offer, _): noun
    }
  }

  /// `12 shares`, `3 talks`.
  func counted(_ posts: Int) -> String {
    switch self {
    case .help: posts.of("tip")
    case .story: "\(posts) \(posts.form("story", "stories"))"
    case .share, .boost, .talk, .offer: posts.of(rawValue)
    }
  }

  /// In a list, where there is room for its name alone.
  func listed(isSure: Bool) -> String { isSure ? rawValue : "\(rawValue)?" }

  /// What the sign in a list means.
  static let unsureInLists = "Some kinds are judged, and not surely (?). Say what one is: kind POST KIND"
}

extension Tally {
  /// `12 shares, 1 offer`.
  var words: String {
    let kinds = Kind.allCases.filter { self[$0] > 0 }.map { $0.counted(self[$0]) }
    return kinds.isEmpty ? "nothing" : kinds.joined(separator: ", ")
  }
}

extension Draft {
  /// `an offer, as you said`, `reads as an offer: £35, Book now` or `probably a tip (not sure)`.
  var kindWords: String {
    if let kind = declaredKind {
      return kindBy == .form ? "\(kind.noun), by its form" : "\(kind.noun), as you said"
    }
    if hasOpinion { return "\(judgement.said), by a second opinion" }
    let evidence = shownEvidence
    return evidence.isEmpty ? judgement.said : "\(judgement.said): \(evidence.joined(separator: ", "))"
  }

  /// What settles a kind that nobody can tell; nil for a text that is no post yet, and where it can be told.
  var kindStep: String? {
    guard let id, declaredKind == nil, !judgement.isKindLikely else { return nil }
    return "Say what it is: kind \(id) KIND"
  }

  /// The loudest words that the judgement went by, none of them twice, as they stand in the text.
  private var shownEvidence: [String] {
    let scalars = Array(text.unicodeScalars)
    var shown: [(range: Range<Int>, evidence: Evidence)] = []
    for evidence in judgement.evidence where shown.count < 2 {
      guard let range = evidence.range, !shown.contains(where: { $0.range.overlaps(range) }),
        scalars[range].contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
      else { continue }
      shown.append((range, evidence))
    }
    return shown.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { range, evidence in
      String(scalars: scalars[range]).firstWords(24) + evidence.aside(for: judgement.kind)
    }
  }
}

extension Evidence {
  /// That it goes by the manager's own word; nothing where it doesn't.
  fileprivate func aside(for kind: Kind) -> String {
    answers.map { " (you called \($0.of("post")) with it \(kind.rawValue))" } ?? ""
  }
}

extension Judgement {
  /// `reads as an offer`, `probably an offer (not sure)` or `too close to call between a tip and an offer`.
  fileprivate var said: String {
    if isKindSure { return "reads as \(kind.words(whose))" }
    if isAboutUsSure {
      return isKindLikely
        ? "about us, probably \(kind == .story ? "a story" : kind.noun) (not sure)"
        : "about us, too close to call between a story and an offer"
    }
    if isKindLikely { return "probably \(kind.words(whose)) (not sure)" }
    let second = Kind.allCases.filter { $0 != kind }.max { kinds[$0] < kinds[$1] } ?? kind
    return "too close to call between \(kind.noun) and \(second.noun)"
  }
}

extension Mix.Bucket {
  /// `something about others`, `a tip or talk`.
  var something: String {
    let rest = Set<Kind>.all.subtracting(kinds)
    if kinds == .others { return "something about others" }
    if kinds == .aboutUs { return "something about us" }
    if rest == .others { return "anything but others' work" }
    return rest.count < kinds.count ? "anything but \(rest.nouns)" : kinds.nouns
  }
}

extension Set<Kind> {
  /// `a share or a tip`.
  fileprivate var nouns: String { Kind.allCases.filter(contains).map(\.noun).joined(separator: " or ") }
}
