/// Puts `@someone` in the place of names. A name is found as a whole word, as `grep -w` does: between what is no letter, no
/// figure and no `_`; case does not count.
public struct NameRemoval {
  /// A name has no more words than these.
  public static let mostWords = 8

  /// How many words the names have, the most first.
  private let sizes: [Int]
  private let isName: (String) -> Bool
  /// Words that stay where no `@` stands before them: those of the brand's own names and the like.
  private let kept: Set<String>
  /// Whether those alone go that an `@` stands before.
  private let signedAlone: Bool

  /// - Parameters:
  ///   - sizes: how many words the names have.
  ///   - isName: is asked of words in small letters.
  public init(
    sizes: Set<Int>, keeping kept: Set<String> = [], signedAlone: Bool = false,
    isName: @escaping (String) -> Bool
  ) {
    self.signedAlone = signedAlone
    self.sizes = sizes.sorted(by: >)
    self.kept = kept
    self.isName = isName
  }

  public init(_ names: Set<String>, keeping kept: Set<String> = []) {
    self.init(sizes: Set(names.map(Self.wordCount)), keeping: kept, isName: names.contains)
  }

  public static func wordCount(_ name: String) -> Int { words(in: Array(name)).count }

  /// The words of a text, in small letters.
  public static func words(of text: String) -> [String] {
    let letters = Array(text)
    return words(in: letters).map { String(letters[$0]).lowercased() }
  }

  public func holds(_ text: String) -> Bool { cleaned(text) != text }

  public func cleaned(_ text: String) -> String {
    let letters = Array(text)
    let words = Self.words(in: letters)
    var cleaned = ""
    var end = 0
    var index = 0
    while index < words.count {
      guard let found = name(at: index, words, letters) else {
        index += 1
        continue
      }
      cleaned += String(letters[end..<found.range.lowerBound]) + SocialAccount.someone
      end = found.range.upperBound
      index += found.words
    }
    return end == 0 ? text : cleaned + String(letters[end...])
  }

  /// The longest name that begins with a word, and the `@` before it.
  private func name(
    at index: Int, _ words: [Range<Int>], _ letters: [Character]
  ) -> (range: Range<Int>, words: Int)? {
    for size in sizes where index + size <= words.count {
      let parts = words[index..<index + size]
      guard zip(parts, parts.dropFirst()).allSatisfy({ Self.isLink(letters[$0.upperBound..<$1.lowerBound]) })
      else { continue }
      let (start, end) = (words[index].lowerBound, words[index + size - 1].upperBound)
      let name = String(letters[start..<end]).lowercased()
      let hasSign = start > 0 && (letters[start - 1] == "@" || letters[start - 1] == "＠")
      guard hasSign || !signedAlone && !kept.contains(name), isName(name) else { continue }
      return (start - (hasSign ? 1 : 0)..<end, size)
    }
    return nil
  }

  private static func isLink(_ letters: ArraySlice<Character>) -> Bool {
    letters.count == 1 && letters.first.map { "-.@ ".contains($0) } ?? false
  }

  private static func words(in letters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, letter) in letters.enumerated() {
      let isOfWord = letter.isLetter || letter.isNumber || letter == "_"
      if isOfWord, start == nil { start = index }
      if !isOfWord, let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let start { words.append(start..<letters.count) }
    return words
  }
}
