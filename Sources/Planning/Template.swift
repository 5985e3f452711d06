/// A text with blanks, of which posts are made.
public struct Template: Hashable, Sendable, KeepsUnknownFields {
  public var name: String
  /// Its blanks stand in double braces: `Open on {{day}} from {{time}}.`
  public var text: String
  public var unknown = UnknownFields()

  public init(_ name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The names of its blanks, each once, in their order.
  public var blanks: [String] {
    places.map { String(text[$0.name]) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// - Parameter values: by the blanks' names; what none is given for stays.
  public func filled(with values: [String: String]) -> String {
    var filled = ""
    var end = text.startIndex
    for place in places {
      guard let value = values[String(text[place.name])] else { continue }
      filled += text[end..<place.whole.lowerBound] + value
      end = place.whole.upperBound
    }
    return filled + text[end...]
  }

  private var places: [(whole: Range<String.Index>, name: Range<String.Index>)] {
    var places: [(whole: Range<String.Index>, name: Range<String.Index>)] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      rest = text[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { break }
      let name = text[open.upperBound..<close.lowerBound]
      let isName = !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || "_-".contains($0) }
      if isName { places.append((open.lowerBound..<close.upperBound, name.startIndex..<name.endIndex)) }
      if isName { rest = text[close.upperBound...] }
    }
    return places
  }
}
