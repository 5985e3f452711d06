import PostText

/// What words are, by which they stand out.
public enum Style: Sendable {
  case plain, strong
  /// Of less weight than what is around it.
  case secondary
  /// What something is known by: an id, a rule, a goal.
  case name
  /// What can be typed.
  case command
  case notice, good, caution, bad
  /// What is being pointed at.
  case marked
}

/// Text with styles, built by interpolation: `"\(name: "k4t9mz") was drafted"`. What people wrote is put in with an
/// interpolation, never as a literal.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style
    /// Whether it weighs less than what is around it, whatever else it is.
    public var isSecondary = false
  }

  public private(set) var spans: [Span]

  public init(_ text: String, _ style: Style = .plain) { spans = [Span(text: text, style: style)] }
  public init(stringLiteral value: String) { self.init(value) }
  public init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }

  /// `text` with the words in `ranges` marked.
  /// - Parameter ranges: Unicode scalar offsets, in order, end excluded.
  public init(_ text: String, marking ranges: [Range<Int>]) {
    let scalars = Array(text.unicodeScalars)
    var at = 0
    spans = []
    for range in ranges where range.lowerBound >= at && range.upperBound <= scalars.count {
      spans.append(Self.span(scalars[at..<range.lowerBound], .plain))
      spans.append(Self.span(scalars[range], .marked))
      at = range.upperBound
    }
    spans.append(Self.span(scalars[at...], .plain))
  }

  /// A sentence that says what to do: what can be typed stands last in it, behind a colon and without a full stop.
  public init(advice sentence: String) {
    self.init(sentence)
    guard let start = sentence.endOfLastColon, sentence[start...].isTyped else { return }
    spans = [Span(text: String(sentence[..<start]), style: .plain)]
    let alternative = ", or "
    for (index, command) in sentence[start...].parts(between: alternative).enumerated() {
      if index > 0 { spans.append(Span(text: alternative, style: .plain)) }
      spans.append(Span(text: String(command), style: .command))
    }
  }

  /// Whether it names something to type.
  var namesCommand: Bool { spans.contains { $0.style == .command } }

  private static func span(_ scalars: ArraySlice<Unicode.Scalar>, _ style: Style) -> Span {
    Span(text: String(scalars: scalars), style: style)
  }

  /// The words alone.
  public var plain: String { spans.count == 1 ? spans[0].text : spans.map(\.text).joined() }

  var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

  /// The same words, of less weight.
  var secondary: StyledText {
    var text = self
    for index in spans.indices { text.spans[index].isSecondary = true }
    return text
  }

  public static func + (one: StyledText, other: StyledText) -> StyledText {
    var sum = one
    sum.spans += other.spans
    return sum
  }

  public struct StringInterpolation: StringInterpolationProtocol {
    var spans: [Span] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}
    public mutating func appendLiteral(_ literal: String) { spans.append(Span(text: literal, style: .plain)) }
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendLiteral(value.description)
    }
    public mutating func appendInterpolation(_ text: StyledText) { spans += text.spans }
    public mutating func appendInterpolation(_ text: String, _ style: Style) {
      spans.append(Span(text: text, style: style))
    }
  }
}

extension String {
  /// Where the words begin that follow the last `: `.
  fileprivate var endOfLastColon: Index? {
    let bytes = utf8
    guard var at = bytes.lastIndex(of: 0x3A) else { return nil }
    while true {
      let next = bytes.index(after: at)
      if next < bytes.endIndex, bytes[next] == 0x20 { return bytes.index(after: next) }
      guard let before = bytes[..<at].lastIndex(of: 0x3A) else { return nil }
      at = before
    }
  }
}

extension Substring {
  /// What stands before, between and after `separator`. A sentence has one at most, and mostly none.
  fileprivate func parts(between separator: String) -> [Substring] {
    utf8.contains(0x2C) ? split(separator: separator) : [self]
  }

  /// Whether it reads as something to type.
  fileprivate var isTyped: Bool { first?.isLowercase == true && first?.isASCII == true && last != "." }
}
