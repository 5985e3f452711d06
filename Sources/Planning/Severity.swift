/// How much something matters that is not as it should be, least first. The words are those of `--fail-on`.
public enum Severity: String, CaseIterable, Codable, Sendable, Comparable {
  /// A matter of taste.
  case advice
  case warning
  /// It can't be posted or read, or must not be.
  case error

  public static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
