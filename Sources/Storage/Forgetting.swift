import Planning
import PostText

/// Somebody who is to be taken out of a plan's files.
public struct Forgetting {
  /// Theirs, all of them.
  public var accounts: Set<SocialAccount>
  /// Their names, in small letters and without their `@`.
  public var names: Set<String>
  /// Words that stay where no `@` stands before them.
  public var kept: Set<String>
  /// What stands for them where people are counted.
  public var standIn: String
  /// Their names as they are known when they come again.
  public var forgotten: [ForgottenName]

  public init(
    accounts: Set<SocialAccount>, names: Set<String>, kept: Set<String>, standIn: String,
    forgotten: [ForgottenName]
  ) {
    self.accounts = accounts
    self.names = names
    self.kept = kept
    self.standIn = standIn
    self.forgotten = forgotten
  }

  public var removal: NameRemoval { NameRemoval(names, keeping: kept) }
}

extension PlanFolder {
  /// Takes somebody out of every file, and every record of changes with them: what was done before can't be undone any more.
  /// As any change it is whole, be the process killed at any moment.
  /// - Throws: `Problem` where a file can't be read; then nothing is changed.
  public func forget(
    by command: String, at now: (inout PlanBook) throws -> Moment, action: Action,
    _ body: (inout PlanBook) throws -> Forgetting
  ) throws {
    let log = ChangeLog(self)
    let lock = try log.lockForWriting()
    defer { lock.release() }
    let wasTidy = noteTidyWeeks(under: lock)
    var book = PlanBook(self)
    let moment = try now(&book)
    let files = try FilesWithoutNames(try body(&book)).files(of: self, book)
    var change = Change(command: command, at: moment.description, action: action, files: files)
    change.forgets = true
    try log.apply(change)
    if wasTidy { noteTidyWeeks(under: lock, after: files) }
    forgetDerived()
  }
}

/// What a plan's files hold once somebody is taken out. It goes by what the files' records declare: a text that may be any
/// is cleaned, a word of a few, a day or an id is not.
private struct FilesWithoutNames {
  private let forgetting: Forgetting
  private let removal: NameRemoval

  init(_ forgetting: Forgetting) {
    self.forgetting = forgetting
    removal = forgetting.removal
  }

  func files(of folder: PlanFolder, _ book: PlanBook) throws -> [Change.File] {
    try folder.kinds.flatMap { kind -> [Change.File] in
      let schema = kind.record().schema
      return try book.names(of: kind).compactMap { name in
        try file(name, of: kind, schema: schema, in: folder)
      }
    }
  }

  private func file(
    _ name: String, of kind: FileKind, schema: JSONValue, in folder: PlanFolder
  ) throws -> Change.File? {
    let bytes = try folder.read(name)
    let before = bytes.map { String(decoding: $0, as: UTF8.self) }
    // Most weeks of most years name them nowhere.
    guard kind == .people || before.map(mayHold) ?? false else { return nil }
    let value =
      try folder.parse(name) { node throws(Unreadable) in try FileVersion.current(node, kind).value }
      ?? ["version": .number(String(FileVersion.current))]
    let after = String(decoding: JSONWriter.write(cleaned(value, of: kind, schema)), as: UTF8.self)
    return after == before ? nil : Change.File(name: name, before: before, after: after)
  }

  private func mayHold(_ text: String) -> Bool {
    let text = text.lowercased()
    return forgetting.names.contains { text.contains($0) }
  }

  private func cleaned(_ value: JSONValue, of kind: FileKind, _ schema: JSONValue) -> JSONValue {
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
        guard isTheirs(entry) else { return entry }
        var fields = entry.fields
        for name in ["text", "because", "source", "until"] { fields[name] = nil }
        fields["who"] = .string(forgetting.standIn)
        fields["state"] = state.map { JSONValue.string($0) }
        return .object(fields)
      })
  }

  private func isTheirs(_ entry: JSONValue) -> Bool {
    guard let who = entry.fields["who"]?.text else { return false }
    let platform = entry.fields["platform"].flatMap(Codec<Platform>.platform.read)
    return forgetting.accounts.contains(SocialAccount(who, on: platform))
  }

  private func forgetPeople(_ fields: inout [String: JSONValue]) {
    func isTheirs(_ value: JSONValue?) -> Bool {
      value?.text.flatMap { SocialAccount($0) }.map(forgetting.accounts.contains) ?? false
    }
    let people = (fields["people"]?.elements ?? []).filter { !isTheirs($0.fields["account"]) }
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
    let known = Set((fields["forgotten"]?.elements ?? []).compactMap { $0.fields["hash"]?.text })
    let new = forgetting.forgotten.filter { !known.contains($0.hash) }.map { ForgottenName.record.json($0) }
    let all = ((fields["forgotten"]?.elements ?? []) + new).ordered(by: ["hash"])
    if !all.isEmpty { fields["forgotten"] = .array(all) }
  }

  // MARK: Everybody's texts

  /// - Parameter schema: what the value should be; nil where the program does not know it.
  private func cleaned(_ value: JSONValue, _ schema: JSONValue?) -> JSONValue {
    switch value {
    case .string(let text): schema.map(\.isFreeText) ?? true ? .string(removal.cleaned(text)) : value
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
  /// Whether a schema lets a text be any.
  fileprivate var isFreeText: Bool { fields["enum"] == nil && fields["pattern"] == nil }
}

extension StateFolder {
  /// Takes the lines, and the text that was dropped, that name somebody.
  public func forget(_ removal: NameRemoval) {
    forgetTypedLines { removal.holds($0) }
    if dropped.map(removal.holds) ?? false { forgetDropped() }
  }
}
