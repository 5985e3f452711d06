import Phrases

extension Wording {
  /// The words by which the author sells: a discount, an order to order, a price.
  var selling: Range<Int>? {
    for phrase in phrases where phrase.categories.contains(.sells) && own.contains(phrase.words.lowerBound) {
      let isClaimed =
        phrase.words.lowerBound > 0 && words[phrase.words.lowerBound - 1].has([.takesVerb, .subject])
      if !isClaimed { return phrase.words }
    }
    if let word = own.first(where: {
      words[$0].has(.sells) || words[$0].has(.sellingVerb) && isImperative(at: $0)
    }) {
      return word..<(word + 1)
    }
    return price ?? discount
  }

  /// `£3.50`, `12 €`; not the millions of a balance sheet, the hundreds raised for charity, nor what somebody else is
  /// quoted with.
  var price: Range<Int>? {
    guard !categories.isDisjoint(with: [.currency, .unit]) else { return nil }
    let lastQuote = own.last { words[$0].isQuote } ?? own.lowerBound
    var isQuoted = false
    for index in own {
      if words[index].isQuote { isQuoted.toggle() }
      guard words[index].sort == .number, words[index].range.count <= 6, !isQuoted || index > lastQuote else {
        continue
      }
      let before = index > 0 ? words[index - 1].categories : []
      let after = index + 1 < own.upperBound ? words[index + 1] : nil
      guard
        before.contains(.currency)
          || after?.has(.unit) == true && after?.isMark("%") != true && after?.key != "pounds",
        after?.has(.magnitude) != true
      else {
        continue
      }
      guard text(of: words[index]).allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }) else { continue }
      return isMoneyTold ? nil : index..<(index + 1)
    }
    return nil
  }

  /// `20% off`
  private var discount: Range<Int>? {
    guard categories.contains(.unit) else { return nil }
    return own.first { $0 > 1 && words[$0 - 1].isMark("%") && words[$0].key == "off" }.map {
      ($0 - 2)..<($0 + 1)
    }
  }

  private var isMoneyTold: Bool { own.contains { words[$0].has(.toldMoney) } }
}

extension Word {
  fileprivate var isQuote: Bool { has(.quoteMark) || isMark("”") }
}
