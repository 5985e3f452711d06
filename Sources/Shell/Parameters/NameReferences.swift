import Planning

/// A goal's name, or its first letters.
struct GoalReference: NameReference {
  static let parameterKind = ParameterKind.goal
  static let what = "goal"
  let typed: String

  static func all(in plan: Plan) -> [Goal] { plan.goals }
}

/// An audience's name, or its first letters.
struct AudienceReference: NameReference {
  static let parameterKind = ParameterKind.audience
  static let what = "audience"
  let typed: String

  static func all(in plan: Plan) -> [Audience] { plan.audiences }
}

/// A name that the plan gives to something.
protocol NameReference: Parameter {
  associatedtype Named: NamedByPlan
  /// What it names, which is also the command that sets it.
  static var what: String { get }
  static func all(in plan: Plan) -> [Named]
}

protocol NamedByPlan { var name: String { get } }
extension Goal: NamedByPlan {}
extension Audience: NamedByPlan {}

extension NameReference {
  /// - Throws: `Problem` when the plan has none of that name.
  func find(in plan: Plan, whenNone: String? = nil) throws -> Named {
    let all = Self.all(in: plan)
    if let named = all.first(where: { $0.name.lowercased() == typed.lowercased() }) { return named }
    let matches = all.filter { $0.name.lowercased().hasPrefix(typed.lowercased()) }
    if matches.count == 1, !typed.isEmpty { return matches[0] }
    throw Choice(what: Self.what, typed: typed, among: all.map(\.name)).problem(
      whenNone: whenNone ?? "Set it with: \(Self.what) add \(typed.firstWords(80).quotedIfNeeded)")
  }
}
