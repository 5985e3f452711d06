/// Where a zip's directory lies. It is found from the end, so that an archive of any size costs its directory and the
/// entries that are wanted. APPNOTE.TXT 6.3.10, 4.3.
struct ZipDirectory {
  var offset: Int
  var size: Int
  /// What stands before the archive, as in one that extracts itself: offsets count from behind it.
  var shift: Int

  private static let endSize = 22
  private static let longestComment = 0xFFFF

  /// - Throws: `ArchiveFault.cutShort` where no record stands at the end.
  init(_ source: ByteSource) throws {
    let reach = min(source.count, Self.endSize + Self.longestComment)
    let start = source.count - reach
    let tail = try source.exactly(reach, at: start)
    guard let place = Self.endRecord(tail) else { throw ArchiveFault.cutShort }
    offset = try tail.long(place + 16)
    size = try tail.long(place + 12)
    let (disk, entries) = (try tail.short(place + 4), try tail.short(place + 10))
    var end = start + place
    // A field that is too small for its number is full, and the larger record has it.
    let isLarge = disk == 0xFFFF || entries == 0xFFFF || offset == 0xFFFF_FFFF || size == 0xFFFF_FFFF
    if isLarge, let large = try Self.largeRecord(before: end, source) {
      (offset, size, end) = (large.offset, large.size, large.start)
    } else if disk != 0 {
      throw ArchiveFault.split
    }
    guard size <= end, offset <= end - size else { throw ArchiveFault.cutShort }
    shift = end - size - offset
  }

  /// The last one whose comment reaches to the end.
  private static func endRecord(_ tail: [UInt8]) -> Int? {
    guard tail.count >= endSize else { return nil }
    return (0...tail.count - endSize).reversed().first { place in
      tail[place] == 0x50 && tail.number(at: place, 4) == 0x0605_4B50
        && tail.number(at: place + 20, 2).map { place + endSize + Int($0) <= tail.count } == true
    }
  }

  /// The ZIP64 record that a locator before the end record points to.
  private static func largeRecord(
    before end: Int, _ source: ByteSource
  ) throws -> (offset: Int, size: Int, start: Int)? {
    guard end >= 20 else { return nil }
    let locator = try source.exactly(20, at: end - 20)
    guard locator.number(at: 0, 4) == 0x0706_4B50 else { return nil }
    guard try locator.long(16) <= 1 else { throw ArchiveFault.split }
    let start = try locator.huge(8)
    let record = try source.exactly(56, at: start)
    guard record.number(at: 0, 4) == 0x0606_4B50 else { throw ArchiveFault.malformed }
    return (try record.huge(48), try record.huge(40), start)
  }
}
