import Planning

/// One piece of guidance and how it is looked for. It lives in a file of its own in `Rules`.
public final class Rule: Sendable {
  /// Reads after "allow", and names the fault: `allow look-at-us`.
  public let name: String
  public let severity: Severity
  /// The number of the practice that it serves, 1…36.
  public let practice: Int
  /// The guidance in our own words: one sentence.
  public let guidance: String
  public let source: Article
  /// Why the guidance holds: one sentence.
  public let why: String
  /// What to do instead.
  public let fix: String
  /// Made when they are asked for: a check needs none, and all of them take part of a millisecond.
  public var examples: [Example] { makeExamples() }
  private let makeExamples: @Sendable () -> [Example]
  /// What it looks at. Most rules look at one thing.
  public let checks: [Check]
  /// Those that look at drafts.
  private let draftChecks: [@Sendable (Draft) -> [Hit]]

  init(
    _ name: String, _ severity: Severity, practice: Int, _ guidance: String, source: Article, why: String,
    fix: String, checks: [Check], examples: @autoclosure @escaping @Sendable () -> [Example]
  ) {
    self.name = name
    self.severity = severity
    self.practice = practice
    self.guidance = guidance
    self.source = source
    self.why = why
    self.fix = fix
    self.checks = checks
    draftChecks = checks.compactMap { if case .draft(let find) = $0 { find } else { nil } }
    makeExamples = examples
  }

  /// What a rule needs to see.
  public enum Check: Sendable {
    case draft(@Sendable (Draft) -> [Hit])
    /// The plan itself, on a day.
    case plan(@Sendable (Plan, _ today: Day) -> [Hit])
    case weeks(@Sendable (WeekReview) -> [Hit])
  }

  /// Those that look at drafts.
  static let onDrafts = all.filter { !$0.draftChecks.isEmpty }

  public func findings(on draft: Draft) -> [Finding] {
    var findings: [Finding] = []
    addFindings(on: draft, to: &findings)
    return findings
  }

  func addFindings(on draft: Draft, to findings: inout [Finding]) {
    for find in draftChecks {
      for hit in find(draft) { findings.append(Finding(self, hit)) }
    }
  }

  public func findings(on plan: Plan, today: Day) -> [Finding] {
    checks.flatMap { check -> [Finding] in
      guard case .plan(let find) = check else { return [] }
      return find(plan, today).map { Finding(self, $0) }
    }
  }

  public func findings(on review: WeekReview) -> [Finding] {
    checks.flatMap { check -> [Finding] in
      guard case .weeks(let find) = check else { return [] }
      return find(review).map { Finding(self, $0) }
    }
  }
}

/// Where a rule applies, and the evidence.
public struct Hit: Sendable {
  /// Unicode scalar offsets of the words, end excluded; nil when it is about no words.
  public var range: Range<Int>?
  /// Which of the rule's cases it is.
  public var what: any FindingCase
  /// Where it matters less or more than the rule usually does.
  public var severity: Severity?

  init(_ what: some FindingCase, at range: Range<Int>? = nil, severity: Severity? = nil) {
    self.what = what
    self.range = range
    self.severity = severity
  }
}

/// A rule is there once, and is itself alone.
extension Rule: Hashable {
  public static func == (one: Rule, other: Rule) -> Bool { one === other }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A plan's file knows rules by their names, and may know some that there are not.
extension Plan {
  /// Whether a rule keeps quiet about the post of that id; about everything, where there is none.
  public func allows(_ rule: Rule, for post: PostID?) -> Bool { allows(rule.name, for: post) }
}

extension Allowance {
  public init(_ rule: Rule, post: PostID? = nil, because: String) {
    self.init(rule: rule.name, post: post, because: because)
  }

  /// nil where there is no such rule.
  public var allowed: Rule? { Rule.named(rule) }
}
