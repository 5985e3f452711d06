extension Clue {
  /// How a text tells news.
  static let news: [Clue] = [
    Clue("news verb", "tells news") { .word($0.firstWord(.news, in: $0.message)) },
    Clue("pride", "speaks of pride") { $0.says(.feeling) },
    Clue("quotation", "quotes somebody") { wording in
      .word(wording.firstWord(.quoteMark, in: wording.message))
    },
    Clue("headline", "reads like a headline") { $0.isHeadline ? .everywhere : nil },
    Clue("label first", "reads like a headline") { wording in
      let start = wording.message.lowerBound
      let reach = start..<min(start + 5, wording.message.upperBound)
      guard let colon = wording.firstWord(in: reach, where: { $0.has(.colon) }), colon > start else {
        return nil
      }
      return .words(start..<colon)
    },
    Clue("money or percentage", "names a figure") { wording in
      .word(wording.moneyOrPercentage)
    },
    Clue("number", "names a figure") { wording in
      .word(wording.first(.number, in: wording.message))
    },
  ]
}

extension Wording {
  /// `$12`, `£5.8bn`, `20 €`, `30%`
  fileprivate var moneyOrPercentage: Int? {
    for index in specials where words[index].sort == .number || words[index].sort == .cashtag {
      guard message.contains(index) else { continue }
      if index > message.lowerBound, words[index - 1].has(.currency) { return index }
      if index + 1 < message.upperBound, words[index + 1].has(.unit) { return index }
    }
    return nil
  }

  /// Most of five words or more start with a capital.
  fileprivate var isHeadline: Bool {
    var count = 0
    var capitals = 0
    for index in message where words[index].sort == .word {
      count += 1
      if words[index].isCapitalised { capitals += 1 }
    }
    return count >= 5 && capitals * 3 >= count * 2
  }
}
