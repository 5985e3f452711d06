/// A word of a fingerprint: a hash of its letters without capitals, accents and a plural's `s`.
struct FingerprintWord: Hashable, Sendable {
  private let bits: UInt32

  /// Whether it is a number or a name: where these differ, so does what is said.
  var isParticular: Bool { bits & 1 == 1 }

  /// - Parameter letters: as they stand in a text; apostrophes in it are passed over.
  init(_ letters: some Sequence<Unicode.Scalar>, isParticular: Bool = false) {
    var hash: UInt32 = 0x811C_9DC5
    var previous = hash
    var last: UInt32 = 0
    var length = 0
    for letter in letters {
      guard let value = letter.normalized else { continue }
      previous = hash
      hash = (hash ^ value) &* 0x0100_0193
      last = value
      length += 1
    }
    let isPlural = last == 0x73 && length > 3 && !isParticular
    bits = (isPlural ? previous : hash).scattered & ~1 | (isParticular ? 1 : 0)
  }

  /// A hash of two words in a row.
  func paired(with next: FingerprintWord) -> UInt64 { UInt64(bits) << 32 | UInt64(next.bits) }

  /// A hash that no pair has.
  var alone: UInt64 { UInt64(bits) }
}

extension Unicode.Scalar {
  /// The value of its small letter without accent; nil for an apostrophe or a combining accent.
  fileprivate var normalized: UInt32? {
    if isASCII { return self == "'" ? nil : isUpper ? value | 32 : value }
    let value = smallPlainLetter.value
    let isPassedOver = value == 0x27 || value == 0x2019 || (0x300...0x36F).contains(value)
    return isPassedOver ? nil : value
  }

  private var smallPlainLetter: Unicode.Scalar {
    guard properties.changesWhenLowercased else { return withoutAccent ?? self }
    return (properties.lowercaseMapping.unicodeScalars.first ?? self).withoutAccent ?? self
  }
}

extension UInt32 {
  /// Its bits mixed, so that each depends on all. Source: the finalizer of MurmurHash3, Austin Appleby, public domain.
  var scattered: UInt32 {
    var bits = self
    bits = (bits ^ bits >> 16) &* 0x85EB_CA6B
    bits = (bits ^ bits >> 13) &* 0xC2B2_AE35
    return bits ^ bits >> 16
  }
}
