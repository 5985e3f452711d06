extension Clue {
  /// What a text asks its reader to do.
  static let calls: [Clue] = [
    Clue("imperative first", "tells the reader to act") { .word($0.imperatives.opening) },
    Clue("imperative in a later sentence", "tells the reader to act") { .word($0.imperatives.later) },
    Clue("imperative in mid-sentence", "tells the reader to act") { .word($0.imperatives.inMidSentence) },
    Clue("call to act", "calls to act") { $0.callToAct },
    Clue("please", "asks politely") { wording in
      .word(wording.firstWord(.please, in: wording.message))
    },
    Clue("invitation", "invites") { $0.says(.invites) },
    Clue("asks to pass it on", "asks to pass it on") { .word($0.requestToRepost) },
    Clue("more to read", "points to more") { $0.moreToRead },
    Clue("label before a link", "points to a link") { .word($0.labelBeforeLink) },
    Clue("here", "points to a link") { wording in
      .word(wording.firstWord(.here, in: wording.message))
    },
    Clue("asks anything", "asks the reader to act") { $0.anyCall },
    Clue("useful", "shows how to do something") { $0.says(.useful) },
    Clue("list of tips", "lists useful things") { $0.listOfTips },
  ]
}

extension Wording {
  /// A call, wherever it stands and however it is worded.
  fileprivate var anyCall: Trace? {
    .word(imperatives.first) ?? callToAct ?? says(.invites)
  }

  /// A call whose verb is not somebody's: neither `kids learn more` nor `to sign up`.
  fileprivate var callToAct: Trace? {
    guard categories.contains(.call) else { return nil }
    for phrase in phrases where phrase.categories.contains(.call) && message.contains(phrase.words.lowerBound)
    {
      if standsFree(phrase.words.lowerBound) { return .words(phrase.words) }
    }
    return nil
  }

  private func standsFree(_ index: Int) -> Bool {
    let word = words[index]
    guard index > message.lowerBound, !word.opensClause else { return true }
    let last = words[index - 1]
    if last.key == "can" && index > 1 && words[index - 2].has(.you) { return true }
    if last.has([.takesVerb, .subject]) { return false }
    return last.sort != .word && last.sort != .number || word.isCapitalised && !last.isCapitalised
      || last.has([.opensAdverbial, .object, .you]) || last.has(.joint)
  }

  fileprivate var moreToRead: Trace? {
    guard categories.contains(.more) else { return nil }
    for phrase in phrases where phrase.categories.contains(.more) && message.contains(phrase.words.lowerBound)
    {
      if !isListed(phrase.words.lowerBound) { return .words(phrase.words) }
    }
    return nil
  }

  /// `parks, gardens and more`, `2 more`
  private func isListed(_ index: Int) -> Bool {
    guard index > message.lowerBound, !words[index].opensClause else { return false }
    let last = words[index - 1]
    return last.has(.joint) || last.sort == .number || last.key == "to"
  }

  /// Whether it asks its readers for nothing but to read, see or watch.
  var callsToLook: Bool {
    guard let call = imperatives.first else { return false }
    return words[call].has(.lookingVerb) && firstPhrase(.house, in: own) == nil
  }

  /// `Keep the dough cool.`, `Steep it for four minutes.`: it opens by telling the reader how to do a thing, and leads
  /// nowhere.
  var givesInstruction: Bool {
    guard first(.link, in: own) == nil, !callsToLook, firstPhrase([.house, .sells], in: own) == nil else {
      return false
    }
    return imperatives.opening != nil || opensWithUnknownVerb
  }

  /// A word that the judgement does not know, before `it`, `them` or `your`.
  private var opensWithUnknownVerb: Bool {
    guard opening + 1 < own.upperBound, words[opening].sort == .word, words[opening].categories.isEmpty else {
      return false
    }
    return ["it", "them", "your"].contains(words[opening + 1].key)
      && !text(of: words[opening]).hasSuffix("ed")
  }

  /// Whether it shows how to do something.
  var isUseful: Bool { says(.useful) != nil || listOfTips != nil }

  /// `RT to spread the word` asks; `RT @name` does not.
  fileprivate var requestToRepost: Int? {
    guard !categories.isDisjoint(with: [.call, .repostSign]) else { return nil }
    return message.first { index in
      words[index].has(.call)
        || words[index].has(.repostSign) && index + 1 < words.count && words[index + 1].sort == .word
    }
  }

  /// `Details: https://…`, `Read more here: https://…`
  fileprivate var labelBeforeLink: Int? {
    for index in specials
    where words[index].sort == .link && message.contains(index) && index > message.lowerBound + 1 {
      let before = words[index - 1].has(.colon) ? index - 2 : index - 1
      guard words[before].sort == .word else { continue }
      if isListed(before) { continue }
      if words[before].has([.more, .imperative, .label]) { return before }
    }
    return nil
  }

  /// `8 tips for…`, `Five easy ways to…`
  var listOfTips: Trace? {
    guard categories.contains(.listed) else { return nil }
    for index in message where words[index].sort == .number || words[index].has(.count) {
      let reach = (index + 1)..<max(index + 1, min(index + 5, message.upperBound))
      guard let item = firstWord(.listed, in: reach) else { continue }
      return .words(index..<(item + 1))
    }
    return nil
  }
}
