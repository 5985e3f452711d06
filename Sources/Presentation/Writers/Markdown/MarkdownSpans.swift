import PostText

/// Letters of a line, put into Markdown's spans: escaped, in code, between the marks of strong emphasis.
struct MarkdownSpans {
  private let letters: [MarkdownText.Letter]
  private let isInTable: Bool
  /// Where the first letter stands that is no blank.
  private let beginning: Int
  /// A formula stands between two.
  private let hasTwoDollars: Bool

  init(_ letters: [MarkdownText.Letter], isInTable: Bool) {
    self.letters = letters
    self.isInTable = isInTable
    beginning = letters.firstIndex { $0.scalar != " " } ?? letters.endIndex
    hasTwoDollars = letters.count { $0.scalar == "$" } > 1
  }

  var text: String {
    var text = ""
    var at = letters.startIndex
    var isStrong = false
    while at < letters.endIndex {
      if letters[at].isStrong != isStrong {
        isStrong.toggle()
        text += Self.strong
      }
      let end = end(ofRunAt: at)
      if letters[at].isCode {
        text += code(at..<end)
      } else {
        for index in at..<end { text += escaped(index) }
      }
      at = end
    }
    return isStrong ? text + Self.strong : text
  }

  private static let strong = "**"

  private func end(ofRunAt start: Int) -> Int {
    letters[start...].firstIndex {
      $0.isStrong != letters[start].isStrong || $0.isCode != letters[start].isCode
    } ?? letters.endIndex
  }

  /// Between so many backticks as do not stand in it.
  private func code(_ range: Range<Int>) -> String {
    let content = String(scalars: letters[range].map(\.scalar))
    let longest = content.longestRun(of: "`")
    let fence = String(repeating: "`", count: longest + 1)
    let isAmbiguous = content.hasPrefix("`") || content.hasSuffix("`") || content.hasPrefix(" ")
    let gap = isAmbiguous ? " " : ""
    // A bar ends a cell even in code.
    return fence + gap + (isInTable ? content.replacing("|", with: "\\|") : content) + gap + fence
  }

  private func escaped(_ index: Int) -> String {
    let scalar = letters[index].scalar
    if index == beginning || isBehindFirstNumber(index), Self.beginsBlocks(scalar) { return "\\\(scalar)" }
    if index < beginning { return "&nbsp;" }
    return switch scalar {
    case "\\", "`", "*", "[", "<", "~", "|": "\\\(scalar)"
    case "_": isWithinWord(index) ? "_" : "\\_"
    case "&": isBeforeName(index) ? "\\&" : "&"
    case "$": hasTwoDollars ? "\\$" : "$"
    default: String(scalar)
    }
  }

  /// Headings, lists, quotations, rules, tables and definitions begin by these.
  private static func beginsBlocks(_ scalar: Unicode.Scalar) -> Bool {
    "#+-=>:.)".unicodeScalars.contains(scalar)
  }

  /// `1.` and `1)` begin a list.
  private func isBehindFirstNumber(_ index: Int) -> Bool {
    guard index > beginning, index - beginning < 10 else { return false }
    return letters[beginning..<index].allSatisfy { ("0"..."9").contains($0.scalar) }
      && ".)".unicodeScalars.contains(letters[index].scalar)
  }

  /// An underscore between letters is one.
  private func isWithinWord(_ index: Int) -> Bool {
    index > 0 && index + 1 < letters.count && letters[index - 1].isOfWord && letters[index + 1].isOfWord
  }

  /// `&amp;` and `&#38;` are names of characters.
  private func isBeforeName(_ index: Int) -> Bool {
    guard index + 1 < letters.count else { return false }
    let next = letters[index + 1].scalar
    return next == "#" || next.isASCII && next.properties.isAlphabetic
  }
}

extension MarkdownText.Letter {
  fileprivate var isOfWord: Bool {
    !isCode && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  fileprivate var isBlank: Bool { scalar.properties.isWhitespace }

  /// As CommonMark counts it: what is neither a letter nor a blank, and the marks around code.
  fileprivate var isPunctuation: Bool {
    if isCode { return true }
    return switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}

extension [MarkdownText.Letter] {
  /// Makes strong what can be: the marks of emphasis hold only where CommonMark takes them for such, so a stretch
  /// that begins or ends by punctuation within a word grows to the whole of it.
  mutating func settleStrength() {
    trimStrength(indices)
    trimStrength(indices.reversed())
    var at = startIndex
    while at < endIndex {
      guard self[at].isStrong else {
        at += 1
        continue
      }
      var end = self[at...].firstIndex { !$0.isStrong } ?? endIndex
      grow(backFrom: at)
      if end < endIndex, !ends(at: end) {
        while end < endIndex, !self[end].isBlank, !self[end].isPunctuation {
          self[end].isStrong = true
          end += 1
        }
      }
      // What has grown may have met the next stretch.
      at = self[end...].firstIndex { !$0.isStrong } ?? endIndex
    }
  }

  /// Takes strength from the blanks at that end of each stretch where `order` begins.
  private mutating func trimStrength(_ order: some Sequence<Int>) {
    var isWithin = false
    for index in order {
      if self[index].isStrong, self[index].isBlank, !isWithin { self[index].isStrong = false }
      isWithin = self[index].isStrong
    }
  }

  private mutating func grow(backFrom start: Int) {
    var start = start
    guard !begins(at: start) else { return }
    while start > startIndex, !self[start - 1].isBlank, !self[start - 1].isPunctuation {
      start -= 1
      self[start].isStrong = true
    }
  }

  /// Whether marks before `index` are left-flanking.
  private func begins(at index: Int) -> Bool {
    guard index > startIndex, self[index].isPunctuation else { return true }
    return self[index - 1].isBlank || self[index - 1].isPunctuation
  }

  /// Whether marks before `index` are right-flanking.
  private func ends(at index: Int) -> Bool {
    guard self[index - 1].isPunctuation else { return true }
    return self[index].isBlank || self[index].isPunctuation
  }
}
