import PostText
import TerminalText

/// A text as Markdown says it: what people wrote can't become markup, HTML, links or mentions; what is typed and what
/// addresses somebody or something stands as code, what stands out is strong.
///
/// It works scalar by scalar, as CommonMark does: an asterisk stays one where an accent is laid on it.
struct MarkdownText {
  struct Letter {
    var scalar: Unicode.Scalar
    var isStrong: Bool
    var isCode: Bool
  }

  private let letters: [Letter]

  init(_ text: StyledText) {
    letters = text.spans.flatMap { span in
      let scalars = span.text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").withControlsShown
        .unicodeScalars
      let isCode = span.style.isCode && span.text.contains { !$0.isWhitespace }
      return scalars.map { Letter(scalar: $0, isStrong: span.style.isStrong, isCode: isCode) }
    }
  }

  /// In one line.
  var line: String { Self.write(onOneLine) }

  private var onOneLine: [Letter] {
    letters.map { letter in
      var letter = letter
      if letter.scalar == "\n" { letter.scalar = " " }
      return letter
    }
  }

  /// Line by line.
  var lines: [String] {
    letters.split(omittingEmptySubsequences: false) { $0.scalar == "\n" }.map { Self.write(Array($0)) }
  }

  /// In a heading, whose last number signs would close it.
  var heading: String {
    let line = line
    return line.hasSuffix("#") ? "\(line.dropLast())\\#" : line
  }

  /// In one line, in which no bar stands that would end the cell of a table.
  var cell: String { Self.write(onOneLine, isInTable: true) }

  private static func write(_ letters: [Letter], isInTable: Bool = false) -> String {
    var letters = letters.trimmed
    letters.setAddressesAsCode()
    letters.settleStrength()
    return MarkdownSpans(letters, isInTable: isInTable).text
  }
}

extension Style {
  fileprivate var isCode: Bool { self == .name || self == .command }

  fileprivate var isStrong: Bool {
    switch self {
    case .strong, .good, .caution, .bad, .notice, .marked: true
    case .plain, .secondary, .name, .command: false
    }
  }
}

extension StyledText {
  /// A heading stands out as a whole.
  var withoutEmphasis: StyledText {
    spans.reduce("") { text, span in
      "\(text)\(StyledText(span.text, span.style.isStrong ? .plain : span.style))"
    }
  }
}

extension [MarkdownText.Letter] {
  fileprivate var trimmed: [MarkdownText.Letter] {
    guard let last = lastIndex(where: { $0.scalar != " " }) else { return [] }
    return Array(self[...last])
  }

  /// Sets links, addresses, handles and numbers of issues as code: many a place that shows Markdown makes links of
  /// them, and calls those who bear the name.
  fileprivate mutating func setAddressesAsCode() {
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex { $0.scalar.properties.isWhitespace } ?? endIndex
      let word = self[start..<end].withoutPunctuationAround
      if word.isAddress {
        let isStrong = word.contains(where: \.isStrong)
        for index in word.indices {
          self[index].isCode = true
          self[index].isStrong = isStrong
        }
      }
      start = end < endIndex ? end + 1 : end
    }
  }
}

/// Whether it may be taken for a domain, such as `bread.example.com`.
private func isDomain(_ word: String) -> Bool {
  let labels = word.split(separator: ".", omittingEmptySubsequences: false)
  return labels.count > 1 && labels[0].last?.isLetter == true
    && labels[labels.count - 1].prefix { $0.isLetter }.count > 1
}

extension ArraySlice<MarkdownText.Letter> {
  fileprivate var withoutPunctuationAround: Self {
    var word = self
    while let last = word.last, ")]}>\"'”’».,;:!?…".unicodeScalars.contains(last.scalar) { word.removeLast() }
    while let first = word.first, "([{<\"'“‘«".unicodeScalars.contains(first.scalar) { word.removeFirst() }
    return word
  }

  fileprivate var isAddress: Bool {
    let text = String(scalars: map(\.scalar)).lowercased()
    let isNumberOfIssue = text.first == "#" && text.dropFirst().first?.isNumber == true
    return isNumberOfIssue || isDomain(text) || text.contains("://") || text.contains("www.")
      || text.hasPrefix("mailto:")
      || text.hasPrefix("xmpp:")
      || zip(text, text.dropFirst()).contains { $0 == "@" && ($1.isLetter || $1.isNumber) }
  }
}
