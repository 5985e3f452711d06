import Phrases

extension Wording {
  /// For each word whether it is not the author's own: it stands in quotation marks, or as code in backticks.
  var areQuotedOrCode: [Bool] {
    var isTaken = words.areQuoted
    var opening: Int?
    for index in words.indices where scalars[words[index].range.lowerBound] == "`" {
      guard words[index].sort == .mark else { continue }
      if let start = opening {
        for code in start..<index { isTaken[code] = true }
        opening = nil
      } else {
        opening = index
      }
    }
    return isTaken
  }
}
