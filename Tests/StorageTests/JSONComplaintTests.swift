import Testing

@testable import Storage

@Suite("Complaining of JSON that does not read")
struct JSONComplaintTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var json: String
    var offset: Int
    var what: String
    init(_ json: String, _ offset: Int, _ what: String) {
      (self.json, self.offset, self.what) = (json, offset, what)
    }
    var testDescription: String { "\(json.debugDescription): \(what)" }
  }

  private static let ends = "the file ends here, before it is complete"
  private static let half = "this is half a character: \\u surrogates come in pairs"
  private static let digits = "four hexadecimal digits were expected here"
  private static let control = "a line break or control character stands inside a text here"

  @Test(
    "it says what was expected, and at which byte",
    arguments: [
      Case("", 0, ends), Case("  ", 2, ends), Case("[1,", 3, ends), Case("[1", 2, ends),
      Case(#"{"a""#, 4, ends),
      Case(#"{"a":"#, 5, ends), Case(#"{"a":1"#, 6, ends), Case(#""a"#, 2, ends), Case(#""a\"#, 3, ends),
      Case(#""\u12"#, 5, ends), Case("nul", 3, ends), Case("-", 1, ends), Case("1.", 2, ends),
      Case("1e+", 3, ends),
      Case("?", 0, "a value was expected here"), Case("[,1]", 1, "a value was expected here"),
      Case("[1,]", 3, "a value was expected here"), Case("nulL", 3, "a value was expected here"),
      Case("<<<<<<< HEAD", 0, "git has left both sides of a merge here, for somebody to decide"),
      Case("\u{FEFF}{}", 0, "a byte order mark stands before the text, which editors don't show"),
      Case("[1 2]", 3, "a comma or ] was expected here"), Case("[01]", 2, "a comma or ] was expected here"),
      Case("[1}", 2, "a comma or ] was expected here"),
      Case(#"{"a":1 "b":2}"#, 7, "a comma or } was expected here"),
      Case(#"{"a":1]"#, 6, "a comma or } was expected here"),
      Case("{a:1}", 1, "a name in double quotes was expected here"),
      Case(#"{"a":1,}"#, 7, "a name in double quotes was expected here"),
      Case(#"{"a" 1}"#, 5, "a colon was expected here"), Case(#"{"a","b"}"#, 4, "a colon was expected here"),
      Case("-x", 1, "a digit was expected here"), Case("[1.]", 3, "a digit was expected here"),
      Case("1ex", 2, "a digit was expected here"),
      Case("{} {}", 3, "the end of the file was expected here"),
      Case("1 // one", 2, "the end of the file was expected here"),
      Case(#""a\x""#, 2, "this is no escape that JSON knows"), Case("\"a\nb\"", 2, control),
      Case("\"\0\"", 1, control),
      Case(#""\u12G4""#, 5, digits), Case(#""\u٣٣٣٣""#, 3, digits),
      Case(#""\uD83C""#, 1, half), Case(#""\uDF5E""#, 1, half), Case(#""a\uD83Cx""#, 2, half),
      Case(#""\uD83C\n""#, 1, half), Case(#""\uD83C\uD83C""#, 1, half), Case(#""\uD83C\u0041""#, 1, half),
      Case(#"{"a":1,"b":2,"a":3}"#, 13, "the name \"a\" stands here for the second time"),
      Case(#"{"a":1,"\u0061":3}"#, 7, "the name \"a\" stands here for the second time"),
    ])
  func complaint(example: Case) {
    let complaint = #expect(throws: Unreadable.self) { try JSONReader.read(Array(example.json.utf8)) }
    #expect(complaint?.what == example.what && complaint?.offset == example.offset)
  }

  @Test(
    "bytes that are no UTF-8 are pointed at",
    arguments: [
      ([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xC0, 0x80, 0x22], 1), ([0xFF, 0xFE, 0x7B, 0], 0), ([0x7B, 0x7D, 0x80], 2),
    ] as [([UInt8], Int)])
  func invalidUTF8(bytes: [UInt8], offset: Int) {
    #expect(throws: Unreadable("these bytes are not UTF-8 text", at: offset)) { try JSONReader.read(bytes) }
  }

  @Test("lines and columns are counted in characters, from 1")
  func lineAndColumn() {
    let bytes = Array("{\n  \"é👩‍👧\": ?\r\n}".utf8)
    #expect(LineAndColumn(of: 0, in: bytes).line == 1)
    #expect(LineAndColumn(of: 0, in: bytes).column == 1)
    let mark = bytes.firstIndex(of: UInt8(ascii: "?")) ?? 0
    #expect(LineAndColumn(of: mark, in: bytes).line == 2)
    #expect(LineAndColumn(of: mark, in: bytes).column == 9)
    #expect(LineAndColumn(of: bytes.count, in: bytes).line == 3)
    #expect(LineAndColumn(of: bytes.count + 9, in: bytes).column == 2)
  }
}
