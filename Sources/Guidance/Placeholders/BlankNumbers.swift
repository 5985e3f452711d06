import Phrases

/// `XX` and `XXX` where a number, a price, a time or a date belongs. Kisses, sizes and Roman numerals stand
/// elsewhere, and longer rows are told by `BlankLetters`.
enum BlankNumbers {
  static func all(in wording: Wording) -> [PlaceholderFound] {
    var found: [PlaceholderFound] = []
    var index = 0
    while index < wording.words.count {
      if let range = blank(at: index, in: wording) {
        found.append(PlaceholderFound(range: range, certainty: .sure))
        while index < wording.words.count, wording.words[index].range.lowerBound < range.upperBound {
          index += 1
        }
      } else {
        index += 1
      }
    }
    return found
  }

  private static func blank(at index: Int, in wording: Wording) -> Range<Int>? {
    let word = wording.words[index]
    guard let first = Blank(word, in: wording.scalars) else { return nil }
    let position = Position(at: index, in: wording)
    if position.isMoney { return word.range.lowerBound - 1..<(position.endOfParts ?? word.range.upperBound) }
    if let sign = position.signBehind { return word.range.lowerBound..<sign }
    if let end = position.endOfParts { return word.range.lowerBound..<end }
    if first.hasUnit { return word.range }
    return first.isCapital && (position.isBeforeUnit || position.isInDate) ? word.range : nil
  }
}

/// Letters X in a figure's place.
private struct Blank {
  /// Whether it tells by itself what it counts: `XXpm`, `XXth`, and `$XX`, which X takes for a share's name.
  let hasUnit: Bool
  let isCapital: Bool

  init?(_ word: Word, in scalars: [Unicode.Scalar]) {
    let isCashtag = word.sort == .cashtag
    guard word.sort == .word || isCashtag, word.range.count <= 12 else { return nil }
    let text = isCashtag ? scalars[word.range].dropFirst() : scalars[word.range]
    guard text.count > 1, text.prefix(2).allSatisfy(\.isBlankLetter) else { return nil }
    let rest = text.drop(while: \.isBlankLetter)
    isCapital = scalars[word.range.lowerBound] == "X" && scalars[word.range.lowerBound + 1] == "X"
    hasUnit =
      isCashtag && rest.isEmpty || Self.units.contains(WordKey(lowercasing: rest))
      || !isCashtag && Self.isParts(text)
    if !hasUnit && !rest.isEmpty { return nil }
  }

  /// `XX-XX-XXXX`
  private static func isParts(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = text.split(separator: "-")
    return parts.count == 3 && parts.allSatisfy { $0.count >= 2 && $0.allSatisfy(\.isBlankLetter) }
  }

  private static let units: WordSet = ["pm", "am", "th", "k"]
}

/// What stands around a blank.
private struct Position {
  private let index: Int
  private let words: [Word]
  private let scalars: [Unicode.Scalar]

  init(at index: Int, in wording: Wording) {
    self.index = index
    words = wording.words
    scalars = wording.scalars
  }

  private var next: Word? { index + 1 < words.count ? words[index + 1] : nil }
  private var end: Int { words[index].range.upperBound }

  /// `£XX`
  var isMoney: Bool {
    let start = words[index].range.lowerBound
    return start > 0 && Self.isCurrency(scalars[start - 1])
  }

  /// The end of a sign for a share or money right behind: `XX%`, `XX€`.
  var signBehind: Int? {
    guard end < scalars.count, scalars[end] == "%" || Self.isCurrency(scalars[end]) else { return nil }
    return end + 1
  }

  private static func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "£" || scalar == "$" || scalar == "€" || scalar == "¥" || scalar == "₹"
  }

  /// The end of a date or a time: `XX/XX/XXXX`, `XX:XX`; or of a long number: `XX,XXX`
  var endOfParts: Int? {
    guard end < scalars.count, [":", "/", ".", ","].contains(scalars[end]) else { return nil }
    var last = index
    while last - index < 4, last + 2 < words.count, words[last + 1].range.count == 1,
      words[last + 2].range.lowerBound == words[last].range.upperBound + 1,
      isBlank(words[last + 2])
    {
      last += 2
    }
    return last > index ? words[last].range.upperBound : nil
  }

  private func isBlank(_ word: Word) -> Bool {
    word.range.count <= 4 && word.range.count >= 2 && scalars[word.range].allSatisfy(\.isBlankLetter)
  }

  /// `XX people`, `XX pm`, `XX per cent`
  var isBeforeUnit: Bool {
    next.map { $0.sort == .word && !$0.isShouted && Self.units.contains($0) } ?? false
  }

  private static let units: WordSet = [
    "pm", "am", "percent", "per", "people", "places", "seats", "tickets", "days", "hours", "minutes", "mins",
    "weeks", "months", "years", "customers", "countries", "cities", "euros", "pounds", "dollars", "million",
    "billion", "thousand", "miles", "km", "kg", "members", "followers", "spots", "copies", "stores", "shops",
    "winners", "prizes", "guests", "visitors", "volunteers", "participants", "o'clock", "uhr", "euro", "tage",
    "jours", "heures", "personnes", "días", "horas", "personas",
  ]

  /// `on XX March`, `on March XX`. Without the little word it may be a kiss beside a name: `XX April`.
  var isInDate: Bool {
    let before = index > 0 ? words[index - 1] : nil
    if let before, Self.leads(before), let next, next.isCapitalised, Self.months.contains(next) {
      return true
    }
    guard let before, before.isCapitalised, Self.months.contains(before), index > 1 else { return false }
    return Self.leads(words[index - 2])
  }

  private static func leads(_ word: Word) -> Bool { leading.contains(word) }

  private static let leading: WordSet = [
    "on", "until", "till", "by", "before", "after", "since", "the", "starting",
  ]
  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
