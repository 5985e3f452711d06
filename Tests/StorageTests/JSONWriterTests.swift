import Testing

@testable import Storage

@Suite("Writing JSON")
struct JSONWriterTests {
  private func written(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.write(value), as: UTF8.self)
  }

  @Test(
    "each level is indented by two blanks, empty lists and objects stay on their line, and a newline ends the file"
  )
  func layout() {
    let value: JSONValue = ["b": .array([1, .array([]), ["c": .null]]), "a": .object([:])]
    #expect(
      written(value) == """
        {
          "a": {},
          "b": [
            1,
            [],
            {
              "c": null
            }
          ]
        }

        """)
  }

  /// As Python's json.dumps(value, indent=2, sort_keys=True, ensure_ascii=False) gave it, plus the newline.
  @Test("names, nesting and escapes are written byte for byte as Python's json writes them")
  func asPython() {
    let value: JSONValue = [
      "text": .string("Fresh \"bread\" \\ from 5\u{00A0}€\u{2028}🥖\r\n\t\u{8}\u{C}\u{1}\u{1F}/"), "Zebra": 1,
      "é": .number("1.5"), "z": .array([.bool(true), .bool(false), .null]), "\u{FF5E}": "", "🍞": "e\u{301}",
      "version": 1, "a b": .array([["id": "k4"], .array([.array([])])]),
    ]
    #expect(
      written(value) == """
        {
          "Zebra": 1,
          "a b": [
            {
              "id": "k4"
            },
            [
              []
            ]
          ],
          "text": "Fresh \\"bread\\" \\\\ from 5\u{00A0}€\u{2028}🥖\\r\\n\\t\\b\\f\\u0001\\u001f/",
          "version": 1,
          "z": [
            true,
            false,
            null
          ],
          "é": 1.5,
          "\u{FF5E}": "",
          "🍞": "e\u{301}"
        }

        """)
  }

  @Test("names are sorted by their scalars, as other tools do, not by canonical equivalence")
  func order() {
    // U+212B, the Ångström sign, is canonically Å (U+00C5) and still sorts behind Ω (U+03A9).
    let text = written(["\u{3A9}": 1, "\u{212B}": 2, "Z": 3, "a": 4, "": 5])
    #expect(text.split(separator: "\n").compactMap { $0.last { $0.isNumber } } == ["5", "3", "4", "1", "2"])
  }

  @Test("no control character is written raw, so that a file can be shown on a terminal", arguments: 0...0x9F)
  func controlCharacters(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let value = JSONValue.string("a\(scalar)b")
    let bytes = Array(written(value).unicodeScalars.dropLast())
    #expect(!bytes.contains { $0.properties.generalCategory == .control })
    #expect(try JSONReader.read(JSONWriter.write(value)).value == value)
  }
}
