import Testing

@testable import Storage

@Suite("Reading JSON")
struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)).value }

  @Test("every kind of value is read")
  func values() throws {
    let value = try read(#" {"a": [1, true, false, null, "x"], "b": {}, "c": [] } "# + "\r\n\t")
    #expect(
      value
        == .object([
          "a": .array([1, .bool(true), .bool(false), .null, "x"]), "b": .object([:]), "c": .array([]),
        ]))
  }

  @Test(
    "a number stays as it was written",
    arguments: ["0", "-0", "1.50", "1e400", "-12.5E-03", "123456789012345678901234567890", "0.1000"])
  func numbers(digits: String) throws {
    #expect(try read(digits) == .number(digits))
  }

  @Test(
    "an escape is read as what it stands for",
    arguments: [
      (#""\"\\\/""#, "\"\\/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9""#, "Aéé"),
      (#""\u0000""#, "\0"), (#""\uD83C\uDF5E""#, "🍞"), (#""\ud83c\udf5e!""#, "🍞!"),
      (#""\uFFFF""#, "\u{FFFF}"),
      (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""e\u0301""#, "e\u{301}"),
    ])
  func escapes(json: String, text: String) throws {
    guard case .string(let read) = try read(json) else {
      Issue.record("\(json) is no text")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("a value knows where its first byte is")
  func places() throws {
    let root = try JSONReader.read(Array(#" {"é": [ 12, {"b": "x"}]}"#.utf8))
    guard case .object(let fields) = root.content, let list = fields["é"],
      case .array(let nodes) = list.content
    else {
      Issue.record("it is no object with a list")
      return
    }
    #expect(root.offset == 1)
    #expect(list.offset == 8)
    #expect(nodes.map(\.offset) == [10, 14])
  }

  @Test("lists and objects nest 128 deep, and not deeper")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(128))
    #expect(throws: Unreadable("lists or objects are nested too deeply here", at: 128)) {
      try read(nested(129))
    }
    #expect(throws: Unreadable("lists or objects are nested too deeply here", at: 128)) {
      try read(String(repeating: "[", count: 1_000_000))
    }
    #expect(throws: Unreadable("lists or objects are nested too deeply here", at: 640)) {
      try read(String(repeating: #"{"a":"#, count: 100_000))
    }
  }
}
