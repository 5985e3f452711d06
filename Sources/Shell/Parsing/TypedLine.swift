/// A word of a typed line, or of a command line.
struct TypedWord: Equatable {
  var text: String
  /// Whether it stood in double quotes, so that it is no option.
  var isQuoted: Bool
  /// Where it stands in the line.
  var range: Range<String.Index>
}

/// A line typed into the shell, or words that another shell has parted already.
struct TypedLine {
  let words: [TypedWord]
  /// The line, or the words parted by blanks.
  let line: String

  /// Blanks part words, double quotes group them, apostrophes are letters.
  init(line: String) {
    self.line = line
    let scalars = line.unicodeScalars
    var words: [TypedWord] = []
    var at = line.startIndex
    while let start = scalars[at...].firstIndex(where: { !$0.isBlank }) {
      let word = Self.word(in: line, from: start)
      words.append(word)
      at = word.range.upperBound
    }
    self.words = words
  }

  /// The name by which other shells call the program; in ours it may be left out.
  static let program = "planner"

  /// A line as it is meant where the program's name stands in front of it, as in another shell.
  init(typed line: String) {
    let typed = TypedLine(line: line)
    guard let first = typed.words.first, typed.words.count > 1, first.text == Self.program, !first.isQuoted
    else {
      self = typed
      return
    }
    self = TypedLine(line: String(line[typed.words[1].range.lowerBound...]))
  }

  /// Whether it asks for JSON in so many words: for a line that can't be understood otherwise.
  var asksForJSON: Bool {
    let options = words.prefix { $0.text != "--" }.filter { !$0.isQuoted }.map(\.text)
    return options.contains("--json") || options.contains("--format=json")
      || zip(options, options.dropFirst()).contains { $0 == ("--format", "json") }
  }

  /// Words that are parted already keep their blanks; one with a blank in it can be no option.
  init(words: [String]) {
    let line = words.parted(by: " ")
    var offset = 0
    self.line = line
    self.words = words.map { word in
      let start = line.utf8.index(line.startIndex, offsetBy: offset)
      let end = line.utf8.index(start, offsetBy: word.utf8.count)
      offset += word.utf8.count + 1
      return TypedWord(
        text: word, isQuoted: word.unicodeScalars.contains(where: \.isBlank), range: start..<end)
    }
  }

  // By Unicode scalars: a blank before a combining mark is one Character with it, and still parts words.
  private static func word(in line: String, from start: String.Index) -> TypedWord {
    let scalars = line.unicodeScalars
    if scalars[start] == "\"", let word = quoted(in: line, from: start, keeping: "") { return word }
    let end = scalars[start...].firstIndex(where: \.isBlank) ?? line.endIndex
    // `--measure="a b"`
    if line[start..<end].hasPrefix("--"), let equals = scalars[start..<end].firstIndex(of: "="),
      case let quote = scalars.index(after: equals), quote < line.endIndex, scalars[quote] == "\"",
      let word = quoted(in: line, from: quote, keeping: String(line[start..<quote]))
    {
      return TypedWord(text: word.text, isQuoted: false, range: start..<word.range.upperBound)
    }
    return TypedWord(text: String(line[start..<end]), isQuoted: false, range: start..<end)
  }

  /// A word in quotes, if they close and a blank or the end follows.
  private static func quoted(
    in line: String, from quote: String.Index, keeping prefix: String
  ) -> TypedWord? {
    let scalars = line.unicodeScalars
    let inside = scalars.index(after: quote)
    guard let close = scalars[inside...].firstIndex(of: "\"") else { return nil }
    let end = scalars.index(after: close)
    guard end == line.endIndex || scalars[end].isBlank else { return nil }
    return TypedWord(text: prefix + line[inside..<close], isQuoted: true, range: quote..<end)
  }
}

extension Unicode.Scalar {
  /// Whether it parts words. Other white space, such as a no-break space, is part of them.
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }
}

extension [String] {
  /// `joined(separator:)` for what every start needs: at its first use that looks for what a list of texts conforms to, among
  /// all conformances that are linked in, which is a thirtieth of a start.
  func parted(by separator: String) -> String {
    dropFirst().reduce(into: first ?? "") { $0 += separator + $1 }
  }
}
