import Planning

/// One sort of a plan's files: what it is called, where its files stand and what they hold. What goes for all files
/// goes by these: their names, schema, merge, doctor, the export of the whole plan.
public struct FileKind: Sendable {
  /// Where files stand within the plan's folder.
  enum Location: Sendable {
    case file(String)
    /// One a week.
    case weeks

    var isWeekly: Bool {
      if case .weeks = self { true } else { false }
    }
  }

  /// Such as `week`.
  public let name: String
  let location: Location
  /// As a message says it, such as `posts`.
  let holding: String
  /// Made when it is asked for: next to no command reads all kinds.
  let record: @Sendable () -> any FileRecord

  init<Contents: StoredFile>(
    _ name: String, _ location: Location, holding: String,
    _ record: @autoclosure @escaping @Sendable () -> Record<Contents>
  ) {
    self.name = name
    self.location = location
    self.holding = holding
    self.record = record
  }
}

extension FileKind {
  /// Every kind, a line each.
  public static let all: [FileKind] = [
    .plan,
    .drafts,
    .people,
    .week,
  ]

  public static let plan = Plan.kind
  public static let drafts = DraftsFile.kind
  public static let people = PeoplePage.kind
  public static let week = WeekPage.kind
}

extension FileKind: Hashable {
  public static func == (one: FileKind, other: FileKind) -> Bool { one.name == other.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension FileKind {
  /// Whether a file of that name, within the plan's folder, is one. It goes by bytes, so that nothing that only looks
  /// like such a name passes.
  func isName(_ name: String) -> Bool {
    switch location {
    case .file(let own): name.utf8.elementsEqual(own.utf8)
    case .weeks: WeekFile.week(ofFile: name) != nil
    }
  }

  /// Of the file's name, as a message gives it.
  var example: String {
    switch location {
    case .file(let name): name
    case .weeks: "a week such as \(WeekFile.folder)/2026-W47.json"
    }
  }
}

extension [FileKind] {
  /// The kind of the file of that name within the plan's folder.
  func kind(of name: String) -> FileKind? { first { $0.isName(name) } }

  /// The kind of a file whose path ends in its name within the plan's folder.
  func kind(ofPath path: String) -> FileKind? {
    let parts = path.split(separator: "/")
    return kind(of: parts.suffix(2).joined(separator: "/")) ?? kind(of: parts.last.map(String.init) ?? "")
  }

  /// The names of the files that a plan has one of.
  var singleNames: [String] {
    compactMap { if case .file(let name) = $0.location { name } else { nil } }
  }

  /// What the files of `Contents` hold.
  func record<Contents: StoredFile>(of _: Contents.Type) -> Record<Contents> {
    let own = first { $0 == Contents.kind }?.record() as? Record<Contents>
    return own ?? Contents.record
  }

  /// As it stands in its file.
  /// - Throws: `Problem` where something in it could not be read again.
  func json<Contents: StoredFile>(_ contents: Contents) throws -> JSONValue {
    let (json, beyond) = record(of: Contents.self).written(contents)
    guard let first = beyond.first else { return json }
    throw Problem(
      .timeOutOfRange, "\(first) is outside the years 1 to 9999.",
      hint: "Nothing was changed. Name a nearer day, such as: tomorrow")
  }
}

extension Sequence<String> {
  /// `one, another or a third`.
  func listed(_ conjunction: String = "or") -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.last ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
