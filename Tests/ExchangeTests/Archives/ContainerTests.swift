import Fixtures
import Foundation
import Testing

@testable import Archives

@Suite("Zips and tarballs")
struct ContainerTests {
  private func open(_ bytes: [UInt8]) throws -> Container {
    try Container.file(named: "it", ByteSource(bytes)) { $0.hasPrefix("data/") }
  }

  private func text(_ container: Container, _ name: String) throws -> String {
    String(decoding: try container.bytes(of: name), as: UTF8.self)
  }

  private var zip: MadeZip {
    var zip = MadeZip()
    zip.add("data/tweets.js", String(repeating: "Fresh bread at the harbour. ", count: 9000))
    zip.add("private/messages.js", "a secret")
    zip.add("./data/account.js", "stored", method: 0)
    return zip
  }

  @Test("of a zip only the wanted entries are known, and they are read whole")
  func zipEntries() throws {
    let container = try open(zip.bytes)
    #expect(container.names == ["data/account.js", "data/tweets.js"])
    #expect(try text(container, "data/account.js") == "stored")
    #expect(try container.bytes(of: "data/tweets.js").count == 28 * 9000)
    #expect(try container.bytes(of: "private/messages.js") == [])
  }

  @Test(
    "a zip may bear a comment, stand behind a program, and have its numbers in ZIP64 records and its directory alone"
  )
  func unusualZips() throws {
    var commented = zip
    commented.comment = "PK\u{5}\u{6} is how a record begins, and this is none"
    commented.prefix = Array("#!/bin/sh\n".utf8)
    commented.entries[0].flags = 0x808
    #expect(try open(commented.bytes).names == ["data/account.js", "data/tweets.js"])
    #expect(try text(try open(commented.bytes), "data/account.js") == "stored")
    #expect(
      try open(Array("Here PK\u{5}\u{6} is no archive, nor is what stands behind it".utf8) + [0]).names == [
        "it"
      ])
    var large = zip
    large.isLarge = true
    #expect(try text(try open(large.bytes), "data/account.js") == "stored")
  }

  @Test("of several, an entry that is an earlier one's but for its folders is there once")
  func joined() {
    func files(_ contents: [String: String]) -> Container {
      .files(contents.keys) { ByteSource(Array((contents[$0] ?? "").utf8)) }
    }
    let packed = files(["data/tweets.js": "rye", "data/part/tweets.js": "rye"])
    let unpacked = files(["x/data/tweets.js": "rye", "x/y/tweets.js": "rye", "x/data/account.js": "me"])
    let other = files(["z/data/tweets.js": "oats", "mydata/tweets.js": "rye"])
    #expect(
      Container.joined([packed, unpacked, other]).names == [
        "data/part/tweets.js", "data/tweets.js", "mydata/tweets.js", "x/data/account.js", "x/y/tweets.js",
        "z/data/tweets.js",
      ])
  }

  @Test("a zip that other programs made is read: bytes that really are compressed")
  func realZip() throws {
    let bytes = try #require(Data(base64Encoded: Self.pythonsZip)).map { $0 }
    #expect(try text(try open(bytes), "data/a.txt") == String(repeating: "rye ", count: 100))
  }

  /// By Python's zipfile, ZIP_DEFLATED.
  private static let pythonsZip =
    "UEsDBBQAAAAIAEu+fF2Hr6+JCwAAAJABAAAKAAAAZGF0YS9hLnR4dCuqTFUoGsWDBgMAUEsBAhQDFAAAAAgAS758XYevr4kL"
    + "AAAAkAEAAAoAAAAAAAAAAAAAAIABAAAAAGRhdGEvYS50eHRQSwUGAAAAAAEAAQA4AAAAMwAAAAAA"

  @Test("what is encrypted, or packed by another method, is named by that")
  func refusedEntries() throws {
    var encrypted = zip
    encrypted.entries[0].flags = 1
    #expect(throws: ArchiveFault.encrypted(entry: "data/tweets.js")) {
      try open(encrypted.bytes).bytes(of: "data/tweets.js")
    }
    var packed = zip
    packed.entries[0].method = 12
    #expect(throws: ArchiveFault.unknownMethod(entry: "data/tweets.js", method: "bzip2")) {
      try open(packed.bytes).bytes(of: "data/tweets.js")
    }
  }

  @Test(
    "an entry that would inflate past a limit, or past what it says, is refused, and a wrong checksum is told"
  )
  func bombs() throws {
    #expect(throws: ArchiveFault.tooLarge(entry: "data/tweets.js", limit: 1000)) {
      try open(zip.bytes).bytes(of: "data/tweets.js", upTo: 1000)
    }
    var lying = zip
    lying.entries[0].claimedSize = 10
    #expect(throws: ArchiveFault.damaged(entry: "data/tweets.js")) {
      try open(lying.bytes).bytes(of: "data/tweets.js")
    }
    var changed = zip
    changed.entries[0].checksum = 1
    #expect(throws: ArchiveFault.damaged(entry: "data/tweets.js")) {
      try open(changed.bytes).bytes(of: "data/tweets.js")
    }
  }

  @Test("a zip that is cut anywhere is told, and no byte behind its end is read")
  func cutZips() throws {
    var small = MadeZip()
    small.add("data/tweets.js", "Fresh bread")
    let bytes = small.bytes
    for end in 4..<bytes.count {
      #expect(throws: ArchiveFault.self, "\(end)") {
        try open(Array(bytes[..<end])).bytes(of: "data/tweets.js")
      }
    }
  }

  private var tar: MadeTar {
    var tar = MadeTar()
    tar.add("./data/outbox.json", Array("first".utf8))
    tar.add("private/likes.json", Array(repeating: 65, count: 700))
    tar.add("x", Array("data/\(String(repeating: "l", count: 120)).json\u{0}".utf8), type: "L")
    tar.add("short", Array("long".utf8))
    let record = "30 path=data/with a pax name.json\n"
    tar.add("PaxHeader", Array(record.utf8), type: "x")
    tar.add("short", Array("pax".utf8))
    tar.add("actor.json", Array("ustar".utf8), prefix: "data")
    tar.add("data/", [], type: "5")
    return tar
  }

  @Test("of a tarball the wanted entries are kept, by GNU's long names and by pax names as well")
  func tarEntries() throws {
    let container = try open(tar.whole)
    #expect(try text(container, "data/outbox.json") == "first")
    #expect(try text(container, "data/\(String(repeating: "l", count: 120)).json") == "long")
    #expect(try text(container, "data/with a pax name.json") == "pax")
    #expect(try text(container, "data/actor.json") == "ustar")
    #expect(container.names.count == 4)
  }

  @Test(
    "a wanted entry that is a link, a pipe or a device is told; others are passed over",
    arguments: ["1", "2", "3", "4", "6"])
  func tarLinks(type: String) throws {
    var linked = MadeTar()
    linked.add("private/link", [], type: type)
    linked.add("data/account.js", Array("a".utf8))
    #expect(try open(linked.whole).names == ["data/account.js"])
    linked.add("data/tweets.js", [], type: type)
    #expect(throws: ArchiveFault.noFile(entry: "data/tweets.js")) { try open(linked.whole) }
  }

  @Test("a sparse file, a tarball that is cut, and one whose header is wrong are told")
  func refusedTars() throws {
    var sparse = MadeTar()
    sparse.add("data/a", [1, 2, 3], type: "S")
    #expect(throws: ArchiveFault.sparse(entry: "data/a")) { try open(sparse.whole) }
    #expect(throws: ArchiveFault.cutShort) { try open(Array(tar.bytes[..<1300])) }
    var wrong = tar.whole
    wrong[1024 + 3] ^= 1
    #expect(throws: ArchiveFault.malformed) { try open(wrong) }
  }

  @Test("a gzipped tarball is read, in one member or in several one after another, and told where it is cut")
  func gzip() throws {
    let bytes = try #require(Data(base64Encoded: Self.gzippedTar)).map { $0 }
    #expect(try text(try open(bytes), "data/a.txt") == String(repeating: "rye ", count: 100))
    #expect(throws: ArchiveFault.cutShort) { try open(Array(bytes.dropLast(20))) }
  }

  /// By Python's tarfile and gzip, in two members.
  static let gzippedTar =
    "H4sIAAAAAAACA9PTT0ksSdRP1CupKGGgETAAAjMTEzANBOi0gZkRgg0RNzc3N2JQMGCgAygtLkksAlrJMDJBUWWqwlDFAPku"
    + "FTi8AgAAH4sIAAAAAAACA+3DMQ0AAAgAIKNYzgJ+treCt4ONnsp+NgAAAAAAAAAAAI4Wnzdy2EQlAAA="

  @Test(
    "archives with any bytes changed are read or refused, and nothing else",
    arguments: [1, 2, 3, 4] as [UInt64])
  func changedBytes(seed: UInt64) throws {
    var dice = SplitMix64(seed: seed)
    let made = [
      zip,
      {
        var large = zip; large.isLarge = true; return large
      }(),
    ].map(\.bytes)
    let gzipped = try #require(Data(base64Encoded: Self.gzippedTar)).map { $0 }
    let python = try #require(Data(base64Encoded: Self.pythonsZip)).map { $0 }
    let all = made.map { Array($0.suffix(600)) } + [tar.whole, gzipped, python]
    for _ in 0..<2500 {
      var bytes = all[Int(dice.next() % UInt64(all.count))]
      for _ in 0...(dice.next() % 6) {
        bytes[Int(dice.next() % UInt64(bytes.count))] = UInt8(dice.next() % 256)
      }
      if dice.next() % 4 == 0 { bytes.removeLast(Int(dice.next() % UInt64(bytes.count))) }
      readAll(bytes)
    }
  }

  /// Whatever is wrong is a fault of the archive's.
  private func readAll(_ bytes: [UInt8]) {
    do {
      let container = try Container.file(named: "it", ByteSource(bytes)) { _ in true }
      for name in container.names { _ = try container.bytes(of: name, upTo: 1 << 20) }
    } catch {
      #expect(error is ArchiveFault)
    }
  }
}
