extension Platform {
  /// Links, mentions, hashtags and cashtags as this platform finds them in `text`.
  public func entities(in text: String) -> Entities {
    let scalars = Array(text.unicodeScalars)
    var found = Entities()
    var start = 0
    while start < scalars.count {
      guard !scalars[start].properties.isWhitespace else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, !scalars[end].properties.isWhitespace { end += 1 }
      sort(start..<end, of: scalars, into: &found)
      start = end
    }
    return found
  }

  private func sort(_ word: Range<Int>, of scalars: [Unicode.Scalar], into found: inout Entities) {
    var word = word
    while let last = word.last, ".,;:!?)\"”’".unicodeScalars.contains(scalars[last]) {
      word = word.lowerBound..<last
    }
    guard let first = word.first else { return }
    let text = String(String.UnicodeScalarView(scalars[word]))
    let entity = Entity(text: text, range: word)
    if text.hasPrefix("http://") || text.hasPrefix("https://") {
      found.links.append(entity)
    } else if word.count > 1, scalars[first] == "@" {
      found.mentions.append(entity)
    } else if word.count > 1, scalars[first] == "#" {
      found.hashtags.append(entity)
    } else if word.count > 1, scalars[first] == "$", scalars[first + 1].properties.isAlphabetic {
      found.cashtags.append(entity)
    }
  }

  /// The length of `text` against `limit`, or against this platform's own limit.
  public func length(of text: String, limit: Int? = nil) -> Length {
    let limit = limit ?? standardLimit
    let count = text.count
    let overflow =
      count > limit
      ? text.unicodeScalars.distance(
        from: text.startIndex, to: text.index(text.startIndex, offsetBy: limit)) : nil
    return Length(platform: self, count: count, limit: limit, unit: "characters", overflow: overflow)
  }

  var standardLimit: Int {
    switch self {
    case .x: 280
    case .threads, .mastodon, .pinterest: 500
    case .bluesky: 300
    case .linkedin: 3000
    case .facebook: 63206
    case .instagram, .tiktok: 2200
    case .youtube: 5000
    }
  }
}
