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

  @Test("an object holds as many members as there are, each name once", arguments: [2, 16, 17, 20_000])
  func members(count: Int) throws {
    let members = (0..<count).map { "\"m\($0)\":\($0)" }
    let object = try read("{\(members.joined(separator: ","))}")
    #expect(object.fields.count == count)
    #expect(object.fields["m\(count - 1)"] == .number("\(count - 1)"))
    let twice = members + ["\"m1\":0"]
    #expect(throws: Unreadable.self) { try read("{\(twice.joined(separator: ","))}") }
  }

  @Test("a name can be given to another value, and goes with its value", arguments: [3, 40])
  func changedMembers(count: Int) {
    var members = JSONMembers()
    for number in 0..<count { members["m\(number)"] = node(number) }
    members["m1"] = node(-1)
    let taken = [members.removeValue(forKey: "m0"), members.removeValue(forKey: "m0")].map { $0?.value }
    #expect(taken == [.number("0"), nil])
    let added = [members.add("m1", node(7)), members.add("m0", node(8))]
    #expect(added == [false, true])
    let values = members.mapValues(\.value)
    #expect(values.count == count)
    #expect(values["m0"] == .number("8") && values["m1"] == .number("-1"))
  }

  private func node(_ number: Int) -> JSONNode {
    JSONNode(content: .plain(.number(String(number))), offset: 0)
  }
}
