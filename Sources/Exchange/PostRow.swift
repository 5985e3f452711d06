import Planning
import PostText

/// A post as a row of a file from outside holds it, before anything is believed of it.
public struct PostRow: Hashable, Sendable {
  /// Where it stands in the file, as people count: lines of a `.jsonl`, rows of a `.csv` with the header as row 1.
  public var number: Int
  public var id: String?
  /// The id that it bore in the file that it came from first, as an export gives it.
  public var importedID: String?
  public var text: String
  public var at: RowTime?
  /// nil where it says nothing of them; empty where it names none.
  public var platforms: [Platform]?
  public var kind: Kind?
  /// Who said the kind.
  public var kindBy = KindSource.manager
  public var goal: String?
  public var audience: String?
  public var state: Post.State?
  /// When what it is about was published; a draft has no time of its own.
  public var published: Day?
  /// When it was noted down in the plan that it comes from.
  public var created: Moment?
  /// The key of an archive's row, as `Post.source`, and what else archives alone know.
  public var source: String?
  public var url: String?
  public var with: [String] = []
  public var replyTo: String?
  public var parts: [String] = []
  /// What only our own exports know.
  public var variants: [Variant] = []
  public var labels: [String] = []
  public var firstComment: String?
  public var note: String?
  /// What its platform counts, where the export is made to tell that.
  public var figures: PostFigures?

  /// A text that is known to have words, and nothing of it.
  init(number: Int, text: String) { (self.number, self.text) = (number, text) }

  /// - Parameter timeHint: how one comes by a time of the right form where the file was made.
  /// - Throws: `RowProblem` when a field makes no sense.
  init(_ fields: RowFields, number: Int, timeHint: String = "") throws {
    guard let text = fields.text, !text.isBlank else {
      throw RowProblem(.noText, number, "it has no text")
    }
    try Self.check(text, number)
    self.number = number
    self.text = text
    id = fields.id.flatMap { $0.isEmpty ? nil : $0 }
    importedID = fields.importedID.flatMap { $0.isEmpty ? nil : $0 }
    at = try fields.at.flatMap { $0.isEmpty ? nil : $0 }.map { try RowTime($0, row: number, hint: timeHint) }
    platforms = try fields.platforms.map { words in
      try words.map { try Self.platform($0, number) }.withoutRepeats
    }
    kind = try fields.kind.flatMap { $0.isEmpty ? nil : $0 }.map { try Self.kind($0, number) }
    goal = fields.goal.flatMap { $0.isEmpty ? nil : $0 }
    audience = fields.audience.flatMap { $0.isEmpty ? nil : $0 }
    state = try fields.state.flatMap { $0.isEmpty ? nil : $0 }.map { try Self.state($0, number) }
    try checkState()
    try take(fields.ownExport)
    take(fields.history)
    if let address = fields.url, !address.isEmpty { url = address }
  }

  private mutating func take(_ fields: OwnExportFields) throws {
    variants = try (fields.variants ?? [:]).sorted { $0.key < $1.key }.map { word, text in
      try Self.check(text, number)
      return Variant(try Self.platform(word, number), text: text)
    }
    labels = fields.labels ?? []
    (firstComment, note) = (fields.firstComment, fields.note)
  }

  private mutating func take(_ history: RowFields.History) {
    if kind != nil { kindBy = history.kindBy.flatMap(KindSource.init) ?? .manager }
    (created, source) = (history.created.flatMap { Moment($0) }, history.source)
    (with, replyTo, parts) = (history.with ?? [], history.replyTo, history.parts ?? [])
  }

  private static func state(_ word: String, _ number: Int) throws -> Post.State {
    let words = Post.State.allCases.map(\.rawValue)
    guard let state = Post.State(rawValue: word.lowercased()) else {
      throw RowProblem(
        .unknownWord, number, "there is no state “\(word.firstWords(24))”",
        hint: "There are: \(words.joined(separator: ", "))")
    }
    return state
  }

  /// A draft has no time, and what is scheduled or out has one.
  private func checkState() throws {
    if state == .draft, at != nil {
      throw RowProblem(
        .draftWithTime, number, "its state is draft, and it has a time",
        hint: "Write scheduled or out for the state; or leave “at” empty.")
    }
    if let state, state != .draft, at == nil {
      throw RowProblem(
        .noTime, number, "its state is \(state.rawValue), and it has no time",
        hint: "Write its time into “at”, such as 2026-11-24T09:00; or draft for the state.")
    }
  }

  private static func check(_ text: String, _ number: Int) throws {
    if text.utf8.count > Post.longestText {
      throw RowProblem(.textTooLong, number, "its text is longer than any platform takes")
    }
  }

  private static func platform(_ word: String, _ number: Int) throws -> Platform {
    guard let platform = Platform(rawValue: word.lowercased()) else {
      throw RowProblem(
        .unknownPlatform, number, "there is no platform “\(word.firstWords(24))”",
        hint: Platform.meant(by: word)
          ?? "There are: \(Platform.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return platform
  }

  private static func kind(_ word: String, _ number: Int) throws -> Kind {
    let words = Kind.allCases.map(\.rawValue)
    guard let kind = Kind(rawValue: word.lowercased()) else {
      throw RowProblem(
        .unknownKind, number, "there is no kind “\(word.firstWords(24))”",
        hint: nearest(to: word, among: words).map { "Did you mean: \($0)" }
          ?? "There are: \(words.joined(separator: ", "))")
    }
    return kind
  }
}

/// What only our own exports say of a post's words.
struct OwnExportFields {
  var variants: [String: String]?
  var labels: [String]?
  var firstComment: String?
  var note: String?
}

/// A row's fields as they are written.
struct RowFields {
  /// The columns that are known, by their names.
  enum Column: String, CaseIterable, CodingKey {
    case id, text, at, platforms, kind, goal, audience, state
  }

  /// What only our own exports have.
  struct History {
    var kindBy: String?
    var created: String?
    var source: String?
    var with: [String]?
    var replyTo: String?
    var parts: [String]?
  }

  var id: String?
  /// Only our own exports have it.
  var importedID: String?
  var text: String?
  var url: String?
  var history = History()
  var at: String?
  /// nil where nothing is said of them.
  var platforms: [String]?
  var kind: String?
  var goal: String?
  var audience: String?
  var state: String?
  var ownExport = OwnExportFields()
}

/// Why a row was not taken.
public struct RowProblem: Error, Hashable, Sendable {
  public var row: Int
  public var identity: ProblemIdentity
  /// Such as `it has no text`.
  public var what: String
  /// What to type, or to do; empty where that shows.
  public var hint: String

  public init(_ identity: ProblemIdentity, _ row: Int, _ what: String, hint: String = "") {
    self.row = row
    self.identity = identity
    self.what = what
    self.hint = hint
  }
}

/// A time as a file from outside gives it.
public enum RowTime: Hashable, Sendable {
  /// In the plan's local time.
  case local(Moment)
  /// A day whose time is not known.
  case day(Day)
  /// Seconds since 1970-01-01 00:00 UTC.
  case instant(Int)

  /// Reads `2026-11-24`, `2026-11-24T09:00`, with a blank for the `T`, with seconds, with `Z` or `+01:00`.
  /// - Parameter hint: how one comes by such a time where the file was made.
  init(_ text: String, row: Int, hint: String = "") throws {
    if let day = Day(text) {
      self = .day(day)
    } else if let moment = Moment(text) {
      self = .local(moment)
    } else if let (moment, offset) = Self.split(text) {
      self = .instant(moment.day.number * 86400 + (moment.minute - offset) * 60)
    } else {
      throw RowProblem(
        .badTime, row, "“\(text.firstWords(30))” is no time such as 2026-11-24T09:00", hint: hint)
    }
  }

  /// A moment and its offset from UTC in minutes.
  private static func split(_ text: String) -> (Moment, Int)? {
    let body = text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text
    if text.hasSuffix("Z") { return Moment(body.replacing("Z", with: "")).map { ($0, 0) } }
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let parts = text[text.index(after: sign)...].split(separator: ":").map { Int(digits: $0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1], hours <= 14, minutes < 60 else {
      return nil
    }
    let before = text[..<sign].split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
    return Moment(before).map { ($0, (text[sign] == "-" ? -1 : 1) * (hours * 60 + minutes)) }
  }
}
