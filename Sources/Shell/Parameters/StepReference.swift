import Application
import ArgumentParser
import Planning

/// By what posts are counted: weeks or months.
struct StepReference: Parameter {
  static let parameterKind = ParameterKind.step
  static let words = CalendarStep.allCases.map(\.rawValue)
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when it is neither.
  func find() throws -> CalendarStep {
    if let step = CalendarStep(rawValue: typed.lowercased()) { return step }
    throw Choice(what: "step", typed: typed, among: Self.words).problem()
  }
}
