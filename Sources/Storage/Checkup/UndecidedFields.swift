import Planning

/// What merges have kept beside the plan's own, until somebody decides.
extension PlanIndex {
  var undecidedFields: [PlanIssue] { undecided.map(\.issue) }
}

/// A field that both sides of a merge had changed.
struct UndecidedField {
  fileprivate struct Step {
    /// The list that the record stands in; nil for the file itself.
    var list: String?
    var json: JSONValue
    /// nil for what is not declared.
    var shape: RecordShape?
  }

  private var file: String
  /// The records that lead to it, the file itself first.
  private var path: [Step]
  private var name: String
  private var theirs: JSONValue

  /// All that a merge has kept in a file.
  static func all(in json: JSONValue, _ shape: RecordShape, of file: String) -> [UndecidedField] {
    all(in: file, under: [Step(json: json, shape: shape)])
  }

  private static func all(in file: String, under path: [Step]) -> [UndecidedField] {
    guard let here = path.last else { return [] }
    let kept = (here.json.fields[ThreeWayMerge.kept]?.fields ?? [:]).sorted { $0.key < $1.key }.map {
      UndecidedField(file: file, path: path, name: ThreeWayMerge.field(ofKept: $0.key), theirs: $0.value)
    }
    let below = here.json.fields.sorted { $0.key < $1.key }.filter { $0.key != ThreeWayMerge.kept }
    return kept
      + below.flatMap { name, list in
        list.elements.flatMap {
          all(in: file, under: path + [Step(list: name, json: $0, shape: here.shape?.fields[name]?.record)])
        }
      }
  }

  private var ours: JSONValue? { path.last?.json.fields[name] }

  fileprivate var issue: PlanIssue {
    let own = ours.map { "ours is \(Self.said($0)), theirs " } ?? "theirs is "
    return PlanIssue(
      .undecidedMerge, file, "a merge found \(place) changed on both sides: \(own)\(Self.said(theirs))",
      hand: hand)
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
    let records = path.flatMap { step in
      [step.list, step.list.map { _ in step.identity.name(of: step.json) }]
    }
    return (records.compactMap(\.self).filter { !$0.isEmpty } + [name]).joined(separator: ", ")
  }

  /// What one types to set it.
  private func command(setting value: JSONValue) -> String? {
    guard let command = path.last?.shape?.fields[name]?.setBy, let word = Self.typed(value) else {
      return nil
    }
    let keys = path.compactMap { $0.list == nil ? "" : $0.key }
    return keys.count == path.count ? command.line(setting: word, keys) : nil
  }

  /// As it is typed; nil for what can't be.
  fileprivate static func typed(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text.contains { $0 == "\"" || $0.isNewline } ? nil : text
    case .number(let digits): digits
    case .bool(let truth): String(truth)
    default: nil
    }
  }

  private static func said(_ value: JSONValue) -> String {
    value.text.map { "“\($0.firstWords())”" } ?? JSONWriter.indented(value).firstWords()
  }
}

extension UndecidedField.Step {
  fileprivate var identity: Identity { shape?.identity ?? .named(["name"]) }

  /// What names the record, as it is typed; nil where it can't be.
  fileprivate var key: String? {
    let words = identity.values(of: json).map(UndecidedField.typed)
    let typed = words.compactMap { $0?.quotedIfNeeded }
    return typed.count == words.count && !typed.isEmpty ? typed.joined(separator: " ") : nil
  }
}
