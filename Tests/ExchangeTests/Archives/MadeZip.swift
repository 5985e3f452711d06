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
    bytes += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + little(entries.count, 2) + little(entries.count, 2)
    bytes += little(isLarge ? 0xFFFF_FFFF : directory.count, 4) + little(isLarge ? 0xFFFF_FFFF : start, 4)
    return bytes + little(comment.utf8.count, 2) + Array(comment.utf8)
  }

  private func largeEnd(_ size: Int, at start: Int, record: Int) -> [UInt8] {
    [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
      + little(entries.count, 8) + little(entries.count, 8) + little(size, 8) + little(start, 8)
      + [0x50, 0x4B, 6, 7] + little(0, 4) + little(record, 8) + little(1, 4)
  }

  private func local(_ entry: Entry) -> [UInt8] {
    // With flag 8 the sizes stand in the directory alone.
    let sizes = entry.flags & 8 == 0 ? self.sizes(entry) : Array(repeating: 0, count: 12)
    return [0x50, 0x4B, 3, 4] + little(20, 2) + little(entry.flags, 2) + little(entry.method, 2)
      + little(0, 4)
      + sizes + little(entry.name.utf8.count, 2) + little(4, 2) + Array(entry.name.utf8) + [0x55, 0x55, 0, 0]
      + packed(entry)
  }

  private func central(_ entry: Entry, _ offset: Int) -> [UInt8] {
    let extra = isLarge ? [1, 0, 8, 0] + little(offset, 8) : []
    let head: [UInt8] = [0x50, 0x4B, 1, 2] + little(45, 2) + little(20, 2)
    return head + little(entry.flags, 2) + little(entry.method, 2) + little(0, 4) + sizes(entry)
      + little(entry.name.utf8.count, 2) + little(extra.count, 2) + little(0, 2) + little(0, 2) + little(0, 2)
      + little(0, 4) + little(isLarge ? 0xFFFF_FFFF : offset, 4) + Array(entry.name.utf8) + extra
  }

  private func sizes(_ entry: Entry) -> [UInt8] {
    var checksum = Checksum()
    checksum.add(entry.content[...])
    return little(Int(entry.checksum ?? checksum.value), 4) + little(packed(entry).count, 4)
      + little(entry.claimedSize ?? entry.content.count, 4)
  }

  /// Deflated without being made shorter: RFC 1951, 3.2.4.
  private func packed(_ entry: Entry) -> [UInt8] {
    guard entry.method == 8 else { return entry.content }
    var bytes: [UInt8] = []
    var rest = entry.content[...]
    repeat {
      let piece = rest.prefix(0xFFFF)
      rest = rest.dropFirst(piece.count)
      bytes += [rest.isEmpty ? 1 : 0] + little(piece.count, 2) + little(~piece.count & 0xFFFF, 2) + piece
    } while !rest.isEmpty
    return bytes
  }
}

private func little(_ number: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// A tarball made by hand.
struct MadeTar {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ name: String, _ content: [UInt8], type: String = "0", prefix: String = "") {
    bytes += Self.header(name, content.count, type, prefix) + content
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
    var block = field(name, 100) + field("0000644", 8) + field("0000000", 8) + field("0000000", 8)
    block += field(octal(size, 11), 12) + field(octal(0, 11), 12) + field("        ", 8) + field(type, 1)
    block += field("", 100) + Array("ustar\u{0}00".utf8) + field("", 80) + field(prefix, 155) + field("", 12)
    let sum = block.reduce(0) { $0 + Int($1) }
    block.replaceSubrange(148..<156, with: field(octal(sum, 6) + "\u{0} ", 8))
    return block
  }
}
