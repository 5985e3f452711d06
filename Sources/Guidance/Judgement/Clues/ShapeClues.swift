extension Clue {
  /// What a text looks like.
  static let shape: [Clue] = [
    Clue("link", "links") { .word($0.first(.link, in: $0.message)) },
    Clue("link last", "ends with a link") { wording in
      let end = wording.message.last {
        wording.words[$0].sort != .hashtag && wording.words[$0].sort != .mention
      }
      guard let end, wording.words[end].sort == .link else { return nil }
      return .word(end)
    },
    Clue("link after a colon", "leads up to a link") { wording in
      .word(
        wording.specials.first {
          wording.words[$0].sort == .link && wording.message.dropFirst().contains($0)
            && wording.words[$0 - 1].has(.colon)
        })
    },
    Clue("hashtag", "has a hashtag") { .word($0.first(.hashtag, in: $0.message)) },
    Clue("hashtags", "has several hashtags") { wording in
      wording.hasSeveral(.hashtag, in: wording.message) ? .everywhere : nil
    },
    Clue("ellipsis", "trails off") { wording in
      .word(wording.firstWord(.dots, in: wording.message))
    },
    Clue("capitals first", "starts in capitals") { wording in
      let start = wording.opening
      guard start < wording.message.upperBound, wording.words[start].isShouted else { return nil }
      return .word(start)
    },
    Clue("few words", "says it in a few words") { wording in
      wording.messageLength < 40 ? .everywhere : nil
    },
    Clue("short without a link", "says it in a few words") { wording in
      wording.messageLength < 80 && wording.first(.link, in: wording.message) == nil ? .everywhere : nil
    },
    Clue("short", "is short") { $0.messageLength < 80 ? .everywhere : nil },
    Clue("long", "is long") { $0.messageLength >= 110 ? .everywhere : nil },
  ]
}
