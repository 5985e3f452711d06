import Fixtures
import Testing

@testable import Exchange

@Suite("JSON as archives have it")
struct JSONTests {
  private func parsed(_ text: String) throws -> JSON { try JSONParser.value(Array(text.utf8)) }

  @Test("of a key that stands twice the last counts")
  func doubledKeys() throws {
    #expect(try parsed(#"{"a":1,"b":2,"a":3}"#)["a"].text == "3")
    let outbox = #"{"orderedItems":[],"totalItems":1,"orderedItems":[{"id":"x"}]}"#
    #expect(JSONParser.elements(Array(outbox.utf8), under: ["orderedItems"]).elements?.count == 1)
  }

  @Test("a whole surrogate pair is one letter, and nothing is put in the place of half a pair")
  func surrogates() throws {
    #expect(try parsed(#""\ud83d\ude00""#).text == "😀")
    for (text, offset) in [
      (#""\ud83d""#, 1), (#""a\ud83dx\u0041""#, 2), (#""\ude00""#, 1), (#""\ud83d\ud83d\ude00""#, 1),
    ] {
      let fault = #expect(throws: JSONFault.self) { try parsed(text) }
      #expect(fault?.offset == offset && fault?.isHalfLetter == true, "\(text)")
    }
  }

  @Test("half a letter costs the element that it stands in, and no other", arguments: [1, 7, 1000])
  func halfLetter(size: Int) throws {
    let list = Array("[ {\"a\":1},\n {\"a\":\"\\ud83d\"}, {\"a\":2},\n{\"a\":\"\\ud83d\"}]".utf8)
    var reader = JSONArrayReader()
    var all: [JSON] = []
    var rest = list[...]
    while !rest.isEmpty {
      try reader.read(rest.prefix(size)) { all.append($0) }
      rest = rest.dropFirst(size)
    }
    try reader.finish()
    #expect(all.map { $0["a"].int } == [1, 2])
    #expect(
      reader.refused
        == [(2, 8), (3, 7)].map { .init(line: $0.0, column: $0.1, what: "“\\ud83d” is half of a letter") })
    let (elements, refused, fault) = JSONParser.elements(list, under: [])
    #expect(elements?.count == 2 && refused.count == 2 && fault == nil)
  }

  @Test("numbers keep all their digits, and a byte order mark is none of the value")
  func numbers() throws {
    #expect(try parsed("\u{FEFF}1900000000000000001").text == "1900000000000000001")
  }

  @Test(
    "what is no JSON is refused with its place",
    arguments: [
      ("{\"a\" 1}", 5), ("[1 2]", 3), ("[1,]", 3), ("{\"a\":\"b", 7), ("\"\\x\"", 2), ("nul", 0), ("[1]x", 3),
      ("", 0),
    ])
  func faults(text: String, offset: Int) {
    let fault = #expect(throws: JSONFault.self) { try parsed(text) }
    #expect(fault?.offset == offset, "\(text)")
  }

  @Test("members that nobody asks for are stepped over, and what breaks in them is told all the same")
  func unwanted() throws {
    func read(_ text: String) throws -> JSON { try JSONParser.value(Array(text.utf8), without: ["no"]) }
    #expect(try read(#"{"no":{"a":["}\"",{}]},"b":[{"no":"x\\","c":1}]}"#) == read(#"{"b":[{"c":1}]}"#))
    for broken in [#"{"no":"a"#, #"{"no":"a\"#, #"{"no":[1,}"#, #"{"no":{"a" 1}}"#, #"{"no":"#] {
      #expect(throws: JSONFault.self) { try read(broken) }
    }
  }

  @Test("what is nested deeper than any archive is refused, and the stack holds")
  func nested() {
    #expect(throws: JSONFault.self) { try parsed(String(repeating: "[", count: 100_000)) }
    #expect(throws: JSONFault.self) { try parsed(String(repeating: "{\"a\":", count: 100_000)) }
  }

  private static let list = """
    window.YTD.tweets.part0 = [ {"a":"one, [two] {three} \\"four\\""},
      {"b":[1,{"c":2}]} , 3,"four" ]
    [5]

    """

  private func elements(_ bytes: [UInt8], pieces: Int) throws -> [JSON] {
    var reader = JSONArrayReader()
    var all: [JSON] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      try reader.read(rest.prefix(pieces)) { all.append($0) }
      rest = rest.dropFirst(pieces)
    }
    try reader.finish()
    return all
  }

  @Test(
    "a list is read in pieces of any size, behind an assignment, and goes on in the next list",
    arguments: 1...40)
  func pieces(size: Int) throws {
    let all = try elements(Array(Self.list.utf8), pieces: size)
    #expect(all.count == 5 && all[0]["a"].text == #"one, [two] {three} "four""# && all[3].text == "four")
    #expect(all[1]["b"].elements[1]["c"].int == 2 && all[4].int == 5)
  }

  @Test("a list that breaks is told by line and column, whatever the pieces", arguments: [1, 7, 1000])
  func brokenList(size: Int) throws {
    let text = "a = [ {\"a\":1},\n  {\"a\":1,\n \"b\" 2},\n {} ]"
    let fault = #expect(throws: JSONArrayReader.Fault.self) { try elements(Array(text.utf8), pieces: size) }
    #expect(fault == JSONArrayReader.Fault(line: 3, column: 6, what: "a colon is missing"))
    let cut = #expect(throws: JSONArrayReader.Fault.self) {
      try elements(Array("[1,{\"a\"".utf8), pieces: size)
    }
    #expect(cut == JSONArrayReader.Fault(line: 1, column: 8, what: "it ends in its middle"))
  }

  @Test("bytes that are changed at random are read or refused", arguments: [1, 2, 3] as [UInt64])
  func changedBytes(seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let signs = Array("{}[]\",:\\u0dD8123ae \n".utf8)
    for _ in 0..<4000 {
      var bytes = Array(Self.list.utf8)
      for _ in 0...(dice.next() % 8) {
        bytes[Int(dice.next() % UInt64(bytes.count))] = signs[Int(dice.next() % UInt64(signs.count))]
      }
      _ = try? elements(bytes, pieces: 1 + Int(dice.next() % 50))
      _ = JSONParser.elements(bytes, under: ["a"])
    }
  }
}
