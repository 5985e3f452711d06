import Planning

/// What a rule has to say about a draft, a plan or a week, as data: the words are made by whoever shows it.
public struct Finding: Sendable {
  public let rule: Rule
  public let severity: Severity
  /// Unicode scalar offsets of the words it is about, end excluded; nil when it is about no words.
  public let range: Range<Int>?
  /// Which of the rule's cases it is, with the arguments.
  public let what: any FindingCase

  init(_ rule: Rule, _ hit: Hit) {
    self.rule = rule
    severity = hit.severity ?? rule.severity
    range = hit.range
    what = hit.what
  }

  /// Made anew each time.
  public var english: FindingWords {
    let words = what.english
    return FindingWords(message: words.message, why: rule.why, fix: words.fix ?? rule.fix)
  }
}

/// A finding in the words of a language.
public struct FindingWords: Hashable, Sendable {
  /// What was seen, with the evidence in it.
  public var message: String
  public var why: String
  /// What to do.
  public var fix: String
}

extension Finding: Hashable {
  public static func == (one: Finding, other: Finding) -> Bool {
    one.rule == other.rule && one.severity == other.severity && one.range == other.range
      && one.what.isSame(as: other.what)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(range)
    hasher.combine(what)
  }
}
