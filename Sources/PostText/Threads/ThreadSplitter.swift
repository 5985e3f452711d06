/// Finds where a text that is too long for a platform may be parted.
struct ThreadSplitter {
  private let limits: Limits
  private let scalars: [Unicode.Scalar]
  /// For each offset whether a part may begin there: how well it does so, or that it must not.
  private let seams: [Seam?]
  /// For each offset whether a character begins there that is within no link, mention or tag, or the text ends.
  private let begins: [Bool]

  /// From the worst to the best.
  private enum Seam: Int, Comparable {
    case character, word, sentence, paragraph

    static func < (one: Seam, other: Seam) -> Bool { one.rawValue < other.rawValue }
  }

  init(_ text: String, limits: Limits) {
    self.limits = limits
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    let begins = Self.begins(in: text, scalars.count, on: limits.platform)
    self.begins = begins
    seams = begins.indices.map { begins[$0] && $0 > 0 ? Self.seam(at: $0, scalars) : nil }
  }

  /// What limits the length of a post.
  private static let lengths: Set<Breach.Kind> = [.length, .lengthAsWritten, .bytes, .bytesAsWritten]

  func words(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  func fits(_ part: String) -> Bool { overflow(of: part, limits) == nil }

  /// - Parameter marking: what stands behind it.
  func fits(_ range: Range<Int>, _ marking: String) -> Bool { fits(words(range) + marking) }

  private func overflow(of part: String, _ limits: Limits) -> Int? {
    Reading(part).measure(limits: limits).breaches.filter { Self.lengths.contains($0.kind) }.map(
      \.range.lowerBound
    )
    .min()
  }

  /// Without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.first { !scalars[$0].properties.isWhitespace } ?? range.upperBound
    var end = range.last { !scalars[$0].properties.isWhitespace }.map { $0 + 1 } ?? start
    // A blank may be part of a character, as below a combining mark.
    while start > range.lowerBound, !begins[start] { start -= 1 }
    while end < range.upperBound, !begins[end] { end += 1 }
    return start..<max(start, end)
  }

  /// - Parameter marking: what each part must have room for.
  /// - Returns: nil where something is too long and can't be parted.
  func split(_ pieces: [Range<Int>], leaving marking: String) -> [Range<Int>]? {
    var tight = limits
    tight.length -= marking.utf8.count
    tight.refusedLength = nil
    tight.bytes = limits.bytes.map { $0 - marking.utf8.count }
    guard tight.length > 0 else { return nil }
    var parts: [Range<Int>] = []
    for piece in pieces {
      var rest = trimmed(piece)
      while !rest.isEmpty {
        guard let part = first(of: rest, tight) else { return nil }
        parts.append(part)
        rest = trimmed(part.upperBound..<rest.upperBound)
      }
    }
    return parts.isEmpty ? [0..<0] : parts
  }

  /// How far it fits; nil where all of it does. Of a long text no more is read than a part may have.
  private func overflow(in rest: Range<Int>, _ limits: Limits) -> Int? {
    var count = 4 * limits.length + 2048
    while count < rest.count {
      let window = rest.lowerBound..<rest.lowerBound + count
      if let overflow = overflow(of: words(window), limits) { return overflow }
      count *= 2
    }
    return overflow(of: words(rest), limits)
  }

  /// The longest beginning that fits and ends where the text is best parted.
  private func first(of rest: Range<Int>, _ limits: Limits) -> Range<Int>? {
    guard let overflow = overflow(in: rest, limits) else { return rest }
    var end = min(rest.lowerBound + overflow, rest.upperBound)
    // White space between two parts takes no room.
    while end < rest.upperBound, scalars[end].properties.isWhitespace { end += 1 }
    let reach = rest.lowerBound...end
    for wanted in [Seam.paragraph, .sentence, .word, .character] {
      for place in reach.reversed() where place > rest.lowerBound && (seams[place] ?? .character) >= wanted {
        guard seams[place] != nil else { continue }
        let part = trimmed(rest.lowerBound..<place)
        if !part.isEmpty, self.overflow(of: words(part), limits) == nil { return part }
      }
    }
    return nil
  }

  // MARK: Where it may be parted

  private static func begins(in text: String, _ count: Int, on platform: Platform) -> [Bool] {
    var begins = [Bool](repeating: false, count: count + 1)
    var offset = 0
    for character in text {
      begins[offset] = true
      offset += character.unicodeScalars.count
    }
    let entities = platform.entities(in: text)
    for entity in entities.links + entities.mentions + entities.hashtags + entities.cashtags {
      for place in entity.range.dropFirst() { begins[place] = false }
    }
    begins[count] = true
    return begins
  }

  private static func seam(at place: Int, _ scalars: [Unicode.Scalar]) -> Seam {
    let before = scalars[..<place]
    let gap = before.reversed().prefix { $0.properties.isWhitespace }
    let breaks = gap.count { $0 == "\n" || $0 == "\u{2029}" }
    if breaks > 1 { return .paragraph }
    guard let last = before.dropLast(gap.count).last(where: { !closing.contains($0) }) else {
      return gap.isEmpty ? .character : .word
    }
    if breaks == 1 || wideStops.contains(last) { return .sentence }
    if gap.isEmpty { return .character }
    return stops.contains(last) ? .sentence : .word
  }

  private static let stops = Set(".!?…。！？".unicodeScalars)
  /// Those that no blank follows.
  private static let wideStops = Set("。！？".unicodeScalars)
  private static let closing = Set("\"'”’)»」』".unicodeScalars)
}
