import Phrases

/// A search for the words of a term, one after the other, in a folded text.
struct WordRun {
  let text: [Unicode.Scalar]
  let folded: FoldedText
  let words: [[Unicode.Scalar]]
  /// How many letters a word has at least whose `s` is taken for a plural's.
  let shortestPlural: Int
  /// Whether it is looked for inside hashtags and addresses, and past hidden characters.
  let isDisguised: Bool
  /// Where the words stand, and in which form.
  struct Match {
    /// Unicode scalar offsets in the text; a letter's marks and hidden characters belong to it.
    var range: Range<Int>
    /// The letters of the words, without what parts them and without a plural's ending.
    var letters: [Unicode.Scalar]
    var isPlural = false
    /// Whether nothing parts two of them.
    var isJoined = false
  }
  private(set) var matches: [Match] = []

  private var letters: [Unicode.Scalar] { folded.letters }

  init(
    text: [Unicode.Scalar], folded: FoldedText, words: [[Unicode.Scalar]], shortestPlural: Int,
    isDisguised: Bool
  ) {
    self.text = text
    self.folded = folded
    self.words = words
    self.shortestPlural = shortestPlural
    self.isDisguised = isDisguised
  }

  mutating func find() {
    guard let first = words.first?.first else { return }
    // A capital differs in one bit, which is told sooner than what is to come.
    let bits = first.value | 0x20
    var position = 0
    while let start = letters[position...].firstIndex(where: { $0.value | 0x20 == bits }) {
      position = start + 1
      guard folded.small(start) == first, mayBegin(start), let tail = tail(of: 0, at: start, from: start)
      else { continue }
      matches.append(
        Match(
          range: textRange(start, tail.end), letters: tail.letters, isPlural: tail.isPlural,
          isJoined: tail.isJoined))
      position = tail.end
    }
  }

  /// The words from one of them on, as they were found.
  private struct Tail {
    /// Behind the last of them.
    var end: Int
    var letters: [Unicode.Scalar]
    var isPlural: Bool
    var isJoined = false
  }

  /// - Returns: nil where the words from `number` on do not stand at `place`, one after the other.
  private func tail(of number: Int, at place: Int, from start: Int) -> Tail? {
    for ending in endings(ofWord: number, at: place) {
      let own = Array(text[textRange(place, ending.stem)]) + ending.lost
      if number == words.count - 1 {
        guard endsWord(ending, from: start) else { continue }
        return Tail(end: ending.end, letters: own, isPlural: ending.isPlural)
      }
      guard var rest = tail(of: number + 1, behind: ending, from: start) else { continue }
      rest.letters = own + rest.letters
      if ending.isPlural { rest.isPlural = true }
      return rest
    }
    return nil
  }

  /// The same past what parts a word from the one before it.
  private func tail(of number: Int, behind ending: Ending, from start: Int) -> Tail? {
    if mayFollow(ending.end, from: start), var tail = tail(of: number, at: ending.end, from: start) {
      if letters[ending.end].isOfAnyWord { tail.isJoined = true }
      return tail
    }
    var gap = Gap(isDisguised: isDisguised)
    var index = ending.end
    while index < letters.count {
      // `%20` is a blank in an address.
      let isBlankOfAddress = isDisguised && letters[index...].starts(with: ["%", "2", "0"])
      guard isBlankOfAddress || gap.takes(letters[index]) else { return nil }
      index += isBlankOfAddress ? 3 : 1
      if let tail = tail(of: number, at: index, from: start) { return tail }
    }
    return nil
  }

  /// In the text, of what stands between two indices of letters.
  private func textRange(_ start: Int, _ end: Int) -> Range<Int> {
    var last = folded.origin(end - 1) + 1
    while last < text.count, text[last].isAccent { last += 1 }
    return folded.origin(start)..<last
  }

  /// Whether a word may stand right behind the one before it.
  private func mayFollow(_ gap: Int, from start: Int) -> Bool {
    guard gap < letters.count else { return false }
    // The `&` of a name.
    guard letters[gap].isOfAnyWord else { return isDisguised }
    if text[folded.origin(gap)].isUpper || isInName(start) { return true }
    return isDisguised
      && (isLong || folded.followsHidden(gap) || letters[gap].isDigit != letters[gap - 1].isDigit)
  }

  // MARK: - How a word ends

  private struct Ending {
    /// Behind the letters that the word itself has.
    var stem: Int
    /// Those that it loses before its ending: the `y` of `pony` in `ponies`.
    var lost: [Unicode.Scalar] = []
    var end: Int
    var isPlural: Bool { end > stem }
  }

  /// Where a word that stands at `place` may end, the farthest first: behind an ending of a plural, or as it is.
  private func endings(ofWord number: Int, at place: Int) -> [Ending] {
    let word = words[number]
    guard place + word.count <= letters.count, let last = word.last else {
      return plurals(inY: word, at: place)
    }
    let end = place + word.count
    for (offset, letter) in word.enumerated() where folded.small(place + offset) != letter {
      return offset == word.count - 1 ? plurals(inY: word, at: place) : []
    }
    let plain = Ending(stem: end, end: end)
    guard mayBePlural(end) else { return [plain] }
    let isHissing = ["s", "x", "z", "h"].contains(last) && begins(end, "es")
    let possessive = number < words.count - 1 ? possessive(end) : []
    let ends = (isHissing ? [end + 2] : []) + (begins(end, "s") ? [end + 1] : []) + possessive
    return ends.map { Ending(stem: end, end: $0) } + [plain]
  }

  /// `ponies`, for `pony`.
  private func plurals(inY word: [Unicode.Scalar], at place: Int) -> [Ending] {
    let stem = place + word.count - 1
    guard word.last == "y", word.count > 1, stem + 3 <= letters.count, mayBePlural(stem),
      begins(stem, "ies"), word.indices.dropLast().allSatisfy({ folded.small(place + $0) == word[$0] })
    else { return [] }
    return [Ending(stem: stem, lost: ["y"], end: stem + 3)]
  }

  /// `Project's Blue`; behind the last word the sign ends it as any other does.
  private func possessive(_ end: Int) -> [Int] {
    guard isDisguised, end + 2 < letters.count, letters[end].isApostrophe,
      folded.small(end + 1) == "s", !isInWord(end + 2)
    else { return [] }
    return [end + 2]
  }

  private func begins(_ index: Int, _ ending: String) -> Bool {
    let scalars = ending.unicodeScalars
    guard index + scalars.count <= letters.count else { return false }
    return zip(index..., scalars).allSatisfy { folded.small($0) == $1 }
  }

  private func mayBePlural(_ end: Int) -> Bool {
    end >= shortestPlural
      && ((end - shortestPlural)..<end).allSatisfy {
        letters[$0].isLetter || isDisguised && letters[$0].isDigit
      }
  }

  /// Whether the last word ends there.
  private func endsWord(_ ending: Ending, from start: Int) -> Bool {
    if !isInWord(ending.end) { return true }
    guard isDisguised, !ending.isPlural, isInName(start) else { return false }
    return isLong || beginsHump(ending.end) || endsBeforeNumber(ending.end)
  }

  // MARK: - Where words begin and end

  private func mayBegin(_ start: Int) -> Bool {
    !isInWord(start) || isDisguised && isInName(start) && (isLong || beginsHump(start))
  }

  /// Whether a term of several words is so long that it stands in no other by chance.
  private var isLong: Bool { words.count > 1 && words.reduce(0) { $0 + $1.count } >= 8 }

  /// `TeamSeagull`
  private func beginsHump(_ index: Int) -> Bool {
    index > 0 && index < letters.count && text[folded.origin(index)].isUpper
      && !text[folded.origin(index - 1)].isUpper
  }

  /// `#seagull2026`
  private func endsBeforeNumber(_ index: Int) -> Bool {
    !letters[index - 1].isDigit && letters[index].isDigit
  }

  /// Whether there is a word on both sides of an index, and it is the same one.
  private func isInWord(_ index: Int) -> Bool {
    index > 0 && index < letters.count && isOfWord(letters[index - 1]) && isOfWord(letters[index])
  }

  /// Whether it is part of a hashtag, or for a disguised term of a handle, an address or the words of a link.
  private func isInName(_ index: Int) -> Bool {
    let place = folded.origin(index)
    let before = text[..<place].suffix(Self.longestName).reversed().prefix { !$0.isSpace }
    guard isDisguised else { return isHashtag(before) }
    return before.contains { $0 == "#" || $0 == "＃" || $0 == "/" || $0 == "@" || $0 == "＠" }
      || isInHost(place) || isInLabel(place)
  }

  /// `projectblue.com`: labels with dots between, the last one of letters.
  private func isInHost(_ place: Int) -> Bool {
    let before = text[..<place].suffix(Self.longestName).reversed().prefix(while: \.isOfHost)
    let behind = text[place...].prefix(Self.longestName).prefix(while: \.isOfHost)
    let labels = (Array(before.reversed()) + behind).split(separator: ".", omittingEmptySubsequences: false)
    let named = labels.last?.isEmpty == true ? labels.dropLast() : labels[...]
    guard named.count > 1, let end = named.last, end.count > 1 else { return false }
    return named.allSatisfy { !$0.isEmpty } && end.allSatisfy { !$0.isDigit }
  }

  /// `[projectblue](https://…)`
  private func isInLabel(_ place: Int) -> Bool {
    let before = text[..<place].suffix(Self.longestName).reversed().first {
      "[]\n".unicodeScalars.contains($0)
    }
    guard before == "[" else { return false }
    let behind = text[place...].prefix(Self.longestName).drop { !"[]\n".unicodeScalars.contains($0) }
    return behind.starts(with: "](".unicodeScalars)
  }

  private func isHashtag(_ before: some Sequence<Unicode.Scalar>) -> Bool {
    let opening = before.first { !isOfWord($0) }
    return opening == "#" || opening == "＃"
  }

  /// No more is looked through, or a single word of a megabyte would take minutes.
  private static let longestName = 280

  private func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.isLetter || scalar.isDigit : scalar.isOfAnyWord && !scalar.isUnspaced
  }
}

/// What stands between two words of a term: blanks, and where it may be disguised, any signs that end no sentence.
private struct Gap {
  let isDisguised: Bool
  private var signs = 0
  private var endsSentence = false

  /// More is no way to set a name.
  private static let mostSigns = 8

  init(isDisguised: Bool) { self.isDisguised = isDisguised }

  /// - Returns: false where it ends before the sign, or parts two sentences.
  mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    if sign.partsTerms { return !(endsSentence && sign.isSpace) }
    guard isDisguised, !sign.isOfAnyWord, signs < Self.mostSigns else { return false }
    signs += 1
    if sign.endsSentences { endsSentence = true }
    return true
  }
}

extension Unicode.Scalar {
  /// Of any script, also of those that write without blanks.
  fileprivate var isOfAnyWord: Bool {
    isASCII ? isLetter || isDigit : properties.isAlphabetic || properties.numericType != nil
  }

  fileprivate var endsSentences: Bool {
    switch self {
    case ".", "!", "?", "\u{203C}", "\u{203D}", "\u{2026}", "\u{2047}"..."\u{2049}": true
    case "\u{3002}", "\u{FF01}", "\u{FF0E}", "\u{FF1F}": true
    default: false
    }
  }

  fileprivate var isOfHost: Bool { self == "." || self == "-" || isOfAnyWord }
}
