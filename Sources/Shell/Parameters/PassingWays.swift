import Application
import ArgumentParser
import Planning

/// How somebody came to us: `follow`, `comment`.
struct HeardReference: Parameter {
  static let parameterKind = ParameterKind.heardHow
  static let words = Heard.How.allCases.map(\.rawValue)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such way.
  func find() throws -> Heard.How {
    if let how = Heard.How(rawValue: typed.lowercased()) { return how }
    throw Choice(what: "word for what came in", typed: typed, among: Self.words).problem()
  }
}

/// How we came to somebody: `like`, `reply`.
struct EngagementReference: Parameter {
  static let parameterKind = ParameterKind.engagementHow
  static let words = Engagement.How.allCases.map(\.rawValue)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such way.
  func find() throws -> Engagement.How {
    if let how = Engagement.How(rawValue: typed.lowercased()) { return how }
    throw Choice(what: "word for what we do", typed: typed, among: Self.words).problem()
  }
}
