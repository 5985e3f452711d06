/// Where things stand in a text, as scalar offsets, each kind in order.
struct EntityRanges {
  var links: [Range<Int>]
  var mentions: [Range<Int>]
  var hashtags: [Range<Int>]
  var cashtags: [Range<Int>] = []

  init(links: [Range<Int>], mentions: [Range<Int>], hashtags: [Range<Int>]) {
    self.links = links
    self.mentions = mentions
    self.hashtags = hashtags
  }

  init(onX reading: Reading) {
    links = reading.links
    mentions = XMentions.mentions(in: reading.text).withoutOverlaps(links)
    hashtags = reading.hashtags
    cashtags = XCashtags.cashtags(in: reading.text)
  }
}

extension [Range<Int>] {
  /// These ranges without those that share characters with a link. Of two that do, the one that begins
  /// first stays (twitter-text, removeOverlappingEntities).
  func withoutOverlaps(_ links: [Range<Int>]) -> [Range<Int>] {
    guard !isEmpty, !links.isEmpty else { return self }
    var kept: [Range<Int>] = []
    var link = 0
    var end = 0
    for range in self {
      while link < links.count, links[link].lowerBound < range.lowerBound {
        if links[link].lowerBound >= end { end = links[link].upperBound }
        link += 1
      }
      guard range.lowerBound >= end else { continue }
      kept.append(range)
      end = range.upperBound
    }
    return kept
  }
}

extension ScalarText {
  /// The words at `ranges`, which are in order.
  func entities(_ ranges: [Range<Int>]) -> [Entity] {
    guard !ranges.isEmpty else { return [] }
    var entities: [Entity] = []
    var offset = 0
    var index = text.utf8.startIndex
    for range in ranges {
      let start = text.utf8.index(index, offsetBy: utf8Length(of: offset..<range.lowerBound))
      index = text.utf8.index(start, offsetBy: utf8Length(of: range))
      offset = range.upperBound
      entities.append(Entity(text: String(text[start..<index]), range: range))
    }
    return entities
  }

  private func utf8Length(of range: Range<Int>) -> Int {
    isASCII ? range.count : values[range].reduce(0) { $0 + $1.utf8Width }
  }
}
