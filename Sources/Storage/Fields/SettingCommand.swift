import Planning

/// The line that sets a field, with gaps: `"goal add \(.key) --measure \(.value)"`.
struct SettingCommand: Sendable, ExpressibleByStringInterpolation {
  enum Gap: Sendable {
    /// The new value as one word, in quotes where it needs them.
    case value
    /// The new value as it is, up to the end of the line.
    case text
    /// The new value, made into what is typed for it.
    case typed(@Sendable (String) -> String)
    /// What names the record whose field it is.
    case key
    /// What names the record that the record stands in.
    case outerKey
  }

  fileprivate enum Part {
    case words(String)
    case gap(Gap)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { parts.append(.words(literal)) }
    mutating func appendInterpolation(_ gap: Gap) { parts.append(.gap(gap)) }
  }

  private let parts: [Part]

  init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }
  init(stringLiteral words: String) { parts = [.words(words)] }

  /// - Parameters:
  ///   - keys: what names the records that lead to the field, the outermost first, as typed.
  /// - Returns: nil where there is no such key.
  func line(setting value: String, _ keys: [String]) -> String? {
    var line = ""
    for part in parts {
      guard let words = Self.words(part, value, keys) else { return nil }
      line += words
    }
    return line
  }

  private static func words(_ part: Part, _ value: String, _ keys: [String]) -> String? {
    switch part {
    case .words(let words): words
    case .gap(.value): value.quotedIfNeeded
    case .gap(.text): value
    case .gap(.typed(let made)): made(value)
    case .gap(.key): keys.last
    case .gap(.outerKey): keys.dropLast().last
    }
  }
}
