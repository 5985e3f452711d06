import Phrases

extension KindEvidence {
  mutating func add(links own: OwnWords, _ spread: MessageSpread) {
    let links = spread.indices(.link)
    let pages = links.compactMap { own.links[$0]?.page }
    add(.linkOurs, pages.contains(.ours))
    add(.linkShortened, pages.contains(.shortened))
    add(.linkToPlatform, pages.contains(.platform))
    add(.linkOthers, pages.contains(.others))
    add(.severalLinks, links.count > 1)
    add(.linkInside, links.first.map { spread.place($0) < 0.6 } ?? false)
    let tags = spread.indices(.hashtag)
    add(.manyHashtags, tags.count >= 4)
    add(.hashtagFirst, tags.first == spread.message.lowerBound)
    add(.hashtagsTrail, tags.first.map { spread.onlySpecials(from: $0) } ?? false)
  }

  /// I, we, you, they: how many of the words.
  mutating func add(speakers spread: MessageSpread) {
    let words = spread.wording.words
    func density(_ category: WordCategories) -> Double {
      guard spread.wording.categories.contains(category) else { return 0 }
      return spread.shareOfWords(spread.words.count { words[$0].has(category) && !words[$0].isUnitedStates })
        * 8
    }
    add(.we, amount: density(.we))
    add(.you, amount: density(.you))
    add(.me, amount: density(.me))
    add(.they, amount: spread.shareOfWords(spread.words.count { Self.theirs.contains(words[$0]) }) * 8)
  }

  private static let theirs: WordSet = [
    "they", "their", "them", "he", "she", "his", "her", "him", "they're", "he's", "she's",
  ]

  mutating func add(asking selling: Range<Int>?, _ spread: MessageSpread) {
    let wording = spread.wording
    add(.sells, selling != nil)
    add(.sellsFirst, selling.map { spread.offset($0.lowerBound) < 5 } ?? false)
    let calls = [wording.imperatives.opening, wording.imperatives.later, wording.imperatives.inMidSentence]
      .compactMap { $0 }
    add(.asksToLook, calls.first.map { wording.words[$0].has(.lookingVerb) } ?? false)
    add(.asksLate, calls.max().map { spread.place($0) > 0.5 } ?? false)
    add(.openQuestion, wording.isOpenQuestion)
    add(.useful, wording.isUseful)
    add(.instructs, wording.givesInstruction)
  }

  mutating func add(form own: OwnWords, _ spread: MessageSpread, isEnglish: Bool) {
    let wording = spread.wording
    if let author = wording.quotedAuthor {
      let isOurs = own.isOurs(author)
      add(.repostOfOthers, wording.isBareRepost && !isOurs)
      add(.repostOfOurs, wording.isBareRepost && isOurs)
      add(.quoteOfOthers, !wording.isBareRepost && !isOurs)
      add(.quoteOfOurs, !wording.isBareRepost && isOurs)
    }
    add(.reply, wording.repliedAccount.map { !own.isOurs($0) } ?? false)
    add(.notEnglish, !isEnglish)
    addLength(spread)
    addEnd(spread)
  }

  private mutating func addLength(_ spread: MessageSpread) {
    let words = spread.wording.words
    let length =
      words[spread.message.upperBound - 1].range.upperBound
      - words[spread.message.lowerBound].range.lowerBound
    for (clue, limit) in Self.lengths { add(clue, length < limit) }
    add(.over800, length > 800)
    add(.sentences, amount: Double(spread.words.count { words[$0].opensClause }) / 8)
    add(.shouting, amount: spread.shareOfWords(spread.words.count { words[$0].isShouted }) * 3)
    add(.numbers, amount: spread.share(spread.indices(.number).count) * 6)
  }

  private static let lengths: [(KindClue, Int)] = [
    (.under40, 40), (.under80, 80), (.under140, 140), (.under220, 220), (.under400, 400),
  ]

  private mutating func addEnd(_ spread: MessageSpread) {
    let last = spread.wording.words[spread.message.upperBound - 1]
    switch last.sort {
    case .link: add(.endsWithLink, true)
    case .hashtag: add(.endsWithHashtag, true)
    case .word, .number, .mention, .cashtag: add(.endsWithWord, true)
    case .mark: add(Self.ends[last.sign ?? " "] ?? .endsWithWord, true)
    }
  }

  private static let ends: [Unicode.Scalar: KindClue] = [
    ".": .endsWithStop, "!": .endsWithExclamation, "?": .endsWithQuestion, "…": .endsWithDots,
    ":": .endsWithColon,
  ]
}

extension Word {
  fileprivate var isUnitedStates: Bool { isShouted && key == "us" }
}

extension MessageSpread {
  /// Whether no word stands from there to the end.
  fileprivate func onlySpecials(from index: Int) -> Bool {
    (index..<message.upperBound).allSatisfy {
      wording.words[$0].sort != .word && wording.words[$0].sort != .number
    }
  }
}
