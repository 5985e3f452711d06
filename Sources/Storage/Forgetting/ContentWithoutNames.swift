import Planning
import PostText

/// Names that are taken out of a plan's files.
protocol NamesToTakeOut {
  /// Whether an account is theirs.
  func holds(_ account: SocialAccount) -> Bool
  /// What stands for the owner of such an account where people are counted.
  func standIn(for account: SocialAccount) -> String
  /// A text without them.
  func cleaned(_ text: String) -> String
  /// Whether a file's text may hold one: asked before it is read further.
  func mayStand(in text: String) -> Bool
  /// By what they are known when they come again, as far as the plan is to learn it.
  var forgotten: [ForgottenName] { get }
}

/// What a plan's file holds once somebody is taken out. It goes by what the file's record declares: a text that may be any
/// is cleaned, a word of a few, a day or an id is not.
struct ContentWithoutNames {
  let names: any NamesToTakeOut
  let kind: FileKind
  private let schema: JSONValue
  private static let forgotten = "forgotten"

  init(_ names: any NamesToTakeOut, _ kind: FileKind) {
    self.names = names
    self.kind = kind
    schema = kind.record().schema
  }

  /// Whether the file is to learn by what they are known.
  var addsNames: Bool { kind == .people && !names.forgotten.isEmpty }

  /// Whether a field tells by what others are known who were forgotten.
  func isOfNamesForgotten(_ field: String) -> Bool { kind == .people && field == Self.forgotten }

  func cleaned(_ value: JSONValue) -> JSONValue {
    guard case .object(var fields) = value else { return value }
    if kind == .week {
      fields["heard"] = fields["heard"].map { withoutWords($0, state: Heard.State.done.rawValue) }
      fields["engaged"] = fields["engaged"].map { withoutWords($0, state: nil) }
    }
    if kind == .people { forgetPeople(&fields) }
    return cleaned(.object(fields), schema)
  }

  // MARK: What is theirs

  /// Their events stay, to be counted; who it was, and what was said, goes.
  /// - Parameter state: whoever was forgotten waits no more.
  private func withoutWords(_ list: JSONValue, state: String?) -> JSONValue {
    guard case .array(let entries) = list else { return list }
    return .array(
      entries.map { entry in
        guard let account = entry.account, names.holds(account) else { return entry }
        var fields = entry.fields
        for name in ["text", "because", "source", "until"] { fields[name] = nil }
        fields["who"] = .string(names.standIn(for: account))
        fields["state"] = state.map { JSONValue.string($0) }
        return .object(fields)
      })
  }

  /// Whether something passed between them and us.
  func isTheirEvent(_ entry: JSONValue) -> Bool {
    kind == .week && (entry.account.map(names.holds) ?? false)
  }

  /// Whether it is what is noted of an account of theirs.
  func isOfTheirs(_ entry: JSONValue) -> Bool { kind == .people && isTheirs(entry.fields["account"]) }

  private func isTheirs(_ value: JSONValue?) -> Bool {
    value?.text.flatMap { SocialAccount($0) }.map(names.holds) ?? false
  }

  private func forgetPeople(_ fields: inout [String: JSONValue]) {
    let people = (fields["people"]?.elements ?? []).filter { !isOfTheirs($0) }
    fields["people"] = .array(
      people.map { person in
        var links = person.fields
        if isTheirs(links["sameAs"]) { links["sameAs"] = nil }
        if let others = links["notSame"]?.elements {
          let left = others.filter { !isTheirs($0) }
          links["notSame"] = left.isEmpty ? nil : .array(left)
        }
        return .object(links)
      })
    let known = Set((fields[Self.forgotten]?.elements ?? []).compactMap { $0.fields["hash"]?.text })
    let new = names.forgotten.filter { !known.contains($0.hash) }.map { ForgottenName.record.json($0) }
    let all = ((fields[Self.forgotten]?.elements ?? []) + new).ordered(by: ["hash"])
    if !all.isEmpty { fields[Self.forgotten] = .array(all) }
  }

  // MARK: Everybody's texts

  /// - Parameter schema: what the value should be; nil where the program does not know it.
  private func cleaned(_ value: JSONValue, _ schema: JSONValue?) -> JSONValue {
    switch value {
    case .string(let text): schema.map(\.isFreeText) ?? true ? .string(names.cleaned(text)) : value
    case .array(let elements): .array(elements.map { cleaned($0, schema?.fields["items"]) })
    case .object(let fields):
      .object(
        Dictionary(
          uniqueKeysWithValues: fields.map { name, value in
            (name, cleaned(value, schema?.fields["properties"]?.fields[name]))
          }))
    default: value
    }
  }
}

extension JSONValue {
  /// Of what passed: whose account it was.
  var account: SocialAccount? {
    let platform = fields["platform"].flatMap(Codec<Platform>.platform.read)
    return fields["who"]?.text.map { SocialAccount($0, on: platform) }
  }

  /// Whether a schema lets a text be any.
  fileprivate var isFreeText: Bool { fields["enum"] == nil && fields["pattern"] == nil }
}
