/// A goal's name, or its first letters.
struct GoalReference: Parameter {
  static let parameterKind = ParameterKind.goal
  let typed: String
}

/// A template's name, or its first letters.
struct TemplateReference: Parameter {
  static let parameterKind = ParameterKind.template
  let typed: String
}

/// An audience's name, or its first letters.
struct AudienceReference: Parameter {
  static let parameterKind = ParameterKind.audience
  let typed: String
}
