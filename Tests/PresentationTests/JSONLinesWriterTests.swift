import Testing

@testable import Presentation

@Suite("Answers in JSON")
struct JSONLinesWriterTests {
  private struct Answer: Encodable, Sendable {
    var text: String
    @Nullable var at: String?
    var goal: String?
  }

  @Test("an object is a line, its names sorted; what has to be there is null, what need not be is left out")
  func objects() throws {
    let written = try JSONLinesWriter().write([Answer(text: "a/b\nc"), Answer(text: "茶", at: "x", goal: "y")])
    #expect(written == #"{"at":null,"text":"a/b\nc"}"# + "\n" + #"{"at":"x","goal":"y","text":"茶"}"# + "\n")
  }

  private func json(_ value: some Encodable & Sendable) throws -> String {
    String(try JSONLinesWriter().write([value]).dropLast())
  }

  @Test("what JSON has signs for is escaped, and what a terminal might obey")
  func escapes() throws {
    #expect(
      try json("\"\\/\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}") == #""\"\\/\b\f\n\r\t\u0001\u001f\u007f""#)
    #expect(try json("茶 é 🫖") == "\"茶 é 🫖\"")
    #expect(try json("\u{9B}\u{202E}\u{E0001}") == #""\u009b\u202e\udb40\udc01""#)
  }

  @Test("numbers are written in full, whole ones without a point")
  func numbers() throws {
    #expect(try json([0.1, 1, -0.25, 1e-7, 1e20]) == "[0.1,1,-0.25,1e-07,1e+20]")
    #expect(try json([Int8(-128)]) == "[-128]")
    #expect(try json([UInt64.max]) == "[18446744073709551615]")
    #expect(try json([Float(0.5)]) == "[0.5]")
    #expect(throws: EncodingError.self) { try json([Double.nan]) }
    #expect(throws: EncodingError.self) { try json(["a": -Double.infinity]) }
  }

  @Test("lists in objects in lists, empty ones and what is missing are all there")
  func nesting() throws {
    #expect(try json([["b": [1], "a": []], [:]] as [[String: [Int]]]) == #"[{"a":[],"b":[1]},{}]"#)
    #expect(try json([[true, nil], []] as [[Bool?]]) == "[[true,null],[]]")
    #expect(try json(["é": 1, "z": 2, "\"": 3]) == #"{"\"":3,"z":2,"é":1}"#)
  }

  /// Fills what it was handed by and by, one after another and out of order.
  private struct ByAndBy: Encodable, Sendable {
    enum Keys: String, CodingKey { case later, early, list, again }

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: Keys.self)
      var later = members.nestedContainer(keyedBy: Keys.self, forKey: .later)
      var list = members.nestedUnkeyedContainer(forKey: .list)
      try members.encode("first", forKey: .again)
      try members.encode(1, forKey: .early)
      try list.encode("a")
      try later.encode(2, forKey: .early)
      var inner = list.nestedUnkeyedContainer()
      try list.encodeNil()
      try inner.encode(list.count)
      try later.encode([3], forKey: .list)
      try 4.encode(to: members.superEncoder())
      try members.encode("last", forKey: .again)
    }
  }

  @Test("what is filled by and by stands where it was begun, and of two of one name the later counts")
  func byAndBy() throws {
    #expect(
      try json([ByAndBy(), ByAndBy()].prefix(1).map { $0 })
        == #"[{"again":"last","early":1,"later":{"early":2,"list":[3]},"list":["a",[3],null],"super":4}]"#)
  }

  @Test("nothing is written of no objects")
  func none() throws { #expect(try JSONLinesWriter().write([]).isEmpty) }
}
