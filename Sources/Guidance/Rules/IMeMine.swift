import Phrases

extension Rule {
  public struct IMeMine: FindingCase {
    /// The words that the authors speak of themselves by, each once, four at the most.
    public let selves: [String]
    public let count: Int
    /// All words.
    public let words: Int
    /// How many sentences open with them.
    public let openings: Int

    public var english: CaseWords {
      let evidence = selves.map { "“\($0 == "i" || $0.hasPrefix("i'") ? "I" + $0.dropFirst() : $0)”" }
      let opening = openings > 1 ? "; \(openings) sentences open with them" : ""
      return
        "\(count) of \(words) words are about yourselves (\(evidence.joined(separator: ", ")))\(opening)."
    }
  }

  public static let iMeMine = Rule(
    "i-me-mine", .advice, practice: 33,
    "Make the post turn around its readers, not around yourselves.",
    source: .quietObservers,
    why: "A profile is a stage that others may use; whoever only hears of you has no part in it.",
    fix: "Turn it round: start with the reader, or with somebody else's work, and keep one I or we at most.",
    checks: [
      .draft { draft in
        guard let selves = SelfWords(draft.wording), selves.prevail, draft.isEnglish else {
          return []
        }
        return [Hit(selves.found, at: draft.wording.range(of: selves.span))]
      }
    ],
    examples: [
      .triggers("[We baked our 10,000th loaf. We are proud of our oven and our] flour."),
      .triggers("[I got my keys, I painted my shop and I hung my] sign."),
      .triggers("[Our team, our values, our] story: all new on the site."),
      .triggers("[We started in a garage. We grew. We] now have six vans."),
      .triggers("[My book is out, my launch went well and I] slept for two days."),
      .triggers("[Our clinic has moved. Our doctors love it. Our] parking is free."),
      .passes(
        """
        I counted the bees on one lavender bush every noon in July. On dry days there were forty, on wet ones six. \
        I took the mean of the week and held it against the rain at the harbour, and the line is nearly straight. \
        I had thought that wind would matter more; it hardly did. The table is open to all who count bees. The \
        gardens at the abbey, the school and the care home have sent theirs, and so may any garden in the county.
        """),
      .passes("Set `my.shop = ours.open && we.care` and restart the till."),
      .passes(
        "Professor Lall on how we can protect our sleep and our ears at concerts, where we all stand too close."
      ),
      .passes("We open at nine tomorrow."),
      .passes("We baked too much rye. Would you like a loaf? Your neighbours might; ours took four."),
      .passes("Join us on the quay: tell us your tide stories, show us your boats."),
      .passes("We thank our neighbours, our volunteers and our drivers for a dry library."),
      .passes("@minarao I'm sorry, my mistake: I sent you my own invoice. I'll fix it now."),
      .passes("“I love my job, I love my van, I love my town”: Mina, postwoman for forty years."),
      .passes("The US team beat us, and the harbour choir sang for all our guests until midnight came."),
      .passes("How do I get my boiler and my rads warm again? Ring @coldfolk."),
      .passes("We all forget names. We all blush. We can all ask again: here is how, by @ana_reads."),
    ])
}

/// The words by which the authors speak of themselves, and what stands against them.
private struct SelfWords {
  private let indices: [Int]
  private let wording: Wording
  private let count: Int
  private let openings: Int
  private let others: Int

  /// Nil for fewer than three, for a reply (there one speaks of oneself), for thanks, and where `we` is everybody.
  init?(_ wording: Wording) {
    guard wording.categories.contains(.we) || wording.categories.contains(.me) else { return nil }
    let found = wording.own.filter { wording.isSelf($0) }
    guard found.count >= 3, wording.repliedAccount == nil,
      wording.firstWord(.thanks, in: wording.own) == nil, everybody.found(in: wording).isEmpty
    else { return nil }
    let isTaken = wording.areQuotedOrCode
    let own = wording.own.filter { !isTaken[$0] }
    let isAsked = wording.askedWords
    indices = found.filter { !isTaken[$0] && !isAsked[$0] }
    self.wording = wording
    count = own.count { wording.words[$0].sort == .word }
    openings = indices.count { wording.words[$0].opensClause }
    others = own.count { wording.words[$0].has(.you) || wording.words[$0].sort == .mention }
  }

  /// Words from the first of them to the last.
  var span: Range<Int> { (indices.first ?? 0)..<((indices.last ?? -1) + 1) }

  /// Whether they are dense, or open sentence after sentence, and no reader or other account weighs against them.
  var prevail: Bool {
    let found = indices.count
    guard found >= 3, others * 3 <= found else { return false }
    let isDense = found * (found == 3 ? 5 : 7) >= count
    return isDense || openings >= 3 && found * 10 >= count || openings == 2 && found * 8 >= count
  }

  var found: Rule.IMeMine {
    var seen: Set<String> = []
    let kinds = indices.map { wording.text(of: wording.words[$0]) }.filter { seen.insert($0).inserted }
    return Rule.IMeMine(
      selves: Array(kinds.prefix(4)), count: indices.count, words: count, openings: openings)
  }
}

/// Where `we` means readers as well.
private let everybody = PhraseTable(
  """
  we|us all, all|each|most|many|some|one|both|none|any of us, we humans|people, we're|we've|we'll|we'd all, we can|should|must|do|have all,
  we can reduce|protect|prevent|cut|save our
  """)

extension Wording {
  /// For each word whether it stands in a question: there the I is often the reader's.
  fileprivate var askedWords: [Bool] {
    var isAsked = Array(repeating: false, count: words.count)
    var start = words.startIndex
    for index in words.indices
    where words[index].isMark(".") || words[index].isMark("!") || words[index].isMark("?") {
      if words[index].isMark("?") { for asked in start..<index { isAsked[asked] = true } }
      start = index + 1
    }
    return isAsked
  }

  /// Not the `us` of `tell us` and `join us`, which invites, nor the United States.
  fileprivate func isSelf(_ index: Int) -> Bool {
    let word = words[index]
    guard word.has([.we, .me]), word.sort == .word, word.key != "let's" else { return false }
    guard word.key == "us" || word.key == "me" else { return word.key != "mine" }
    let before = index > own.lowerBound ? words[index - 1].categories : []
    return !word.isShouted && before.isDisjoint(with: [.imperative, .nounOrImperative])
  }
}
