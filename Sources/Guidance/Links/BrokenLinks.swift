import Phrases
import Planning
import PostText

/// Links of a draft that no platform sees, or that a platform reads otherwise than they are meant.
struct BrokenLinks {
  private let draft: Draft
  private let wording: Wording

  init(_ draft: Draft) {
    self.draft = draft
    wording = draft.wording
  }
}

// MARK: - Not seen

extension BrokenLinks {
  /// `https:// tickets.example.org`, `http:/…`, `www. …`
  var unseen: [Hit] {
    wording.words.indices.compactMap { index in
      range(at: index).map { Hit(Rule.BrokenLink.unseen(draft.words($0)), at: $0) }
    }
  }

  private func range(at index: Int) -> Range<Int>? {
    let word = wording.words[index]
    switch word.sort {
    case .word:
      let first = wording.scalars[word.range.lowerBound].lowercasedByte
      guard first == UInt8(ascii: "h") || first == UInt8(ascii: "t"), Self.schemes.contains(word) else {
        return nil
      }
      return link(at: word.range.lowerBound)
    // A protocol or a `www.` by itself.
    case .link where word.range.count <= Self.longestOpening:
      return wording.scalars[word.range].starts(with: "www".unicodeScalars)
        ? host(at: word.range.lowerBound) : link(at: word.range.lowerBound)
    default: return nil
    }
  }

  /// `https://`
  private static let longestOpening = 8

  private static let schemes: WordSet = [
    "http", "https", "htp", "htps", "ttp", "ttps", "htttp", "htttps", "hhtp", "hhtps", "httpp", "httpps",
    "hppt", "hpps",
  ]

  /// A scheme that leads to nothing, where it was to be a link: signs, a blank perhaps, and a host.
  private func link(at start: Int) -> Range<Int>? {
    let scheme = wording.scalars[start...].prefix { $0.isLetter }
    let signs = wording.scalars[scheme.endIndex...].prefix(5).prefix { ":/;. ".unicodeScalars.contains($0) }
    guard signs.first != " ", signs.contains(where: { $0 == "/" || $0 == ":" }) else { return nil }
    return endOfHost(from: signs.endIndex).map { start..<$0 }
  }

  /// `www. harbourbus.example.org`
  private func host(at start: Int) -> Range<Int>? {
    let signs = wording.scalars[(start + 3)...].prefix(2)
    return signs.elementsEqual([".", " "]) ? endOfHost(from: signs.endIndex).map { start..<$0 } : nil
  }

  /// The end of what looks like a host with a dot within and a path perhaps; nil for other words.
  private func endOfHost(from start: Int) -> Int? {
    let scalars = wording.scalars
    guard start < scalars.count, scalars[start].isLetter else { return nil }
    let run = scalars[start...].prefix(Self.longest).prefix { !$0.isSpace }
    var end = run.endIndex
    while end > start, !scalars[end - 1].isNameCharacter, scalars[end - 1] != "/" { end -= 1 }
    let host = scalars[start..<end].prefix { $0 != "/" }
    let dot = host.firstIndex(of: ".")
    guard let dot, dot + 2 < host.endIndex, host[dot + 1].isLetter, host.allSatisfy(Self.isOfHost) else {
      return nil
    }
    return end
  }

  private static let longest = 200

  private static func isOfHost(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isNameCharacter || scalar == "." || scalar == "-"
  }
}

extension Platform {
  /// Whether it makes links of a post's text.
  fileprivate var makesLinks: Bool {
    switch self {
    case .x, .threads, .bluesky, .mastodon, .linkedin, .facebook: true
    case .instagram, .tiktok, .pinterest, .youtube: false
    }
  }
}

// MARK: - Read otherwise

extension BrokenLinks {
  /// Those that end elsewhere for a platform than for a reader.
  var misread: [Hit] {
    let suspects = draft.entities.links.filter { isSuspect($0.range) }
    if suspects.isEmpty { return [] }
    let readings = draft.platforms.filter(\.makesLinks).map {
      (platform: $0, links: $0.entities(in: draft.text).links)
    }
    return suspects.compactMap { hit(on: $0.range.lowerBound, readings) }
  }

  /// Whether a parenthesis, an apostrophe or a letter stands where it ends.
  private func isSuspect(_ range: Range<Int>) -> Bool {
    let scalars = wording.scalars
    let last = scalars[range.upperBound - 1]
    if last == ")" || last.isApostrophe || range.count > 1 && scalars[range.upperBound - 2].isApostrophe {
      return true
    }
    guard range.upperBound < scalars.count else { return false }
    let next = scalars[range.upperBound]
    return next == ")" && scalars[range].contains("(") || next.isApostrophe || next.isLetter || next == "("
  }

  private func hit(on start: Int, _ readings: [(platform: Platform, links: [Entity])]) -> Hit? {
    let meant = start..<meantEnd(from: start)
    let ends = readings.compactMap { reading in
      reading.links.first { $0.range.lowerBound == start }.map {
        (platform: reading.platform, end: $0.range.upperBound)
      }
    }
    guard let other = ends.first(where: { $0.end != meant.upperBound })?.end else { return nil }
    let platforms = ends.filter { $0.end == other }.map(\.platform)
    if other < meant.upperBound {
      let link = draft.words(start..<other)
      return Hit(
        Rule.BrokenLink.cut(link, rest: draft.words(other..<meant.upperBound), platforms: platforms),
        at: meant)
    }
    let rest = draft.words(meant.upperBound..<other)
    return Hit(
      Rule.BrokenLink.swallows(draft.words(start..<other), rest: rest, platforms: platforms),
      at: start..<other)
  }

  /// Where a reader would say that a link ends: before a blank, and without the signs of the sentence around it.
  private func meantEnd(from start: Int) -> Int {
    let scalars = wording.scalars
    let run = scalars[start...].prefix {
      !$0.isSpace && !$0.isUnspaced && ($0.isASCII || $0.isLetter || $0.isApostrophe)
    }
    var end = run.endIndex
    while end > start {
      let last = scalars[end - 1]
      if ".,;:!?'\"’*_~|<>".unicodeScalars.contains(last) || last == ")" && isUnbalanced(start..<end)
        || last == "]"
      {
        end -= 1
      } else if last == "s", end - start > 2, scalars[end - 2].isApostrophe {
        end -= 2
      } else {
        break
      }
    }
    return end
  }

  private func isUnbalanced(_ range: Range<Int>) -> Bool {
    let text = wording.scalars[range]
    return text.count { $0 == ")" } > text.count { $0 == "(" }
  }
}
