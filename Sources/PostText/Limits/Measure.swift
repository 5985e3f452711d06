/// A limit that a text breaks.
public struct Breach: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case length, bytes, title, hashtags, links, linkLength, character
    /// The app shortens links and then the text fits; as it is written it doesn't.
    case lengthAsWritten, bytesAsWritten
  }

  public var kind: Kind
  /// How much there is, and how much there may be, in the limit's unit.
  public var count: Int
  public var limit: Int
  /// The part of the text that is too much, as Unicode scalar offsets; for a title, of the title.
  public var range: Range<Int>
  /// Whether the platform refuses the post. Otherwise it takes it, though nobody should want to.
  public var isRefused: Bool
}

/// All that a platform's limits have to say of a text.
public struct Measure: Hashable, Sendable {
  public var length: Length
  /// The length in bytes, where that is a limit of its own.
  public var bytes: Length?
  public var title: Length?
  public var breaches: [Breach]

  public var fits: Bool { breaches.isEmpty }
}

extension Platform {
  /// Measures a text, and its title where posts have one, against `limits` or against this platform's own.
  public func measure(_ text: String, title: String? = nil, limits: Limits? = nil) -> Measure {
    Reading(text).measure(title: title, limits: limits ?? .standard(for: self))
  }
}

extension Reading {
  /// Measures the text, and its title where posts have one, against `limits`.
  public func measure(title: String? = nil, limits: Limits) -> Measure {
    let counts = LengthCounts(of: self, limits)
    let title = title.flatMap { limits.platform.titleLength(of: $0, limit: limits.title) }
    var breaches: [Breach] = []
    breaches.note(lengthBreach(counts, limits))
    breaches.note(bytesBreach(counts, limits))
    breaches.note(title.flatMap(titleBreach))
    breaches.note(limits.links.flatMap { linksBreach($0, limits.platform) })
    breaches.note(limits.hashtags.flatMap { hashtagsBreach($0, limits.platform) })
    breaches.note(limits.linkLength.flatMap { linkLengthBreach($0, limits.platform) })
    breaches.note(characterBreach(limits))
    return Measure(
      length: counts.length(limits),
      bytes: counts.bytes.map {
        Length($0, asWritten: counts.bytesAsWritten, platform: limits.platform, unit: .bytes)
      }, title: title, breaches: breaches)
  }

  /// Links with addresses that have not come before.
  private func firstOfEach(_ links: [Range<Int>]) -> [Range<Int>] {
    guard links.count > 1 else { return links }
    var seen: Set<ArraySlice<UInt32>> = []
    return links.filter { seen.insert(text.values[$0]).inserted }
  }

  private func lengthBreach(_ counts: LengthCounts, _ limits: Limits) -> Breach? {
    let (count, written) = (counts.count.counted, counts.countAsWritten?.counted)
    if let written, count.overflow == nil || written.overflow == nil {
      return count.overflow == nil ? breach(.lengthAsWritten, written, isRefused: false) : nil
    }
    return breach(.length, count, isRefused: count.count > limits.refusedLength ?? limits.length)
  }

  /// Bytes are told of where the length fits, if the platform only minds them.
  private func bytesBreach(_ counts: LengthCounts, _ limits: Limits) -> Breach? {
    if limits.mindsBytes, counts.count.overflow == nil {
      return breach(.bytes, PlainLengths.bytes(of: text, limit: limits.length), isRefused: false)
    }
    guard let bytes = counts.bytes else { return nil }
    if let written = counts.bytesAsWritten, bytes.overflow == nil || written.overflow == nil {
      return bytes.overflow == nil ? breach(.bytesAsWritten, written, isRefused: false) : nil
    }
    return breach(.bytes, bytes)
  }

  private func breach(_ kind: Breach.Kind, _ tally: LengthCounter, isRefused: Bool = true) -> Breach? {
    tally.overflow.map { start in
      Breach(
        kind: kind, count: tally.count, limit: tally.limit, range: start..<text.values.count,
        isRefused: isRefused)
    }
  }

  private func titleBreach(_ title: Length) -> Breach? {
    title.overflow.map { start in
      Breach(
        kind: .title, count: title.count, limit: title.limit, range: start..<title.count, isRefused: true)
    }
  }

  private func breach(_ kind: Breach.Kind, _ found: [Range<Int>], limit: Int) -> Breach? {
    guard found.count > limit, limit >= 0 else { return nil }
    return Breach(kind: kind, count: found.count, limit: limit, range: found[limit], isRefused: true)
  }

  private func linksBreach(_ limit: Int, _ platform: Platform) -> Breach? {
    breach(.links, firstOfEach(links(on: platform)), limit: limit)
  }

  /// Threads takes more than its one topic tag, as plain words.
  private func hashtagsBreach(_ limit: Int, _ platform: Platform) -> Breach? {
    var breach = breach(.hashtags, hashtags(on: platform), limit: limit)
    breach?.isRefused = platform != .threads
    return breach
  }

  private func linkLengthBreach(_ limit: Int, _ platform: Platform) -> Breach? {
    guard let link = links(on: platform).first(where: { $0.count > limit }) else { return nil }
    return Breach(kind: .linkLength, count: link.count, limit: limit, range: link, isRefused: true)
  }

  private func characterBreach(_ limits: Limits) -> Breach? {
    guard limits.refusedCharacters.contains(where: text.holds),
      let offset = text.values.firstIndex(where: limits.refusedCharacters.contains)
    else { return nil }
    let count = text.values[offset...].count(where: limits.refusedCharacters.contains)
    return Breach(kind: .character, count: count, limit: 0, range: offset..<offset + 1, isRefused: true)
  }
}

extension [Breach] {
  fileprivate mutating func note(_ breach: Breach?) {
    if let breach { append(breach) }
  }
}

extension ScalarText {
  fileprivate func holds(_ value: UInt32) -> Bool {
    value < 0x80 ? bytes.contains(UInt8(value)) : !isASCII && values.contains(value)
  }
}
