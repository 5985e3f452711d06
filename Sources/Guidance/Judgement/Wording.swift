import Phrases
import Planning
import PostText

/// A text cut into words once, for every question that is asked of it.
package struct Wording: Sendable {
  let scalars: [Unicode.Scalar]
  let words: [Word]
  /// Indices of the words that are neither a word nor a mark: numbers, accounts, hashtags, cashtags and links.
  let specials: [Int]
  /// In the order of their first words.
  let phrases: [PhraseFound]
  /// Indices of the words that the author wrote: all of them, or those before a quoted post.
  let own: Range<Int>
  /// Index of the account whose post is quoted.
  let quotedAuthor: Int?
  /// Whether nothing but a repost is there: no word of the author's own.
  let isBareRepost: Bool
  /// Indices of what a reader takes as the post's message: the author's own words, or the reposted ones when there
  /// are none.
  let message: Range<Int>
  /// Index of the message's first word behind the accounts and signs it starts with.
  let opening: Int
  /// What is known of any word or phrase: what is not here need not be searched.
  let categories: WordCategories
  private(set) var imperatives = Imperatives()

  /// - Parameter entities: what the post's first platform finds in `text`.
  package init(_ text: String, entities: Entities) { self.init(Array(of: text), entities: entities) }

  init(_ post: Post) { self.init(post.text, entities: post.entities) }

  init(_ scalars: [Unicode.Scalar], entities: Entities) {
    self.scalars = scalars
    let words = Lexicon.english.words(of: scalars, entities: entities)
    self.words = words
    specials = words.indices.filter { words[$0].sort != .word && words[$0].sort != .mark }
    let repost = Repost.find(in: words)
    let own = 0..<(repost?.start ?? words.count)
    self.own = own
    quotedAuthor = repost?.author
    let isBareRepost = repost != nil && !own.contains { words[$0].sort == .word }
    self.isBareRepost = isBareRepost
    let message = repost.map { isBareRepost ? ($0.author + 1)..<words.count : own } ?? own
    self.message = message
    opening =
      message.first { words[$0].sort != .mention && words[$0].sort != .mark } ?? message.upperBound
    let phrases = Lexicon.english.phrases(in: words)
    self.phrases = phrases
    categories = phrases.reduce(words.reduce([]) { $0.union($1.categories) }) { $0.union($1.categories) }
    imperatives = findImperatives()
  }

  /// In lower case, with straight apostrophes; of a run of the same sign the first.
  func text(of word: Word) -> String {
    (word.sort == .mark ? scalars[word.range].prefix(1) : scalars[word.range]).lowercased
  }

  /// The key of a word without accents.
  func plainKey(of word: Word) -> WordKey {
    word.key.isASCII ? word.key : WordKey(text(of: word).withoutAccents)
  }

  /// Unicode scalar offsets of words.
  func range(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return self.words[first].range.lowerBound..<self.words[last].range.upperBound
  }

  /// The same as a reader is shown it: a figure with its sign, as in `£35` and `30 %`.
  func shownRange(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last, self.words[last].sort == .number else {
      return range(of: words)
    }
    let hasSign = first > 0 && self.words[first - 1].has(.currency)
    let hasUnit = last + 1 < self.words.count && self.words[last + 1].has(.unit)
    return range(of: (hasSign ? first - 1 : first)..<(hasUnit ? last + 2 : last + 1))
  }
}

extension PhraseTable {
  /// Where the phrases stand in the author's own words.
  func found(in wording: Wording) -> [Found] { found(in: wording.words, within: wording.own) }
}
