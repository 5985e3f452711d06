import Planning

extension [Alteration] {
  /// `Mastodon: 6 posts a week (before: 5).`
  func told(of subject: StyledText) -> StyledText {
    isEmpty ? "\(subject) stays as it was." : "\(subject): \(map(\.words).joined(separator: "; "))."
  }
}

extension Alteration {
  /// So many letters of a long text are told.
  private static let told = 80

  /// `6 posts a week (before: 5)`.
  fileprivate var words: String {
    if field == .name { return after.map { "\($0) is added" } ?? "\(before ?? "") is taken out" }
    if field == .thread { return Self.thread(after ?? "") }
    let now = Self.shown(after, field).map(sentence) ?? ""
    return "\(now) (before: \(Self.shown(before, field) ?? none))"
  }

  private static func thread(_ value: String) -> String {
    value == "true" ? "what is too long goes as a thread" : "what is too long is stopped"
  }

  private static func shown(_ value: String?, _ field: Field) -> String? {
    guard let value else { return nil }
    switch field {
    case .target: return Double(value).map(figure) ?? value
    case .by: return Day(value)?.spoken ?? value
    default: return value.firstWords(told)
    }
  }

  /// What it is now.
  private func sentence(_ value: String) -> String {
    switch field {
    case .measure: "counts \(value)"
    case .target: "target \(value)"
    case .by: "by \(value)"
    case .wants: "wants \(value)"
    case .looks: "looks at \(value)"
    case .reason: "because \(value)"
    case .rhythm: Int(value).map { "\($0.of("post")) a week" } ?? "\(value) posts a week"
    case .limit: "limit \(value)"
    case .hashtags: "hashtags \(value)"
    case .links: "links \(value)"
    case .thread: value
    case .brand: "its name is \(value)"
    case .zone: "in \(value)"
    case .name: value
    }
  }

  /// What is said where there was none before.
  private var none: String {
    switch field {
    case .measure: "no measure"
    case .target: "no target"
    case .by: "no date"
    case .wants, .looks: "not known"
    case .reason: "no reason"
    case .rhythm: "no rhythm"
    case .limit, .hashtags, .links: "the usual"
    case .thread, .brand, .zone, .name: ""
    }
  }
}
