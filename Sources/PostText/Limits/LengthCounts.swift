/// What was counted of a text for one platform.
struct LengthCounts {
  /// As the platform's own app counts.
  var count: LengthCounter
  /// The length in bytes, where that is a limit of its own.
  var bytes: LengthCounter?
  /// The two of the text as it is written, where the app counts another.
  var countAsWritten: LengthCounter?
  var bytesAsWritten: LengthCounter?

  init(of reading: Reading, _ limits: Limits) {
    let short = limits.platform == .bluesky ? BlueskyShortLinks.shortened(reading) : nil
    let written = reading.tally(on: limits.platform, limit: limits.length)
    let writtenBytes = limits.bytes.map { PlainLengths.bytes(of: reading.text, limit: $0) }
    guard let short else {
      (count, bytes) = (written, writtenBytes)
      return
    }
    count = GraphemeLength.tally(of: short.text, limit: limits.length).moved(by: short.origin)
    bytes = limits.bytes.map { PlainLengths.bytes(of: short.text, limit: $0).moved(by: short.origin) }
    (countAsWritten, bytesAsWritten) = (written, writtenBytes)
  }

  /// It ends at the latest where the bytes run out.
  func length(_ limits: Limits) -> Length {
    Length(
      count.stopped(with: bytes), asWritten: countAsWritten?.stopped(with: bytesAsWritten),
      platform: limits.platform, unit: limits.unit)
  }
}

extension LengthCounter {
  fileprivate func stopped(with other: LengthCounter?) -> LengthCounter {
    guard let overflow = other?.overflow else { return self }
    var tally = self
    tally.stop(at: overflow)
    return tally
  }
}
