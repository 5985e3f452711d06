import Phrases

/// Where a text passes on somebody's post in the old manner: `RT @name …`, with or without own words before.
struct Repost {
  /// Index of `RT`.
  let start: Int
  /// Index of the account behind it.
  let author: Int

  static func find(in words: [Word]) -> Repost? {
    for index in words.indices where words[index].has(.repostSign) {
      // `Please RT: @name is looking for…` asks, and quotes nobody.
      if index > 0, words[index - 1].has(.please) { continue }
      var author = index + 1
      while author < words.count, words[author].has([.colon, .quoteMark]) { author += 1 }
      if author < words.count, words[author].sort == .mention { return Repost(start: index, author: author) }
    }
    return nil
  }
}
