/// What holds the entries of an archive: a zip, a tarball, a folder, or a single file. Whoever reads it asks for the
/// entry of a name; of entries that nobody wants nothing is known.
public struct Container: Sendable {
  /// Of the wanted entries, sorted.
  public let names: [String]
  /// Gives what an entry holds in pieces, at most so many bytes.
  private let read: @Sendable (String, Int, (ArraySlice<UInt8>) throws -> Void) throws -> Void

  private init(
    _ names: some Sequence<String>,
    _ read: @escaping @Sendable (String, Int, (ArraySlice<UInt8>) throws -> Void) throws -> Void
  ) {
    self.names = names.sorted()
    self.read = read
  }

  /// Of one entry, in bytes, as it stands unpacked.
  public static let longestEntry = 1 << 30

  /// What a file is, by its first bytes.
  public enum Form: Sendable {
    case zip, tar, gzip
    case other

    public init(_ beginning: [UInt8]) {
      if beginning.starts(with: [0x50, 0x4B, 3, 4]) || beginning.starts(with: [0x50, 0x4B, 5, 6]) {
        self = .zip
      } else if beginning.starts(with: [0x1F, 0x8B]) {
        self = .gzip
      } else if beginning.count >= 512, (try? TarHeader(Array(beginning[..<512]))) != nil {
        self = .tar
      } else {
        self = .other
      }
    }
  }

  /// A packed archive, or a file by itself.
  /// - Parameters:
  ///   - name: by which the file goes where it is none.
  ///   - isWanted: is asked of the entries of an archive.
  /// - Throws: `ArchiveFault`.
  public static func file(
    named name: String, _ source: ByteSource, _ isWanted: @escaping @Sendable (String) -> Bool
  ) throws -> Container {
    switch Form(try source.beginning(512)) {
    case .zip:
      let zip = try ZipArchive(source, isWanted)
      return Container(zip.entries.keys) { try zip.read($0, upTo: $1, $2) }
    case .tar: return tar(try TarArchive.read(source, isCompressed: false, limit: longestEntry, isWanted))
    case .gzip: return tar(try TarArchive.read(source, isCompressed: true, limit: longestEntry, isWanted))
    case .other:
      // A program that unpacks itself stands before its archive, whose directory is at the end.
      if let zip = try? ZipArchive(source, isWanted), zip.hasEntries {
        return Container(zip.entries.keys) { try zip.read($0, upTo: $1, $2) }
      }
      return files([name]) { _ in source }
    }
  }

  private static func tar(_ archive: TarArchive) -> Container {
    let entries = archive.entries
    return files(entries.keys) { ByteSource(entries[$0] ?? []) }
  }

  /// Files that lie in a folder.
  public static func files(
    _ names: some Sequence<String>, _ open: @escaping @Sendable (String) throws -> ByteSource
  ) -> Container {
    Container(names) { name, limit, take in
      let source = try open(name)
      guard source.count <= limit else { throw ArchiveFault.tooLarge(entry: name, limit: limit) }
      try source.pieces(take)
    }
  }

  /// The entries of several, as of an archive that comes in parts; of those of one name, the first. One that holds the same
  /// bytes as an earlier one's, and is called the same but for the folders before, is that once more: the archive was named
  /// packed and unpacked.
  public static func joined(_ all: [Container]) -> Container {
    if all.count == 1 { return all[0] }
    let places = placesOfEntries(in: all)
    return Container(places.keys) { name, limit, take in
      guard let place = places[name] else { return }
      try all[place].read(name, limit, take)
    }
  }

  /// Of each entry, in which of them it is taken from.
  private static func placesOfEntries(in all: [Container]) -> [String: Int] {
    var places: [String: Int] = [:]
    var namesakes: [Substring: [String]] = [:]
    for index in all.indices {
      var own: [Substring: [String]] = [:]
      for name in all[index].names where places[name] == nil {
        let last = name.split(separator: "/").last ?? ""
        let isDouble = namesakes[last, default: []].contains { other in
          name.isPathEnd(of: other) && all[index].isSame(name, as: other, of: all[places[other] ?? index])
        }
        if isDouble { continue }
        places[name] = index
        own[last, default: []].append(name)
      }
      namesakes.merge(own, uniquingKeysWith: +)
    }
    return places
  }

  /// Whether two entries hold the same bytes; false where one can't be read.
  private func isSame(_ name: String, as otherName: String, of other: Container) -> Bool {
    guard let digest = digest(of: name), let otherDigest = other.digest(of: otherName) else { return false }
    return digest == otherDigest
  }

  /// How many bytes an entry has, and their hash (FNV-1a; Fowler, Noll and Vo).
  private func digest(of name: String) -> [UInt64]? {
    var count: UInt64 = 0
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let isRead: Void? = try? pieces(of: name) { piece in
      count += UInt64(piece.count)
      for byte in piece { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return isRead.map { [count, hash] }
  }

  /// What an entry holds, in pieces.
  public func pieces(
    of name: String, upTo limit: Int = longestEntry, _ take: (ArraySlice<UInt8>) throws -> Void
  ) throws {
    try read(name, limit, take)
  }

  /// All that an entry holds.
  public func bytes(of name: String, upTo limit: Int = longestEntry) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name, limit) { bytes += $0 }
    return bytes
  }

  /// Its first bytes, at most so many.
  public func beginning(of name: String, _ count: Int) throws -> [UInt8] {
    struct Enough: Error {}
    var bytes: [UInt8] = []
    do {
      try read(name, Self.longestEntry) { piece in
        bytes += piece.prefix(count - bytes.count)
        if bytes.count == count { throw Enough() }
      }
    } catch is Enough {}
    return bytes
  }
}

extension String {
  /// Whether one of two paths is the other but for the folders before it.
  fileprivate func isPathEnd(of other: String) -> Bool {
    self == other || hasSuffix("/\(other)") || other.hasSuffix("/\(self)")
  }
}
