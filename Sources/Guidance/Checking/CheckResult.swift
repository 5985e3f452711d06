import Planning
import PostText

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
  /// The same of the words that a post has on single platforms alone, without what is found of the draft too.
  public let variants: [CheckResult]

  /// Few drafts have more findings.
  private static let usualCount = 8

  /// - Parameters:
  ///   - chosen: where the post is to go, if not where it says.
  public init(_ post: Post, platforms chosen: [Platform] = [], in context: CheckContext) {
    let drafts = Draft.all(of: post, platforms: chosen, in: context)
    let main = CheckResult(drafts[0])
    let others = drafts.dropFirst().map { draft in
      let result = CheckResult(draft)
      let findings = result.findings.filter { finding in
        finding.range != nil || !main.findings.contains { $0.rule == finding.rule }
      }
      return CheckResult(draft, findings)
    }
    self.init(main.draft, main.findings, variants: others)
  }

  private init(_ draft: Draft, _ findings: [Finding], variants: [CheckResult] = []) {
    (self.draft, self.findings, self.variants) = (draft, findings, variants)
  }

  /// All that the rules say of it, on any platform.
  public var allFindings: [Finding] { variants.isEmpty ? findings : findings + variants.flatMap(\.findings) }

  public init(_ draft: Draft) {
    self.draft = draft
    variants = []
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
    switch allFindings.map(\.severity).max() {
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
