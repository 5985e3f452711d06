import Planning

extension Plan {
  /// The goal of that name, or whose name begins so.
  /// - Parameter whenNone: what to do where nothing is near.
  /// - Throws: `Problem` when there is none, or more than one.
  func goal(_ word: String, whenNone: String? = nil) throws -> Goal {
    try Self.find(word, "goal", .unknownGoal, in: goals, by: \.name, whenNone: whenNone)
  }

  /// The audience of that name, or whose name begins so.
  /// - Parameter whenNone: what to do where nothing is near.
  /// - Throws: `Problem` when there is none, or more than one.
  func audience(_ word: String, whenNone: String? = nil) throws -> Audience {
    try Self.find(word, "audience", .unknownAudience, in: audiences, by: \.name, whenNone: whenNone)
  }

  /// The template of that name, or whose name begins so.
  /// - Throws: `Problem` when there is none, or more than one.
  func template(_ word: String) throws -> Template {
    try Self.find(
      word, "template", .unknownTemplate, in: templates, by: \.name,
      whenNone: "Write it with: template add \(word.firstWords(80).quotedIfNeeded) TEXT")
  }

  /// - Parameter what: what it names, which is also the command that sets it.
  private static func find<Named>(
    _ word: String, _ what: String, _ identity: ProblemIdentity, in all: [Named], by name: (Named) -> String,
    whenNone: String?
  ) throws -> Named {
    let typed = word.lowercased()
    if let named = all.first(where: { name($0).lowercased() == typed }) { return named }
    let matches = all.filter { name($0).lowercased().hasPrefix(typed) }
    if matches.count == 1, !typed.isEmpty { return matches[0] }
    throw Choice(identity, what: what, typed: word, among: all.map(name)).problem(
      whenNone: whenNone ?? "Set it with: \(what) add \(word.firstWords(80).quotedIfNeeded)")
  }
}
