import Planning
import PostText

/// How a single value stands in a file, and what a complaint and an editor say of it. What they say is made
/// when they say it, since every start of the program reads files.
struct Codec<Value: Sendable>: Sendable {
  /// What it should be, such as `a day such as 2026-11-24`.
  let words: @Sendable () -> String
  /// JSON Schema, with `type`.
  let schema: @Sendable () -> [String: JSONValue]
  /// nil where it makes no sense.
  let read: @Sendable (JSONValue) -> Value?
  let write: @Sendable (Value) -> JSONValue
  /// How a message names a value that no file can hold; nil of every other. What is reckoned may be such, so that whoever
  /// writes a file asks.
  var beyond: @Sendable (Value) -> String? = { _ in nil }

  init(
    words: @autoclosure @escaping @Sendable () -> String,
    schema: @autoclosure @escaping @Sendable () -> [String: JSONValue],
    read: @escaping @Sendable (JSONValue) -> Value?, write: @escaping @Sendable (Value) -> JSONValue
  ) {
    (self.words, self.schema, self.read, self.write) = (words, schema, read, write)
  }

  /// The same, with values that no file can hold.
  func refusing(_ beyond: @escaping @Sendable (Value) -> String?) -> Codec {
    var codec = self
    codec.beyond = beyond
    return codec
  }

  /// - Parameter schema: what narrows texts down.
  static func formed(
    _ words: @autoclosure @escaping @Sendable () -> String,
    _ schema: @autoclosure @escaping @Sendable () -> [String: JSONValue],
    read: @escaping @Sendable (String) -> Value?, write: @escaping @Sendable (Value) -> String
  ) -> Codec {
    Codec(
      words: words(), schema: schema().merging(["type": "string"]) { $1 },
      read: { value in
        guard case .string(let text) = value else { return nil }
        return read(text)
      },
      write: { .string(write($0)) })
  }

  /// One of a few words.
  static func word(_ words: @autoclosure @escaping @Sendable () -> String, of values: [Value]) -> Codec
  where Value: RawRepresentable, Value.RawValue == String {
    formed(
      words(), ["enum": .array(values.map { .string($0.rawValue) })],
      read: { text in values.first { $0.rawValue == text } }, write: { $0.rawValue })
  }
}

extension Codec<String> {
  static var text: Codec { .formed("a text", [:], read: { $0 }, write: { $0 }) }
}

extension Codec<Double> {
  /// A figure that goals can be reckoned with.
  static var figure: Codec {
    let most = Int(Goal.highestFigure)
    return Codec(
      words: "a number of at most 15 digits",
      schema: ["type": "number", "minimum": .number("-\(most)"), "maximum": .number("\(most)")],
      read: { value in
        guard case .number(let digits) = value, let number = Double(digits),
          number.magnitude <= Goal.highestFigure
        else { return nil }
        return number
      },
      write: { .number(Int(exactly: $0).map(String.init) ?? String($0)) })
  }
}

extension Codec<Bool> {
  static var truth: Codec {
    Codec(
      words: "true or false", schema: ["type": "boolean"],
      read: { value in
        guard case .bool(let truth) = value else { return nil }
        return truth
      },
      write: { .bool($0) })
  }
}

extension Codec<Int> {
  static var wholeNumber: Codec {
    Codec(
      words: "a whole number", schema: ["type": "integer"],
      read: { value in
        guard case .number(let digits) = value else { return nil }
        return Int(digits)
      },
      write: { .number(String($0)) })
  }
}

extension Codec<Int> {
  static func wholeNumber(_ range: ClosedRange<Int>) -> Codec {
    Codec(
      words: "a whole number from \(range.lowerBound) to \(range.upperBound)",
      schema: [
        "type": "integer", "minimum": .number("\(range.lowerBound)"),
        "maximum": .number("\(range.upperBound)"),
      ],
      read: { wholeNumber.read($0).flatMap { range.contains($0) ? $0 : nil } }, write: wholeNumber.write)
  }
}

extension Codec<Day> {
  static var day: Codec {
    .formed(
      "a day such as 2026-11-24", ["pattern": .string("^\(dayPattern)$")], read: { Day($0) },
      write: { $0.description }
    ).refusing { $0.isInCalendar ? nil : $0.spoken }
  }
}

extension Codec<Moment> {
  static var moment: Codec {
    .formed(
      "a time such as 2026-11-24T09:00",
      ["pattern": .string("^\(dayPattern)[T ][0-9]+:[0-9]+(:[0-9]+)?$")], read: { Moment($0) },
      write: { $0.description }
    ).refusing { $0.day.isInCalendar ? nil : $0.spoken }
  }
}

private let dayPattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"

extension Codec<PostID> {
  static var id: Codec { .id("made of lower-case letters, digits and hyphens") }

  static func id(_ words: String) -> Codec {
    .formed(
      words, ["pattern": "^[a-z0-9][a-z0-9-]{0,31}$"], read: { PostID($0) }, write: { $0.description })
  }
}

extension Codec<Platform> {
  static var platform: Codec { .word("a platform that planner knows", of: Platform.allCases) }
}

extension Codec<Kind> {
  static var kind: Codec {
    .word("one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))", of: Kind.allCases)
  }
}

extension Codec<KindSource> {
  static var kindSource: Codec { .word("\"manager\" or \"form\"", of: KindSource.allCases) }
}

extension Codec<KindOpinion> {
  static var opinion: Codec {
    Codec(
      words: "an object of probabilities from 0 to 1, by kind",
      schema: [
        "type": "object", "minProperties": 1, "additionalProperties": .bool(false),
        "properties": .object(
          chances { kind in
            [
              "type": "number", "minimum": 0, "maximum": 1,
              "description": .string("How likely it is a post of the kind \(kind.rawValue)."),
            ]
          }),
      ],
      read: read,
      write: { opinion in .object(chances { opinion[$0] == 0 ? nil : .number(digits(opinion[$0])) }) })
  }

  private static func chances(_ value: (Kind) -> JSONValue?) -> [String: JSONValue] {
    Kind.allCases.reduce(into: [:]) { $0[$1.rawValue] = value($1) }
  }

  private static func digits(_ chance: Double) -> String { chance == 1 ? "1" : String(chance) }

  private static func read(_ value: JSONValue) -> KindOpinion? {
    var odds: [Kind: Double] = [:]
    for (name, value) in value.fields {
      guard let kind = Kind(rawValue: name), case .number(let digits) = value, let chance = Double(digits)
      else { return nil }
      odds[kind] = chance
    }
    return KindOpinion(odds)
  }
}

extension Codec<Post.State> {
  /// A draft stands in a file of its own.
  static var datedState: Codec { .word("\"scheduled\" or \"out\"", of: [.scheduled, .out]) }
}
