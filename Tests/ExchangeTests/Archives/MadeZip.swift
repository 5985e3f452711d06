@testable import Archives

/// A zip made by hand, so that it can be wrong in one place.
struct MadeZip {
  struct Entry {
    var name: String
    var content: [UInt8]
    var method = 8
    var flags = 0x800
    /// What the headers claim, where that is not so.
    var claimedSize: Int?
    var checksum: UInt32?
  }

  var entries: [Entry] = []
  var comment = ""
  /// What stands before the archive.
  var prefix: [UInt8] = []
  var isLarge = false

  mutating func add(_ name: String, _ text: String, method: Int = 8) {
    entries.append(Entry(name: name, content: Array(text.utf8), method: method))
  }

  var bytes: [UInt8] {
    var bytes = prefix
    var directory: [UInt8] = []
    for entry in entries {
      let offset = bytes.count - prefix.count
      bytes += local(entry)
      directory += central(entry, offset)
    }
    let start = bytes.count - prefix.count
    bytes += directory
    if isLarge { bytes += largeEnd(directory.count, at: start, record: bytes.count) }
    let (size, offset) = isLarge ? (0xFFFF_FFFF, 0xFFFF_FFFF) : (directory.count, start)
    bytes += [0x50, 0x4B, 5, 6]
    bytes += fields((0, 4), (entries.count, 2), (entries.count, 2), (size, 4), (offset, 4))
    bytes += fields((comment.utf8.count, 2))
    bytes += comment.utf8
    return bytes
  }

  private func largeEnd(_ size: Int, at start: Int, record: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 6, 6]
    bytes += fields(
      (44, 8), (45, 2), (45, 2), (0, 8), (entries.count, 8), (entries.count, 8), (size, 8), (start, 8))
    bytes += [0x50, 0x4B, 6, 7]
    bytes += fields((0, 4), (record, 8), (1, 4))
    return bytes
  }

  private func local(_ entry: Entry) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 3, 4]
    bytes += fields((20, 2), (entry.flags, 2), (entry.method, 2), (0, 4))
    // With flag 8 the sizes stand in the directory alone.
    bytes += entry.flags & 8 == 0 ? sizes(entry) : fields((0, 12))
    bytes += fields((entry.name.utf8.count, 2), (4, 2))
    bytes += entry.name.utf8
    bytes += [0x55, 0x55, 0, 0]
    bytes += packed(entry)
    return bytes
  }

  private func central(_ entry: Entry, _ offset: Int) -> [UInt8] {
    var extra: [UInt8] = []
    if isLarge { extra = fields((1, 2), (8, 2), (offset, 8)) }
    var bytes: [UInt8] = [0x50, 0x4B, 1, 2]
    bytes += fields((45, 2), (20, 2), (entry.flags, 2), (entry.method, 2), (0, 4))
    bytes += sizes(entry)
    bytes += fields(
      (entry.name.utf8.count, 2), (extra.count, 2), (0, 10), (isLarge ? 0xFFFF_FFFF : offset, 4))
    bytes += entry.name.utf8
    bytes += extra
    return bytes
  }

  private func sizes(_ entry: Entry) -> [UInt8] {
    var checksum = Checksum()
    checksum.add(entry.content[...])
    let size = entry.claimedSize ?? entry.content.count
    return fields((Int(entry.checksum ?? checksum.value), 4), (packed(entry).count, 4), (size, 4))
  }

  /// Deflated without being made shorter: RFC 1951, 3.2.4.
  private func packed(_ entry: Entry) -> [UInt8] {
    guard entry.method == 8 else { return entry.content }
    var bytes: [UInt8] = []
    var rest = entry.content[...]
    repeat {
      let piece = rest.prefix(0xFFFF)
      rest = rest.dropFirst(piece.count)
      bytes.append(rest.isEmpty ? 1 : 0)
      bytes += fields((piece.count, 2), (~piece.count & 0xFFFF, 2))
      bytes += piece
    } while !rest.isEmpty
    return bytes
  }
}

/// Numbers, each in so many bytes, the lowest first.
private func fields(_ all: (number: Int, size: Int)...) -> [UInt8] {
  var bytes: [UInt8] = []
  for field in all {
    for place in 0..<field.size {
      bytes.append(place < 8 ? UInt8(truncatingIfNeeded: field.number >> (8 * place)) : 0)
    }
  }
  return bytes
}

/// A tarball made by hand.
struct MadeTar {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ name: String, _ content: [UInt8], type: String = "0", prefix: String = "") {
    bytes += Self.header(name, content.count, type, prefix)
    bytes += content
    bytes += Array(repeating: 0, count: (512 - content.count % 512) % 512)
  }

  var whole: [UInt8] { bytes + Array(repeating: 0, count: 1024) }

  private static func header(_ name: String, _ size: Int, _ type: String, _ prefix: String) -> [UInt8] {
    func field(_ text: String, _ size: Int) -> [UInt8] {
      let bytes = Array(text.utf8.prefix(size))
      return bytes + Array(repeating: 0, count: size - bytes.count)
    }
    func octal(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 8)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    var block: [UInt8] = field(name, 100)
    for text in ["0000644", "0000000", "0000000"] { block += field(text, 8) }
    for number in [size, 0] { block += field(octal(number, 11), 12) }
    block += field("        ", 8)
    block += field(type, 1)
    block += field("", 100)
    block += Array("ustar\u{0}00".utf8)
    for (text, size) in [("", 80), (prefix, 155), ("", 12)] { block += field(text, size) }
    let sum = block.reduce(0) { $0 + Int($1) }
    block.replaceSubrange(148..<156, with: field(octal(sum, 6) + "\u{0} ", 8))
    return block
  }
}
