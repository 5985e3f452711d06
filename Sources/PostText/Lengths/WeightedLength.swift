/// X's weighted length (twitter-text configuration v3): the text in Normalization Form C, a link is 23, an
/// emoji 2, a character 1 or 2 by its range.
enum WeightedLength {
  static let link = 23

  static func tally(of reading: Reading, limit: Int) -> LengthCounter {
    let text = reading.text
    if !text.isASCII, !Composition.isComposed(text.values) { return composedLength(of: text, limit: limit) }
    if !text.mayHoldEmoji {
      let count = plainCount(of: reading)
      if count <= limit { return LengthCounter(limit: limit, count: count) }
    }
    return tally(of: text.values, links: reading.links, limit: limit) { $0 }
  }

  /// The length of a text without emoji, which also holds nothing that X refuses.
  private static func plainCount(of reading: Reading) -> Int {
    let text = reading.text
    let isASCII = text.isASCII
    let weigh = { (range: Range<Int>) in isASCII ? range.count : weight(of: text.values[range]) }
    return reading.links.reduce(weigh(text.values.indices)) { $0 + link - weigh($1) }
  }

  private static func weight(of values: ArraySlice<UInt32>) -> Int {
    values.reduce(0) { $0 &+ weight(of: $1) }
  }

  private static func composedLength(of text: ScalarText, limit: Int) -> LengthCounter {
    let composed = Composition.composed(text.values)
    let links = LinkReader.links(in: ScalarText(values: composed.values), style: .x)
    return tally(of: composed.values, links: links, limit: limit) { composed.origins[$0] }
  }

  private static func tally(
    of values: [UInt32], links: [Range<Int>], limit: Int, origin: (Int) -> Int
  ) -> LengthCounter {
    var tally = LengthCounter(limit: limit)
    var nextLink = links.makeIterator()
    var pending = nextLink.next()
    var offset = 0
    while offset < values.count {
      if let range = pending, range.lowerBound == offset {
        tally.add(link, at: origin(offset))
        offset = range.upperBound
        pending = nextLink.next()
      } else {
        if XCharacters.isRefused(values[offset]) { tally.stop(at: origin(offset)) }
        let end = EmojiSequences.end(in: values, from: offset)
        tally.add(end == nil ? weight(of: values[offset]) : 2, at: origin(offset))
        offset = end ?? offset + 1
      }
    }
    return tally
  }

  private static func weight(of value: UInt32) -> Int {
    switch value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: 1
    default: 2
    }
  }
}
