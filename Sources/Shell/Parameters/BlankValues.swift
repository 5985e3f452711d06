import Planning

/// What the blanks of a template are filled with, as typed: `day="Good Friday" time=9:00`.
struct BlankValues {
  private(set) var values: [String: String] = [:]

  /// - Throws: `Problem` where something is no name with a value.
  init(_ typed: String) throws {
    var rest = typed[...]
    while let start = rest.firstIndex(where: { !$0.isWhitespace }) {
      rest = rest[start...]
      guard let equals = rest.firstIndex(of: "="), equals > rest.startIndex,
        !rest[..<equals].contains(where: \.isWhitespace)
      else {
        throw Problem(
          .wrongUsage, "“\(String(rest).firstWords(32))” fills no blank.",
          hint:
            "Type each as its name, = and what stands there: draft --template hours day=\"Good Friday\" time=9:00"
        )
      }
      let name = String(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
      let value = Self.value(&rest)
      if let earlier = values[name], earlier != value { throw Self.filledTwice(name, earlier, value) }
      values[name] = value
    }
  }

  private static func filledTwice(_ name: String, _ one: String, _ other: String) -> Problem {
    Problem(
      .wrongUsage,
      "“\(name.firstWords(32))” is filled twice: “\(one.firstWords(32))” and “\(other.firstWords(32))”.",
      hint:
        "Type it once, words that belong together in double quotes: draft --template NAME x=\"Good Friday\"")
  }

  private static func value(_ rest: inout Substring) -> String {
    if rest.first == "\"", let close = rest.dropFirst().firstIndex(of: "\"") {
      let value = rest[rest.index(after: rest.startIndex)..<close]
      rest = rest[rest.index(after: close)...]
      return String(value)
    }
    let value = rest.prefix { !$0.isWhitespace }
    rest = rest[value.endIndex...]
    return String(value)
  }
}
