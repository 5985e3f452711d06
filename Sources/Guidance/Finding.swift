/// What a rule has to say about a draft or a week.
public struct Finding: Hashable, Sendable {
  public var rule: String
  public var severity: Severity
  /// Unicode scalar offsets of the words it is about, end excluded.
  public var range: Range<Int>?
  public var message: String
  public var why: String
  public var fix: String
  public var source: String
  public var practice: Int

  init(_ rule: Rule, _ hit: Hit) {
    self.rule = rule.name
    severity = hit.severity ?? rule.severity
    range = hit.range
    message = hit.message
    why = rule.why
    fix = hit.fix ?? rule.fix
    source = rule.source.citation
    practice = rule.practice
  }
}
