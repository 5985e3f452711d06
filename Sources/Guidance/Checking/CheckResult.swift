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

  public init(_ draft: Draft) {
    self.draft = draft
    let plan = draft.plan
    let rules =
      plan.allowances.isEmpty ? Rule.onDrafts : Rule.onDrafts.filter { !plan.allows($0.name, for: draft.id) }
    findings = rules.flatMap { $0.findings(on: draft) }.sorted(by: Finding.comesBefore)
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
