import PostText

/// Walks the four lists of entities beside a text that is read from left to right.
struct EntityCursor {
  private var lists: [(sort: Word.Sort, entities: [Entity], next: Int)]
  private let end: Int

  init(_ entities: Entities, end: Int) {
    self.end = end
    lists = []
    let all: [(Word.Sort, [Entity])] = [
      (.link, entities.links), (.mention, entities.mentions), (.hashtag, entities.hashtags),
      (.cashtag, entities.cashtags),
    ]
    for (sort, entities) in all where !entities.isEmpty { lists.append((sort, entities, 0)) }
  }

  var isEmpty: Bool { lists.isEmpty }

  /// The entity that starts at `position`, with its end; those passed by already are never looked at again.
  mutating func entity(at position: Int) -> (Word.Sort, Int)? {
    for index in lists.indices {
      while let range = range(index), range.lowerBound < position { lists[index].next += 1 }
      if let range = range(index), range.lowerBound == position, !range.isEmpty, range.upperBound <= end {
        return (lists[index].sort, range.upperBound)
      }
    }
    return nil
  }

  private func range(_ list: Int) -> Range<Int>? {
    let (_, entities, next) = lists[list]
    return next < entities.count ? entities[next].range : nil
  }
}
