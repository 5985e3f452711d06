/// A word of a typed line, or of a command line.
struct TypedWord: Equatable {
  var text: String
  /// Whether it stood in double quotes, so that it is no option.
  var isQuoted: Bool
  /// Where it stands in the line.
  var range: Range<String.Index>
}

/// What was asked: a line typed into the shell, or words that another shell has parted already.
struct Asked {
  let words: [TypedWord]
  /// The line, or the words parted by blanks.
  let line: String

  /// Blanks part words, double quotes group them, apostrophes are letters.
  init(line: String) {
    self.line = line
    var words: [TypedWord] = []
    var at = line.startIndex
    while let start = line[at...].firstIndex(where: { !$0.isWhitespace }) {
      let word = Self.word(in: line, from: start)
      words.append(word)
      at = word.range.upperBound
    }
    self.words = words
  }

  /// Words that are parted already keep their blanks; one with a blank in it can be no option.
  init(words: [String]) {
    var line = ""
    var parted: [TypedWord] = []
    for word in words {
      if !line.isEmpty { line += " " }
      let start = line.utf8.count
      line += word
      let range = line.utf8.index(line.startIndex, offsetBy: start)..<line.endIndex
      parted.append(TypedWord(text: word, isQuoted: word.contains(where: \.isWhitespace), range: range))
    }
    self.line = line
    // Indices of a text that has grown since stay valid as offsets only.
    self.words = Self.relocated(parted, in: line)
  }

  private static func relocated(_ words: [TypedWord], in line: String) -> [TypedWord] {
    var offset = 0
    return words.map { word in
      let start = line.utf8.index(line.startIndex, offsetBy: offset)
      let end = line.utf8.index(start, offsetBy: word.text.utf8.count)
      offset += word.text.utf8.count + 1
      return TypedWord(text: word.text, isQuoted: word.isQuoted, range: start..<end)
    }
  }

  private static func word(in line: String, from start: String.Index) -> TypedWord {
    if line[start] == "\"", let word = quoted(in: line, from: start, keeping: "") { return word }
    let end = line[start...].firstIndex(where: \.isWhitespace) ?? line.endIndex
    // `--measure="a b"`
    if line[start...].hasPrefix("--"), let equals = line[start..<end].firstIndex(of: "="),
      let quote = line.index(equals, offsetBy: 1, limitedBy: line.endIndex), quote < line.endIndex,
      line[quote] == "\"",
      let word = quoted(in: line, from: quote, keeping: String(line[start..<quote]))
    {
      return TypedWord(text: word.text, isQuoted: false, range: start..<word.range.upperBound)
    }
    return TypedWord(text: String(line[start..<end]), isQuoted: false, range: start..<end)
  }

  /// A word in quotes, if they close and a blank or the end follows.
  private static func quoted(in line: String, from quote: String.Index, keeping prefix: String) -> TypedWord?
  {
    let inside = line.index(after: quote)
    guard let close = line[inside...].firstIndex(of: "\"") else { return nil }
    let end = line.index(after: close)
    guard end == line.endIndex || line[end].isWhitespace else { return nil }
    return TypedWord(text: prefix + line[inside..<close], isQuoted: true, range: quote..<end)
  }
}
