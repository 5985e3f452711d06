extension Clue {
  /// Whom a text speaks to.
  static let address: [Clue] = [
    Clue("reply", "answers somebody") { .word($0.repliedAccount) },
    Clue("reply for all to see", "answers in public") { wording in
      guard let first = wording.words.first, first.isMark(".") else { return nil }
      return .word(wording.repliedAccount)
    },
    Clue("bare repost", "passes a post on") { $0.isBareRepost ? .word($0.own.upperBound) : nil },
    Clue("own words before a repost", "talks about a quoted post") { wording in
      guard let author = wording.quotedAuthor, !wording.isBareRepost else { return nil }
      return .words(wording.own.upperBound..<(author + 1))
    },
    Clue("mention", "names an account") { wording in
      .word(wording.first(.mention, in: wording.message))
    },
    Clue("mentions", "names several accounts") { wording in
      wording.hasSeveral(.mention, in: wording.message) ? .everywhere : nil
    },
    Clue("we", "speaks of us") { .word($0.firstWord(.we, in: $0.message)) },
    Clue("you", "speaks to the reader") { .word($0.addressedReader) },
    Clue("I", "speaks as one person") { .word($0.firstWord(.me, in: $0.message)) },
  ]
}

extension Wording {
  /// `you` and `your`, but not the one in `thank you`.
  fileprivate var addressedReader: Int? {
    guard categories.contains(.you) else { return nil }
    return message.first {
      words[$0].has(.you) && !($0 > 0 && words[$0 - 1].has(.thanks))
    }
  }

  /// The account that the text starts with, as a reply does; nil when the account is what the sentence is about
  /// (`@name has opened…`, `@name's…`, `@name & @other…`).
  var repliedAccount: Int? {
    let start = words.first?.isMark(".") == true ? 1 : 0
    guard start < words.count, words[start].sort == .mention else { return nil }
    guard start + 1 < words.count else { return start }
    let next = words[start + 1]
    return next.has([.news, .predicate]) ? nil : start
  }
}
