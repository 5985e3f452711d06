import Planning

/// What a person has set for themselves on this machine, whichever plan is open.
public struct Settings: Hashable, Sendable, KeepsUnknownFields {
  /// How many columns answers have at the most, 20 to 1000; nil for as many as the terminal has.
  public var width: Int?
  public var color = ColorChoice.auto
  public var opening = Opening.line
  /// How days are written in answers.
  public var dates = DateStyle.spoken
  public var pager = PagerChoice.auto
  public var plain = PlainChoice.never
  /// The names of the rules whose advice and warnings are not shown.
  public var quiet: [String] = []
  /// The folder that holds the plans, where none lies here; nil for the usual one.
  public var plans: String?
  /// Lines by the word that stands for each.
  public var aliases: [String: String] = [:]
  /// The commands that publish, by the platform: a program and its words.
  public var publish: [String: [String]] = [:]
  /// The commands that are asked what to do, by what they decide.
  public var asked: [String: [String]] = [:]
  public var unknown = UnknownFields()

  public init() {}

  /// The command that is asked for the kinds of posts: a program and its words.
  public var ask: [String]? { asked["kinds"] }

  /// What the shell says first.
  public enum Opening: String, CaseIterable, Sendable {
    /// The open plan, its week and its mix, in a line.
    case line
    /// The whole review of the week.
    case week
    case nothing
  }
}

public enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Whether what is taller than the terminal goes through a pager.
public enum PagerChoice: String, CaseIterable, Sendable {
  case auto, never
}

/// Whether answers are written for a screen reader.
public enum PlainChoice: String, CaseIterable, Sendable {
  case always, never
}

extension Settings {
  static let record = Record(
    "an object of settings", about: "What a person has set for planner on this machine.", blank: Settings(),
    [
      .optional(
        "width", { $0.width }, { $0.width = $1 }, .wholeNumber(20...1000),
        "How many columns answers have at the most; as many as the terminal has when left out."),
      .usual(
        "color", { $0.color }, { $0.color = $1 },
        .word("auto, always or never", of: ColorChoice.allCases), .auto,
        "Whether answers have colour; auto means on a terminal."),
      .usual(
        "opening", { $0.opening }, { $0.opening = $1 },
        .word("line, week or nothing", of: Opening.allCases), .line,
        "What the shell says first: a line on the week and the mix, the whole week, or nothing."),
      .usual(
        "dates", { $0.dates }, { $0.dates = $1 }, .word("spoken or iso", of: DateStyle.allCases), .spoken,
        "How answers write days: spoken is Tue 24 Nov, iso is Tue 2026-11-24."),
      .usual(
        "pager", { $0.pager }, { $0.pager = $1 }, .word("auto or never", of: PagerChoice.allCases), .auto,
        "Whether an answer that is taller than the terminal goes through a pager: that of PLANNER_PAGER or PAGER, else less."
      ),
      .usual(
        "plain", { $0.plain }, { $0.plain = $1 }, .word("always or never", of: PlainChoice.allCases), .never,
        "Whether answers are written for a screen reader: no frames, no bars, figures in words."),
      .list(
        "quiet", { $0.quiet }, { $0.quiet = $1 }, .text,
        "The rules whose advice and warnings are not shown; errors are, always.", noun: "rule"),
      .optional(
        "plans", { $0.plans }, { $0.plans = $1 }, .folder,
        "The folder that holds the plans, where there is no folder plans at hand."),
      .usual(
        "aliases", { $0.aliases }, { $0.aliases = $1 }, .lines, [:],
        "Lines that a word of your own stands for: {\"drafts\": \"list drafts\"}."),
      .usual(
        "publish", { $0.publish }, { $0.publish = $1 }, .commands, [:],
        "The command that publishes on a platform, as a program and its words: {\"mastodon\": [\"toot\", \"post\"]}."
      ),
      .usual(
        "ask", { $0.asked }, { $0.asked = $1 }, .commands, [:],
        "The command that is asked for the kinds of posts: {\"kinds\": [\"my-script\"]}."),
    ])

  /// JSON Schema (draft 2020-12) of the settings' file, for editors and other programs.
  public static var schema: String { FileSchema.text(of: record, titled: "settings") }
}

extension Codec<String> {
  /// One that means the same wherever the program is started.
  fileprivate static var folder: Codec {
    .formed(
      "a folder's path from / or ~/", ["pattern": "^~?/.*$"],
      read: { $0.hasPrefix("/") || $0.hasPrefix("~/") ? $0 : nil }, write: { $0 })
  }
}

extension Codec<[String: String]> {
  fileprivate static var lines: Codec {
    .byName("an object of texts", ["type": "string"], read: { $0.text }, write: { .string($0) })
  }
}

extension Codec<[String: [String]]> {
  fileprivate static var commands: Codec {
    .byName(
      "an object of lists of words", ["type": "array", "items": ["type": "string"], "minItems": 1],
      read: words,
      write: { .array($0.map { .string($0) }) })
  }

  private static func words(_ value: JSONValue) -> [String]? {
    let words = value.elements.compactMap(\.text)
    return words.isEmpty || words.count != value.elements.count ? nil : words
  }
}

extension Codec {
  /// An object whose names are anybody's.
  private static func byName<Entry>(
    _ words: @autoclosure @escaping @Sendable () -> String,
    _ schema: @autoclosure @escaping @Sendable () -> JSONValue,
    read: @escaping @Sendable (JSONValue) -> Entry?, write: @escaping @Sendable (Entry) -> JSONValue
  ) -> Codec where Value == [String: Entry] {
    Codec(
      words: words(), schema: ["type": "object", "additionalProperties": schema()],
      read: { value in
        guard case .object(let fields) = value else { return nil }
        let entries = fields.compactMapValues(read)
        return entries.count == fields.count ? entries : nil
      },
      write: { .object($0.mapValues(write)) })
  }
}
