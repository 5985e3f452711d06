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

/// A time zone's name.
struct ZoneReference: Parameter {
  static let parameterKind = ParameterKind.zone
  let typed: String
}

/// An outpost's name, or its first letters.
struct OutpostReference: Parameter {
  static let parameterKind = ParameterKind.outpost
  let typed: String
}

/// A topic's name, or its first letters.
struct TopicReference: Parameter {
  static let parameterKind = ParameterKind.topic
  let typed: String
}

/// An audience's name, or its first letters.
struct AudienceReference: Parameter {
  static let parameterKind = ParameterKind.audience
  let typed: String
}

/// A word that the plan avoids.
struct AvoidedWordReference: Parameter {
  static let keepsOuterBlanks = true
  static let parameterKind = ParameterKind.avoidedWord
  let typed: String
}
