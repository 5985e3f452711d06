/// A tarball, which is read from its beginning to its end once; the wanted entries are kept. POSIX 1003.1 `pax`, and
/// GNU tar's long names.
struct TarArchive {
  /// By their names; of two that bear one name, the last.
  private(set) var entries: [String: [UInt8]] = [:]

  private let isWanted: (String) -> Bool
  /// Of bytes that may be kept, all entries together.
  private let limit: Int
  private var kept = 0
  private var block: [UInt8] = []
  /// What is being read, and how many bytes of it are to come.
  private var current: Content = .header
  private var left = 0
  private var padding = 0
  private var longName: String?
  private var isOver = false

  private enum Content {
    case header, skipped
    case wanted(String, [UInt8])
    /// A GNU long name, or a pax header.
    case name([UInt8], isPax: Bool)
  }

  private static let blockSize = 512
  /// A pax header, or a long name, in bytes.
  private static let longestName = 1 << 20

  private init(_ isWanted: @escaping (String) -> Bool, limit: Int) {
    (self.isWanted, self.limit) = (isWanted, limit)
  }

  /// - Parameter isCompressed: by gzip; members one after another are one stream.
  static func read(
    _ source: ByteSource, isCompressed: Bool, limit: Int, _ isWanted: @escaping (String) -> Bool
  ) throws -> TarArchive {
    var archive = TarArchive(isWanted, limit: limit)
    if isCompressed {
      try source.inflatedPieces { piece in
        try archive.take(piece)
        return !archive.isOver
      }
    } else {
      try source.pieces(from: 0, count: source.count) { piece in
        try archive.take(piece[...])
        return !archive.isOver
      }
    }
    try archive.finish()
    return archive
  }

  private mutating func take(_ piece: ArraySlice<UInt8>) throws {
    var rest = piece
    while !rest.isEmpty, !isOver {
      if case .header = current {
        let more = rest.prefix(Self.blockSize - block.count)
        block += more
        rest = rest.dropFirst(more.count)
        if block.count == Self.blockSize { try readHeader() }
        continue
      }
      let content = rest.prefix(left)
      add(content)
      left -= content.count
      rest = rest.dropFirst(content.count)
      let skipped = min(left == 0 ? padding : 0, rest.count)
      padding -= skipped
      rest = rest.dropFirst(skipped)
      if left == 0, padding == 0 { endContent() }
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    switch current {
    case .wanted(let name, var all):
      current = .skipped
      all += bytes
      current = .wanted(name, all)
    case .name(var all, let isPax):
      current = .skipped
      all += bytes
      current = .name(all, isPax: isPax)
    case .header, .skipped: break
    }
  }

  private mutating func endContent() {
    switch current {
    case .wanted(let name, let bytes): entries[name] = bytes
    case .name(let bytes, isPax: true): longName = Self.paxName(bytes) ?? longName
    case .name(let bytes, isPax: false): longName = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    case .header, .skipped: break
    }
    current = .header
  }

  private mutating func readHeader() throws {
    defer { block.removeAll(keepingCapacity: true) }
    guard block.contains(where: { $0 != 0 }) else { return isOver = true }
    let header = try TarHeader(block)
    left = header.size
    padding = (Self.blockSize - header.size % Self.blockSize) % Self.blockSize
    current = try content(header)
    if left == 0 { endContent() }
  }

  private mutating func content(_ header: TarHeader) throws -> Content {
    switch header.type {
    case UInt8(ascii: "L"), UInt8(ascii: "x"):
      guard header.size <= Self.longestName else { throw ArchiveFault.malformed }
      return .name([], isPax: header.type == UInt8(ascii: "x"))
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"), UInt8(ascii: "S"): return try file(header)
    case UInt8(ascii: "1")...UInt8(ascii: "4"), UInt8(ascii: "6"):
      let name = entryName(Array((longName ?? header.name).utf8)[...])
      longName = nil
      if isWanted(name) { throw ArchiveFault.noFile(entry: name) }
      return .skipped
    default:
      longName = nil
      return .skipped
    }
  }

  private mutating func file(_ header: TarHeader) throws -> Content {
    let name = entryName(Array((longName ?? header.name).utf8)[...])
    longName = nil
    guard isWanted(name) else { return .skipped }
    if header.type == UInt8(ascii: "S") { throw ArchiveFault.sparse(entry: name) }
    guard header.size <= limit - kept else { throw ArchiveFault.tooLarge(entry: name, limit: limit) }
    kept += header.size
    return .wanted(name, [])
  }

  /// The path of a pax header's records: `27 path=data/tweets.js`, a length, a blank, and a line.
  private static func paxName(_ bytes: [UInt8]) -> String? {
    let line = bytes.split(separator: 10).last { line in
      String(decoding: line, as: UTF8.self).contains(" path=")
    }
    guard let line, let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return String(decoding: line[(equals + 1)...], as: UTF8.self)
  }

  private func finish() throws {
    guard isOver || block.isEmpty, case .header = current else { throw ArchiveFault.cutShort }
  }
}

struct TarHeader {
  var name: String
  var size: Int
  var type: UInt8

  /// - Throws: `ArchiveFault.malformed` where the checksum is another.
  init(_ block: [UInt8]) throws {
    guard block.count == 512, Self.isWhole(block) else { throw ArchiveFault.malformed }
    let isUstar = block[257..<262].elementsEqual("ustar".utf8)
    let prefix = isUstar && block[262] != UInt8(ascii: " ") ? Self.text(block[345..<500]) : ""
    name = (prefix.isEmpty ? "" : prefix + "/") + Self.text(block[0..<100])
    size = try Self.size(block[124..<136])
    type = block[156]
  }

  /// The sum of its bytes, its own counted as blanks.
  private static func isWhole(_ block: [UInt8]) -> Bool {
    let sum = block.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 32 : Int(block[$1])) }
    return octal(block[148..<156]) == sum
  }

  private static func text(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// In octal digits, or, over 8 GB, in base 256.
  private static func size(_ field: ArraySlice<UInt8>) throws -> Int {
    if field.first == 0x80 {
      guard field.dropFirst().prefix(4).allSatisfy({ $0 == 0 }) else { throw ArchiveFault.malformed }
      let number = field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
      return number
    }
    guard let number = octal(field) else { throw ArchiveFault.malformed }
    return number
  }

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.filter { $0 != 0 && $0 != 32 }
    guard digits.count <= 12, digits.allSatisfy({ (48...55).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 - 48) }
  }
}

extension ByteSource {
  /// What comes out of it by gzip, in pieces, until `take` wants no more.
  func inflatedPieces(_ take: (ArraySlice<UInt8>) throws -> Bool) throws {
    var inflater = try Inflater(.gzip)
    var isWanted = true
    var isBegun = false
    try pieces(from: 0, count: count) { piece in
      var rest = piece
      while !rest.isEmpty, isWanted {
        // Behind a member stands another, or nothing but padding.
        if inflater.isDone {
          guard rest.contains(where: { $0 != 0 }) else { return true }
          inflater = try Inflater(.gzip)
        }
        let used = try inflater.inflate(rest) { if isWanted { isWanted = try take($0) } }
        isBegun = true
        rest = Array(rest[used...])
      }
      return isWanted
    }
    guard !isWanted || isBegun && inflater.isDone else { throw ArchiveFault.cutShort }
  }
}
