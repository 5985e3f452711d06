import Planning

/// What a merge has kept beside the plan's own, until somebody decides.
extension Chart {
  var undecidedFields: [Ailment] {
    guard let plan else { return [] }
    return KeptField.all(in: Plan.record.json(plan)).map(\.ailment)
  }
}

/// A field of the plan that both sides of a merge had changed.
private struct KeptField {
  /// The objects that lead to it, each with the list that it stands in; the plan itself is in none.
  var path: [(list: String?, entry: JSONValue)]
  var name: String
  var theirs: JSONValue

  static func all(
    in value: JSONValue, under path: [(list: String?, entry: JSONValue)] = [], list: String? = nil
  )
    -> [KeptField]
  {
    let path = path + [(list, value)]
    let here = (value.fields[ThreeWayMerge.kept]?.fields ?? [:]).sorted { $0.key < $1.key }.map {
      KeptField(path: path, name: ThreeWayMerge.field(ofKept: $0.key), theirs: $0.value)
    }
    let below = value.fields.sorted { $0.key < $1.key }.filter { $0.key != ThreeWayMerge.kept }
    return here
      + below.flatMap { name, list in list.elements.flatMap { all(in: $0, under: path, list: name) } }
  }

  private var ours: JSONValue? { path.last?.entry.fields[name] }

  var ailment: Ailment {
    let own = ours.map { "ours is \(Self.said($0)), theirs " } ?? "theirs is "
    return Ailment(
      PlanFile.name, "a merge found \(place) changed on both sides: \(own)\(Self.said(theirs))", hand: hand)
  }

  private var hand: String {
    guard let taking = command(setting: theirs) else {
      return "In an editor, write what you want into the field, and take it out of \"\(ThreeWayMerge.kept)\"."
    }
    let keeping = ours.flatMap { command(setting: $0) }.map { "keep ours: \($0)" }
    return "Take theirs: \(taking); \(keeping ?? "or take it out of \"\(ThreeWayMerge.kept)\" in an editor.")"
  }

  /// `goals, class, target`.
  private var place: String {
    let entries = path.flatMap { step in [step.list, Self.key(step.entry, in: step.list)] }
    return (entries.compactMap(\.self) + [name]).joined(separator: ", ")
  }

  /// What one types to set it.
  private func command(setting value: JSONValue) -> String? {
    guard let (list, entry) = path.last, let word = Self.word(value) else { return nil }
    let option = word.quotedIfNeeded
    let called = Self.key(entry, in: list)?.quotedIfNeeded ?? ""
    switch (list, name) {
    case (nil, "purpose"), (nil, "brand"): return "\(name) \(word)"
    case (nil, "zone"): return "brand --zone \(option)"
    case (nil, "mix"): return "mix \(Mix.presets.contains { $0.name == word } ? "" : "custom ")\(word) --use"
    case ("goals", "measure"), ("goals", "target"), ("goals", "by"):
      return "goal add \(called) --\(name) \(option)"
    case ("audiences", "wants"), ("audiences", "looks"):
      return "audience add \(called) --\(name) \(option)"
    case ("platforms", "reason"): return "platform add \(called) --because \(option)"
    case ("platforms", "rhythm"), ("platforms", "limit"), ("platforms", "hashtags"), ("platforms", "links"):
      return "platform add \(called) --\(name) \(option)"
    case ("avoidedWords", "use"): return "word avoid \(called) --use \(option)"
    case ("allowances", "because"):
      let post = entry.fields["post"].flatMap(Self.word).map { " \($0)" } ?? ""
      return "allow \(called)\(post) --because \(option)"
    case ("progress", "value"):
      guard let goal = path.dropLast().last.flatMap({ Self.key($0.entry, in: $0.list) }) else { return nil }
      return "goal progress \(goal.quotedIfNeeded) \(option) --on \(called)"
    default: return nil
    }
  }

  /// What tells an entry from the others of its list.
  private static func key(_ entry: JSONValue, in list: String?) -> String? {
    let field = list.flatMap {
      ["avoidedWords": "word", "allowances": "rule", "progress": "on"][$0] ?? "name"
    }
    return field.flatMap { entry.fields[$0] }.flatMap(word)
  }

  /// As it is typed; nil for what can't be.
  private static func word(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text.contains { $0 == "\"" || $0.isNewline } ? nil : text
    case .number(let digits): digits
    default: nil
    }
  }

  private static func said(_ value: JSONValue) -> String {
    if case .string(let text) = value { return "“\(text.firstWords())”" }
    return JSONWriter.indented(value).firstWords()
  }
}
