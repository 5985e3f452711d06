/// A draft with all that the rules say of it.
public struct CheckResult: Sendable {
  public enum Verdict: String, Sendable {
    /// Nothing but advice at most.
    case ready
    /// Something to think about first.
    case consider
    /// It can't be posted, or must not be.
    case stop
  }

  public let draft: Draft
  /// The gravest first; of equal ones in the order of the words.
  public let findings: [Finding]

  /// Few drafts have more findings.
  private static let usualCount = 8

  public init(_ draft: Draft) {
    self.draft = draft
    let plan = draft.plan
    let rules =
      plan.allowances.isEmpty ? Rule.onDrafts : Rule.onDrafts.filter { !plan.allows($0, for: draft.id) }
    var findings: [Finding] = []
    findings.reserveCapacity(Self.usualCount)
    for rule in rules { rule.addFindings(on: draft, to: &findings) }
    findings.sort(by: Finding.comesBefore)
    self.findings = findings
  }

  public var verdict: Verdict {
    switch findings.map(\.severity).max() {
    case .error: .stop
    case .warning: .consider
    case .advice, nil: .ready
    }
  }
}

extension Finding {
  static func comesBefore(_ one: Finding, _ other: Finding) -> Bool {
    guard one.severity == other.severity else { return one.severity > other.severity }
    return (one.range?.lowerBound ?? Int.max) < (other.range?.lowerBound ?? Int.max)
  }
}
