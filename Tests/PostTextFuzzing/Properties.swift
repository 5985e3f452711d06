import PostText

/// What must hold of every text whatever.
public enum Properties {
  /// A sentence for each property that `text` breaks, also when `appended` is put behind it.
  public static func broken(by text: String, appending appended: Unicode.Scalar) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let longer = String(String.UnicodeScalarView(scalars + [appended]))
    let reading = Reading(text)
    let next = Reading(longer)
    var broken: [String] = []
    let threaded = Platform.allCases.filter(\.hasThreads)
    // One of them a text: it is read many times over.
    let platform = threaded[scalars.count % threaded.count]
    broken += threadFaults(text, scalars, platform).map { "\(platform), as a thread: \($0)" }
    for platform in Platform.allCases {
      broken += entityFaults(reading.entities(on: platform), scalars).map { "\(platform): \($0)" }
      broken += lengthFaults(reading, platform, scalars.count).map { "\(platform): \($0)" }
      if shrinks(from: reading, to: next, on: platform), !joins(appended) {
        broken.append("\(platform): shorter with \(appended.escaped(asASCII: true)) behind it")
      }
    }
    return broken
  }

  private static func entityFaults(_ found: Entities, _ scalars: [Unicode.Scalar]) -> [String] {
    [found.links, found.mentions, found.hashtags, found.cashtags].flatMap { kind in
      kind.compactMap { fault(in: $0, scalars) }
        + zip(kind, kind.dropFirst()).compactMap { one, other in
          one.range.upperBound > other.range.lowerBound ? "\(one.range) and \(other.range) overlap" : nil
        }
    }
  }

  private static func fault(in entity: Entity, _ scalars: [Unicode.Scalar]) -> String? {
    let range = entity.range
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= scalars.count else {
      return "\(range) is not inside the text"
    }
    return entity.text.unicodeScalars.elementsEqual(scalars[range]) ? nil : "\(range) holds other words"
  }

  private static func lengthFaults(_ reading: Reading, _ platform: Platform, _ count: Int) -> [String] {
    var faults: [String] = []
    for limit in [0, 7, nil] as [Int?] {
      let length = reading.length(on: platform, limit: limit)
      let least = min(length.count, length.asWritten ?? length.count)
      if least > length.limit, length.fits { faults.append("\(least) fits \(length.limit)") }
      if let overflow = length.overflow, !(0..<count).contains(overflow) {
        faults.append("the overflow \(overflow) is not inside the text")
      }
    }
    let breaches = reading.measure(limits: .standard(for: platform)).breaches
    return faults
      + breaches.filter { $0.range.upperBound > count }.map { "\($0.kind) is not inside the text" }
  }

  /// Texts are short here, and so are the posts that they are parted into.
  private static let partLength = 36

  private static func threadFaults(
    _ text: String, _ scalars: [Unicode.Scalar], _ platform: Platform
  ) -> [String] {
    var limits = Limits.standard(for: platform)
    limits.length = partLength
    guard let thread = ThreadParts(text, limits: limits) else { return [] }
    let isNumbered = !ThreadParts.numbered(in: text).isEmpty
    var faults = zip(thread.parts, thread.ranges).flatMap { part, range -> [String] in
      let words = String(String.UnicodeScalarView(scalars[range]))
      let tooLong = Reading(part).measure(limits: limits).breaches.contains {
        $0.kind == .length || $0.kind == .bytes
      }
      return (tooLong ? ["\(range) is too long"] : [])
        + (part.hasPrefix(words) || isNumbered || words.isEmpty ? [] : ["\(range) holds other words"])
    }
    let inside = Set(
      zip([0] + thread.ranges.map(\.upperBound), thread.ranges.map(\.lowerBound) + [scalars.count])
        .flatMap { Array($0..<$1) })
    if inside.contains(where: { !scalars[$0].properties.isWhitespace && scalars[$0] != "-" }) {
      faults.append("words are left out")
    }
    let cuts = Set(thread.ranges.flatMap { [$0.lowerBound, $0.upperBound] })
    if !cuts.isSubset(of: characterStarts(of: text)) { faults.append("a character is cut") }
    let entities = platform.entities(in: text)
    if !isNumbered,
      (entities.links + entities.mentions).contains(where: { !cuts.isDisjoint(with: $0.range.dropFirst()) })
    {
      faults.append("a link or a mention is cut")
    }
    return faults
  }

  private static func characterStarts(of text: String) -> Set<Int> {
    var offset = 0
    var starts: Set<Int> = [0]
    for character in text {
      offset += character.unicodeScalars.count
      starts.insert(offset)
    }
    return starts
  }

  /// Whether a text became shorter, though it holds the same links and mentions as before.
  private static func shrinks(from one: Reading, to other: Reading, on platform: Platform) -> Bool {
    guard other.length(on: platform).count < one.length(on: platform).count else { return false }
    let before = one.entities(on: platform)
    let after = other.entities(on: platform)
    return before.links == after.links && before.mentions == after.mentions
  }

  /// Marks, joiners, emoji and their parts: they may make one of what were two.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isGraphemeExtend || properties.isEmoji || properties.isVariationSelector
      || properties.canonicalCombiningClass != .notReordered || (0xE0020...0xE007F).contains(scalar.value)
  }
}
