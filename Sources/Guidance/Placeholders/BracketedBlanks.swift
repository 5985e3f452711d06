import Phrases

/// Blanks in brackets: `[link]`, `{{name}}`, `{name}`, `<insert date>`, `*|FNAME|*`. Brackets with other words in
/// them (`[photo]`, `[sic]`, `<3`) are left alone.
enum BracketedBlanks {
  /// Between brackets that are further apart stands no blank.
  private static let longest = 48

  static func all(in wording: Wording) -> [PlaceholderFound] {
    let scalars = wording.scalars
    var found: [PlaceholderFound] = []
    var position = 0
    while let start = scalars[position...].firstIndex(where: Bracket.opens),
      let bracket = Bracket(scalars[start])
    {
      position = start
      let opening = scalars[position...].prefix { $0 == bracket.open }
      position = opening.endIndex
      guard let blank = blank(bracket, behind: opening, in: wording) else { continue }
      found.append(blank)
      position = blank.range.upperBound
    }
    return found
  }

  private struct Bracket {
    let open: Unicode.Scalar
    let close: Unicode.Scalar

    static func opens(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "[" || scalar == "{" || scalar == "<" || scalar == "(" || scalar == "*"
    }

    init?(_ open: Unicode.Scalar) {
      self.open = open
      switch open {
      case "[": close = "]"
      case "{": close = "}"
      case "<": close = ">"
      case "(": close = ")"
      case "*": close = "*"
      default: return nil
      }
    }
  }

  private static func blank(
    _ bracket: Bracket, behind opening: ArraySlice<Unicode.Scalar>, in wording: Wording
  ) -> PlaceholderFound? {
    let scalars = wording.scalars
    let inside = scalars[opening.endIndex...].prefix(longest).prefix {
      $0 != bracket.close && $0 != bracket.open && $0 != "\n"
    }
    let end = inside.endIndex
    guard !inside.isEmpty, end < scalars.count, scalars[end] == bracket.close else { return nil }
    let depth = min(opening.count, scalars[end...].prefix(4).prefix { $0 == bracket.close }.count)
    let range = opening.endIndex - depth..<end + depth
    return certainty(BlankName(inside), bracket, depth: depth, at: range, in: wording).map {
      PlaceholderFound(range: range, certainty: $0)
    }
  }

  /// - Returns: nil when it is none.
  private static func certainty(
    _ name: BlankName, _ bracket: Bracket, depth: Int, at range: Range<Int>, in wording: Wording
  ) -> Rule.Placeholder.Certainty? {
    switch bracket.open {
    case "*": return name.isMergeTag ? .sure : nil
    case "(": return name.tells && name.isOfKnownThing ? .sure : nil
    case "{" where depth == 2: return name.isTemplate ? .sure : nil
    case "<" where name.isMarkup: return nil
    default: break
    }
    if isCode(before: range.lowerBound, in: wording.scalars) { return nil }
    if name.tells { return name.isOfKnownThing || name.isOrder ? .sure : .likely }
    if isCaption(at: range, in: wording.scalars) { return nil }
    if name.isThing || name.isLink { return .sure }
    if name.isFigure { return bracket.open == "[" && wording.isFigure(range) ? .sure : nil }
    guard name.isPart, wording.isInSentence(range), !wording.isQuoted(range) else { return nil }
    return name.isCapitalised ? .sure : .likely
  }

  /// Whether it is tied to what stands before, as in a program or its manual: `--date=<date>`, `list[number]`.
  private static func isCode(before start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard start > 0 else { return false }
    let before = scalars[start - 1]
    return before.isNameCharacter || "=.-'`".unicodeScalars.contains(before)
  }

  /// Whether what it names follows at once: `[link] https://…`, `[link](https://…)`.
  private static func isCaption(at range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let rest = scalars[range.upperBound...].prefix(3).drop { $0 == " " || $0 == ":" }
    guard rest.startIndex < scalars.count else { return false }
    return scalars[rest.startIndex] == "(" || scalars.isLink(at: rest.startIndex)
  }
}

extension Wording {
  /// Whether words of the same sentence stand around: `with [speaker] on`, but not `[Event] Summer fair`.
  fileprivate func isInSentence(_ range: Range<Int>) -> Bool {
    let line = scalars[..<range.lowerBound].reversed().prefix(8).prefix { $0 != "\n" }
    if let before = line.first(where: { !$0.isSpace }) {
      return before.isNameCharacter || before == "," || before == "&" || before == ")"
    }
    guard let after = scalars[range.upperBound...].prefix(2).first(where: { $0 != " " }) else { return false }
    return after.isLetter && !after.isUpper
  }

  /// Whether a figure belongs there: `only [X] days`, `$[X] raised`. A crossed box opens its line or stands among others.
  fileprivate func isFigure(_ range: Range<Int>) -> Bool {
    guard let after = scalars[range.upperBound...].prefix(2).first(where: { $0 != " " }) else { return false }
    if after == "%" { return true }
    guard after.isLetter && !after.isUpper else { return false }
    let before = scalars[..<range.lowerBound].reversed().prefix(2).first { $0 != " " }
    return before.map { $0.isNameCharacter || "$£€,:".unicodeScalars.contains($0) } ?? true
  }

  /// In somebody's quoted words an editor's brackets say what was meant.
  fileprivate func isQuoted(_ range: Range<Int>) -> Bool {
    let before = scalars[max(0, range.lowerBound - 200)..<range.lowerBound]
    let isStraight = !before.count { $0 == "\"" }.isMultiple(of: 2)
    return isStraight || before.last { $0 == "“" || $0 == "”" } == "“"
  }
}
