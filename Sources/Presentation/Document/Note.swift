import Guidance

/// A finding as it is shown.
public struct Note: Hashable, Sendable {
  public var severity: Severity
  public var text: StyledText
  /// The rules that say so, by their names.
  public var rules: [String]
  /// Why it matters and what to do about it.
  public var advice: StyledText?

  public init(_ severity: Severity, _ text: StyledText, rules: [String], advice: StyledText? = nil) {
    self.severity = severity
    self.text = text
    self.rules = rules
    self.advice = advice
  }
}
