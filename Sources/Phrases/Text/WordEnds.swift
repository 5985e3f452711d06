/// Where words, numbers, names and links end, for texts whose entities a platform has not found already.
extension Array<Unicode.Scalar> {
  @inlinable public func follows(_ index: Int, where test: (Unicode.Scalar) -> Bool) -> Bool {
    index + 1 < count && test(self[index + 1])
  }

  /// Letters and digits, with apostrophes, hyphens and full stops (`U.S.`) between them, and `h/t`.
  func endOfWord(from start: Int) -> Int {
    var end = start + 1
    while end < count {
      if self[end].isNameCharacter || !self[end].isASCII && self[end].properties.isDiacritic {
        end += 1
      } else if self[end].joinsLetters, follows(end, where: { $0.isLetter }), !isLink(at: end + 1) {
        end += 2
      } else if self[end] == ".", isInitial(end - 1, from: start), follows(end, where: { $0.isLetter }) {
        end += 2
      } else if self[end] == "/", end == start + 1, isHatTip(at: start) {
        end += 2
      } else {
        break
      }
    }
    return Swift.min(end, count)
  }

  private func isInitial(_ index: Int, from start: Int) -> Bool {
    index == start || self[index - 1] == "."
  }

  private func isHatTip(at start: Int) -> Bool {
    start + 2 < count && (self[start] == "h" || self[start] == "H")
      && (self[start + 2] == "t" || self[start + 2] == "T")
  }

  func endOfNumber(from start: Int) -> Int {
    var end = start + 1
    while end < count {
      if self[end].isNameCharacter {
        end += 1
      } else if self[end] == "." || self[end] == "," || self[end] == ":",
        follows(end, where: { $0.isDigit })
      {
        end += 2
      } else {
        break
      }
    }
    return Swift.min(end, count)
  }

  /// A name behind `@` or `#`.
  public func endOfName(from start: Int) -> Int {
    var end = start + 1
    while end < count, self[end].isNameCharacter { end += 1 }
    return end
  }

  public func isLink(at start: Int) -> Bool {
    linkOpenings.contains { opening in
      start + opening.count <= count
        && opening.indices.allSatisfy { self[start + $0] == opening[$0] }
    }
  }

  func endOfLink(from start: Int) -> Int {
    var end = start
    while end < count, !self[end].isSpace { end += 1 }
    while end > start + 1, ".,;:!?)\"'”’…".unicodeScalars.contains(self[end - 1]) { end -= 1 }
    return end
  }
}

private let linkOpenings = ["http://", "https://", "www."].map { Array($0.unicodeScalars) }
