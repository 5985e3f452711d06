import PostText

/// Walks the four lists of entities beside a text that is read from left to right.
struct EntityCursor {
  private let entities: Entities
  private var link = 0
  private var mention = 0
  private var hashtag = 0
  private var cashtag = 0
  /// Where the next entity starts; before it there is nothing to look for.
  private var next = 0
  private let end: Int

  init(_ entities: Entities, end: Int) {
    self.entities = entities
    self.end = end
  }

  /// The entity that starts at `position`, with its end; those passed by already are never looked at again.
  mutating func entity(at position: Int) -> (Word.Sort, Int)? {
    guard position >= next else { return nil }
    let link = Self.start(of: entities.links, &link, from: position)
    let mention = Self.start(of: entities.mentions, &mention, from: position)
    let hashtag = Self.start(of: entities.hashtags, &hashtag, from: position)
    let cashtag = Self.start(of: entities.cashtags, &cashtag, from: position)
    next = min(min(link, mention), min(hashtag, cashtag))
    guard next == position else { return nil }
    next += 1
    if link == position { return found(.link, entities.links[self.link]) }
    if mention == position { return found(.mention, entities.mentions[self.mention]) }
    if hashtag == position { return found(.hashtag, entities.hashtags[self.hashtag]) }
    return found(.cashtag, entities.cashtags[self.cashtag])
  }

  /// Where the first entity of a list starts that does not lie before `position`.
  private static func start(of list: [Entity], _ index: inout Int, from position: Int) -> Int {
    while index < list.count, list[index].range.lowerBound < position { index += 1 }
    return index < list.count ? list[index].range.lowerBound : Int.max
  }

  private func found(_ sort: Word.Sort, _ entity: Entity) -> (Word.Sort, Int)? {
    entity.range.isEmpty || entity.range.upperBound > end ? nil : (sort, entity.range.upperBound)
  }
}
