/// What a rule has seen: one of the rule's cases, with the arguments that its words are made of. A rule declares them in
/// its own file, and a face asks for their words when it shows them. A further language is a further requirement here,
/// which the compiler then asks of every rule.
public protocol FindingCase: Hashable, Sendable {
  var english: CaseWords { get }
}

extension FindingCase {
  func isSame(as other: any FindingCase) -> Bool { other as? Self == self }
}

/// How a case is said: as a sentence, and where that is not enough, with what to do about just this.
public struct CaseWords: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// What was seen, with the evidence in it.
  public var message: String
  /// Where the rule's own advice can be said with names in it, or other advice helps more.
  public var fix: String?

  public init(_ message: String, fix: String? = nil) {
    self.message = message
    self.fix = fix
  }

  public init(stringLiteral message: String) { self.init(message) }
}
