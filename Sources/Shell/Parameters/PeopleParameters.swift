import Application
import ArgumentParser
import Planning

/// How near somebody is.
struct StageReference: Parameter {
  static let parameterKind = ParameterKind.stage
  static let words = ["met", "conversation", "regular", "advocate"]
  static let defaultCompletionKind = CompletionKind.list(words)
  let typed: String

  /// - Throws: `Problem` when there is no such stage.
  func find() throws -> Acquaintance.Stage {
    let word = typed.lowercased()
    if word == "conversation" { return .inConversation }
    if let stage = Acquaintance.Stage(rawValue: word) { return stage }
    throw Choice(what: "stage", typed: typed, among: Self.words).problem()
  }
}

/// A stretch of days: `30d`, `4w`, `30`.
struct DayCount: Parameter {
  static let parameterKind = ParameterKind.word
  let typed: String

  /// - Throws: `Problem` when it is none, or too long.
  func find() throws -> Int {
    let word = typed.lowercased()
    let digits = word.hasSuffix("d") || word.hasSuffix("w") ? word.dropLast() : word[...]
    let unit = word.hasSuffix("w") ? 7 : 1
    if let count = Int(digits: digits), Person.intervals.contains(count * unit) { return count * unit }
    throw Problem(
      .badNumber, "“\(typed.firstWords(16))” is no number of days from 1 to 1000.",
      hint: "Type it as: 30d, or 4w")
  }
}
