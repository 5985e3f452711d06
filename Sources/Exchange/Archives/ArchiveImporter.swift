import Archives
import Planning

/// A sort of archive or of export from elsewhere, and how its posts are read.
public struct ArchiveImporter: Sendable {
  /// The word that people type, and that the answer's JSON has.
  public let name: String
  /// Such as `an X archive`.
  public let title: String
  /// The entries by which it is known, for whoever has to be told what was looked for.
  public let lookedFor: String
  /// Whether an entry of this name, as it stands in the archive or in a folder, is one of those that are read.
  public let reads: @Sendable (String) -> Bool
  /// Whether a file that begins so is one of those that are read.
  let recognizes: @Sendable (FileBeginning) -> Bool
  /// - Throws: `Problem` where nothing can be read.
  package let read: @Sendable (inout ArchiveReader) throws -> ArchivedPosts

  /// Every sort, a line each. A test holds this list against the folder.
  public static let all: [ArchiveImporter] = [
    x,
    mastodon,
    mastodonAPI,
    mastodonNotifications,
    linkedIn,
    bluesky,
    blueskyNotifications,
    instagram,
    facebook,
    youTube,
    tikTok,
    xAnalytics,
    wordPress,
    feed,
    blog,
  ]

  /// How many bytes of a file tell what it is.
  public static let beginningLength = 1 << 13

  /// Whether any sort of archive reads an entry of this name.
  @Sendable public static func isWanted(_ name: String) -> Bool { all.contains { $0.reads(name) } }

  /// The one that reads what an archive or a folder holds; nil where none does.
  public static func forEntries(_ names: [String]) -> ArchiveImporter? {
    all.first { importer in names.contains(where: importer.reads) }
  }

  /// Another that reads what one leaves of an archive or of a folder. A page of text may lie in any: it makes no blog.
  public static func beside(_ one: ArchiveImporter, _ names: [String]) -> ArchiveImporter? {
    let rest = names.filter { !one.reads($0) }
    return all.first { $0.name != blog.name && rest.contains(where: $0.reads) }
  }

  /// The one that reads a file that begins so; nil where none does.
  public static func forFile(named name: String, beginning: [UInt8]) -> ArchiveImporter? {
    let beginning = FileBeginning(name: name, beginning)
    return all.first { $0.recognizes(beginning) }
  }

  /// What is looked for in an archive, in a sentence.
  public static var allLookedFor: String {
    all.map { "\($0.lookedFor) (\($0.title))" }.joined(separator: ", ")
  }
}

/// The first bytes of a file, and its name.
struct FileBeginning {
  /// Without the folders that lead to it.
  let name: String
  let bytes: [UInt8]
  /// Without a byte order mark.
  let text: String

  init(name: String, _ bytes: [UInt8]) {
    self.name = name.split(separator: "/").last.map(String.init) ?? name
    self.bytes = Array(bytes.prefix(Self.length))
    text = EncodedText.text(self.bytes)
  }

  static let length = ArchiveImporter.beginningLength

  var isUTF16: Bool { EncodedText.isUTF16(bytes) }

  /// Whether it begins, blanks aside, with `start`.
  func begins(with start: String) -> Bool { text.drop { $0.isWhitespace }.hasPrefix(start) }
  func holds(_ words: String) -> Bool { text.contains(words) }

  /// The names of the columns of its first row, in small letters.
  var columns: [String] {
    var reader = CSVReader()
    var first: [String]?
    func take(_ row: Result<CSVRow, CSVFault>) { if first == nil { first = (try? row.get())?.cells ?? [] } }
    reader.read(Array(text.utf8)[...], take)
    reader.finish(take)
    return (first ?? []).map { $0.trimmed.lowercased() }
  }
}

/// Text in the encodings that exports come in.
enum EncodedText {
  /// UTF-8, or, where its byte order mark says so, UTF-16.
  static func text(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    return String(
      decoding: bytes.starts(with: ByteOrderMark.utf8) ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
  }

  struct Fault: Error {
    /// Such as `is no UTF-16 text: see letter 12`.
    var what: String
  }

  static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// UTF-16 as UTF-8; all else as it is, without a byte order mark.
  /// - Throws: `Fault` for UTF-16 that is none to its end.
  static func utf8(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    if isUTF16(bytes) { return try utf8(ofUTF16: bytes.dropFirst(2), isLittle: bytes[0] == 0xFF) }
    // Without its mark the zeros beside ASCII tell: no text has any.
    let start = bytes.prefix(64)
    let zeros = start.indices.filter { start[$0] == 0 }
    if start.count >= 8, zeros.count * 3 > start.count, zeros.allSatisfy({ $0 % 2 == zeros[0] % 2 }) {
      return try utf8(ofUTF16: bytes[...], isLittle: zeros[0] % 2 == 1)
    }
    return bytes.starts(with: ByteOrderMark.utf8) ? Array(bytes.dropFirst(3)) : bytes
  }

  private static func utf8(ofUTF16 bytes: ArraySlice<UInt8>, isLittle: Bool) throws(Fault) -> [UInt8] {
    guard bytes.count % 2 == 0, let text = String(validating: units(bytes, isLittle), as: UTF16.self) else {
      throw Fault(what: "is UTF-16 text of which a letter is cut in two")
    }
    return Array(text.utf8)
  }

  /// XML, which names its encoding in its first line; what is read of those is UTF-8, UTF-16 and the Latin of the West.
  static func xml(_ bytes: [UInt8]) -> [UInt8] {
    let head = String(decoding: bytes.prefix(100), as: UTF8.self).lowercased()
    if ["iso-8859-1", "windows-1252", "latin1"].contains(where: { head.contains("encoding=\"\($0)\"") }) {
      return Array(String(String.UnicodeScalarView(bytes.map(WindowsLatin.scalar))).utf8)
    }
    return Array(text(bytes).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    String(decoding: units(bytes, isLittle), as: UTF16.self)
  }

  private static func units(_ bytes: ArraySlice<UInt8>, _ isLittle: Bool) -> [UInt16] {
    stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (one, other) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? other << 8 | one : one << 8 | other
    }
  }
}

/// Windows-1252, of which ISO 8859-1 is read as well, as browsers do (WHATWG Encoding).
private enum WindowsLatin {
  private static let special: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D,
    0x017E, 0x0178,
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(special[Int(byte - 0x80)]) ?? "\u{FFFD}"
  }
}
