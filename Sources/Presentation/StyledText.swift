/// How words stand out.
public enum Style: Sendable {
  case plain, strong, dim, name, good, caution, bad, marked
}

/// Text with styles, built by interpolation: `"\(name: "k4t9mz") was drafted"`. What people wrote is put in with an
/// interpolation, never as a literal.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  public struct Span: Hashable, Sendable {
    public var text: String
    public var style: Style
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

  private static func span(_ scalars: ArraySlice<Unicode.Scalar>, _ style: Style) -> Span {
    Span(text: String(String.UnicodeScalarView(scalars)), style: style)
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
