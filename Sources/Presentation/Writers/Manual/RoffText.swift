/// Words of roff. What is in them never becomes a request: not by a dot or an apostrophe at the beginning of a line, nor
/// by a backslash.
enum RoffText {
  /// A sentence begins a line, as the tools want it, which space sentences by that; and no line is longer than they like.
  static func lines(_ text: StyledText) -> [String] {
    var lines: [StyledText] = [StyledText("")]
    for span in text.spans {
      let sentences = span.style == .command ? [span.text[...]] : sentences(of: span.text)
      for (index, sentence) in sentences.enumerated() {
        if index > 0 { lines.append(StyledText("")) }
        lines[lines.count - 1] = lines[lines.count - 1] + StyledText(String(sentence), span.style)
      }
    }
    return lines.flatMap { wrapped(words(of: $0)).map(guarded) }
  }

  /// On one line, whatever breaks stand in it.
  static func line(_ text: StyledText) -> String { guarded(words(of: text)) }

  private static func words(of text: StyledText) -> String {
    text.spans.map { span in
      let words = escaped(span.text, isTyped: span.style.font == "B")
      return words.isEmpty ? "" : span.style.font.map { "\\f\($0)\(words)\\fR" } ?? words
    }.joined()
  }

  private static func guarded(_ line: some StringProtocol) -> String {
    line.first == "." || line.first == "'" ? "\\&" + line : String(line)
  }

  private static let longest = 78

  private static func wrapped(_ line: String) -> [Substring] {
    var lines: [Substring] = []
    for word in line.split(separator: " ") {
      if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= longest {
        lines[lines.count - 1] = line[last.startIndex..<word.endIndex]
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// - Parameter isTyped: whether somebody may copy it, so that no sign may become one that reads better.
  static func escaped(_ text: String, isTyped: Bool = false) -> String {
    text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "`": "\\(ga"
      case "\"": "\\(dq"
      case "'" where isTyped: "\\(aq"
      case "\u{2026}": "..."
      case "\n", "\r", "\t": " "
      case _ where scalar.isASCII: scalar.value < 0x20 || scalar.value == 0x7F ? "" : String(scalar)
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func sentences(of text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    for gap in text.indices where text[gap] == " " && gap > start {
      let next = text.index(after: gap)
      guard ".?!".contains(text[text.index(before: gap)]), next < text.endIndex, text[next].isUppercase
      else { continue }
      sentences.append(text[start..<gap])
      start = next
    }
    return sentences + [text[start...]]
  }
}

extension Style {
  /// What stands for it in print; nil for what is printed as ever.
  fileprivate var font: String? {
    switch self {
    case .command, .strong: "B"
    case .name, .marked: "I"
    case .plain, .secondary, .notice, .good, .caution, .bad: nil
    }
  }
}
