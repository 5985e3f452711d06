/// A zip, of which only the wanted entries are known, and nothing is ever written to disk.
struct ZipArchive {
  struct Entry {
    var name: String
    var isEncrypted: Bool
    var method: Int
    var checksum: UInt32
    var compressed: Int
    var size: Int
    /// Of its own header.
    var offset: Int
  }

  private let source: ByteSource
  /// By their names; of two that bear one name, the last.
  private(set) var entries: [String: Entry] = [:]
  /// Whether its directory names any, be they wanted or not.
  private(set) var hasEntries = false

  /// In bytes: a million entries with names of ordinary length.
  private static let longestDirectory = 1 << 27

  /// - Parameter isWanted: is given names without what leads to the archive's own root, such as `./`.
  init(_ source: ByteSource, _ isWanted: (String) -> Bool) throws {
    self.source = source
    let directory = try ZipDirectory(source)
    guard directory.size <= Self.longestDirectory else { throw ArchiveFault.tooManyEntries }
    let bytes = try source.exactly(directory.size, at: directory.offset + directory.shift)
    var place = 0
    while place < bytes.count, bytes.number(at: place, 4) == 0x0201_4B50 {
      let (entry, length) = try Self.entry(bytes, place, shift: directory.shift)
      hasEntries = true
      if isWanted(entry.name) { entries[entry.name] = entry }
      place += length
    }
  }

  /// - Returns: the entry that stands at `place` in the directory, and how long its record is.
  private static func entry(_ bytes: [UInt8], _ place: Int, shift: Int) throws -> (Entry, length: Int) {
    let (name, extra) = (try bytes.short(place + 28), try bytes.short(place + 30))
    let length = try 46 + name + extra + bytes.short(place + 32)
    guard place + length <= bytes.count else { throw ArchiveFault.malformed }
    let nameBytes = bytes[(place + 46)..<(place + 46 + name)]
    var entry = Entry(
      name: entryName(nameBytes), isEncrypted: try bytes.short(place + 8) & 0x41 != 0,
      method: try bytes.short(place + 10), checksum: UInt32(truncatingIfNeeded: try bytes.long(place + 16)),
      compressed: try bytes.long(place + 20), size: try bytes.long(place + 24),
      offset: try bytes.long(place + 42))
    try entry.enlarge(Array(bytes[(place + 46 + name)..<(place + 46 + name + extra)]))
    entry.offset += shift
    return (entry, length)
  }

  /// - Parameter limit: of bytes that may come out.
  func read(_ name: String, upTo limit: Int, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
    guard let entry = entries[name] else { return }
    if entry.isEncrypted { throw ArchiveFault.encrypted(entry: name) }
    guard entry.size <= limit else { throw ArchiveFault.tooLarge(entry: name, limit: limit) }
    let start = try beginning(of: entry)
    var checksum = Checksum()
    var size = 0
    func taken(_ piece: ArraySlice<UInt8>) throws {
      size += piece.count
      // What the directory says of the size is a claim.
      guard size <= entry.size else { throw ArchiveFault.damaged(entry: name) }
      checksum.add(piece)
      try take(piece)
    }
    switch entry.method {
    case 0:
      try source.pieces(from: start, count: entry.compressed) {
        try taken($0[...])
        return true
      }
    case 8: try inflate(entry, from: start, taken)
    default: throw ArchiveFault.unknownMethod(entry: name, method: Self.methodName(entry.method))
    }
    guard size == entry.size, checksum.value == entry.checksum else {
      throw ArchiveFault.damaged(entry: name)
    }
  }

  private func inflate(_ entry: Entry, from start: Int, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
    let inflater = try Inflater(.raw)
    try source.pieces(from: start, count: entry.compressed) { piece in
      do {
        _ = try inflater.inflate(piece, take)
      } catch ArchiveFault.malformed {
        throw ArchiveFault.damaged(entry: entry.name)
      }
      return !inflater.isDone
    }
  }

  /// Behind its own header, whose name and extra field may be longer than the directory's.
  private func beginning(of entry: Entry) throws -> Int {
    let header = try source.exactly(30, at: entry.offset)
    guard header.number(at: 0, 4) == 0x0403_4B50 else { throw ArchiveFault.damaged(entry: entry.name) }
    return entry.offset + 30 + (try header.short(26)) + (try header.short(28))
  }

  private static func methodName(_ method: Int) -> String {
    let names = [
      1: "shrink", 6: "implode", 9: "deflate64", 12: "bzip2", 14: "LZMA", 93: "zstd", 95: "xz", 98: "PPMd",
    ]
    return names[method] ?? "number \(method)"
  }
}

extension ZipArchive.Entry {
  /// Takes the larger numbers from the ZIP64 extra field, where the ordinary ones are full.
  fileprivate mutating func enlarge(_ extra: [UInt8]) throws {
    guard size == 0xFFFF_FFFF || compressed == 0xFFFF_FFFF || offset == 0xFFFF_FFFF else { return }
    var place = 0
    while place + 4 <= extra.count {
      let length = try extra.short(place + 2)
      if try extra.short(place) == 1 { return try enlarge(extra, at: place + 4) }
      place += 4 + length
    }
  }

  private mutating func enlarge(_ extra: [UInt8], at start: Int) throws {
    var place = start
    func next(_ field: inout Int) throws {
      guard field == 0xFFFF_FFFF else { return }
      field = try extra.huge(place)
      place += 8
    }
    try next(&size)
    try next(&compressed)
    try next(&offset)
  }
}

/// An entry's name without `./` before it. Names that are no UTF-8 are some older encoding's; what is looked for here is
/// ASCII in all of them.
func entryName(_ bytes: ArraySlice<UInt8>) -> String {
  var name = String(decoding: bytes, as: UTF8.self)[...]
  while name.hasPrefix("./") { name = name.dropFirst(2) }
  return String(name)
}
