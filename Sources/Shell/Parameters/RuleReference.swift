import Application
import ArgumentParser
import Guidance
import Planning

struct RuleReference: Parameter {
  static let parameterKind = ParameterKind.rule
  static let defaultCompletionKind = CompletionKind.list(Rule.all.map(\.name))
  let typed: String

  /// - Throws: `Problem` when there is no such rule.
  func find() throws -> Rule {
    if let rule = Rule.named(typed.lowercased()) { return rule }
    let begun = Rule.all.filter { $0.name.hasPrefix(typed.lowercased()) && !typed.isEmpty }
    if begun.count == 1 { return begun[0] }
    let names = Rule.all.map(\.name)
    throw Choice(
      .unknownRule, what: "rule", typed: typed, among: names, meant: Self.meant(by: typed, among: names)
    )
    .problem()
  }
}

/// A rule that the plan has keep quiet.
struct AllowedRuleReference: Parameter {
  static let parameterKind = ParameterKind.allowedRule
  let typed: String

  /// - Throws: `Problem` when there is no such rule.
  func find() throws -> Rule { try RuleReference(typed: typed).find() }
}

extension RuleReference {
  /// Rules are known by their sense rather than by heart: half a name, or another form of it, is near enough.
  fileprivate static func meant(by word: String, among names: [String]) -> String? {
    if let near = nearest(to: word, among: names) { return "Did you mean: \(near)" }
    let whole = names.filter { beginAlike($0[...], word.lowercased()) }
    let parts = names.filter { $0.split(separator: "-").contains { beginAlike($0, word.lowercased()) } }
    let alike = whole.isEmpty ? parts : whole
    return alike.isEmpty ? nil : "Did you mean: \(alike.joined(separator: ", or "))"
  }

  /// Whether two words begin alike: in three letters or more, and in more than half of the shorter one.
  private static func beginAlike(_ name: Substring, _ word: String) -> Bool {
    let shared = zip(name, word).prefix { $0 == $1 }.count
    return shared >= 3 && shared * 2 > min(name.count, word.count)
  }
}
