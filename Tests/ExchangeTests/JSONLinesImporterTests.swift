import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Importing JSON lines")
struct JSONLinesImporterTests {
  @Test(
    "a state that there is not, or that contradicts the time, is told with what to write",
    arguments: [
      (#""state":"published""#, "there is no state “published”"),
      (#""state":"draft","at":"2026-11-17T09:00""#, "its state is draft, and it has a time"),
      (#""state":"out""#, "its state is out, and it has no time"),
      (#""state":"Scheduled","at":"""#, "its state is scheduled, and it has no time"),
    ])
  func badState(fields: String, what: String) throws {
    let (rows, problems) = try Importer.jsonLines.rows(#"{"text":"Rye",\#(fields)}"#)
    #expect(rows.isEmpty)
    #expect(problems.map(\.what) == [what])
    #expect(problems.allSatisfy { !$0.hint.isEmpty })
  }

  @Test("no state, an empty one, and one in any letters are taken")
  func states() throws {
    for fields in [
      #""state":"""#, #""state":null"#, #""state":"Draft""#, #""at":"2026-11-17T09:00","state":"OUT""#,
    ] {
      #expect(try Importer.jsonLines.rows(#"{"text":"Rye",\#(fields)}"#).problems.isEmpty)
    }
  }

  @Test("a platform that is named again and again is taken once, where it stands first")
  func repeatedPlatforms() throws {
    let names = String(repeating: "x;mastodon;x;", count: 1000)
    let (rows, _) = try Importer.jsonLines.rows(#"{"text":"Rye","platforms":"\#(names)"}"#)
    #expect(rows.map(\.platforms) == [[.x, .mastodon]])
  }

  @Test("every field of a post is read")
  func fields() throws {
    let (rows, problems) = try Importer.jsonLines.rows(
      #"{"id":"a1","text":"Fresh bread","at":"2026-11-24T09:00","platforms":["x","Mastodon"],"kind":"offer","goal":"regulars","state":"out","likes":3}"#
    )
    let row = try #require(rows.first)
    #expect(problems.isEmpty && rows.count == 1)
    #expect(row.number == 1 && row.id == "a1" && row.text == "Fresh bread")
    #expect(row.at == Moment("2026-11-24T09:00").map(RowTime.local))
    #expect(
      row.platforms == [.x, .mastodon] && row.kind == .offer && row.goal == "regulars" && row.state == .out)
  }

  @Test("a text alone is enough, and null or an empty text says nothing")
  func textAlone() throws {
    let (rows, problems) = try Importer.jsonLines.rows(
      """
      {"text":"Hello"}
      {"text":"Hello","id":null,"at":"","platforms":null,"kind":"","goal":"","state":null}
      """)
    #expect(problems.isEmpty && rows.count == 2)
    for row in rows {
      #expect(row.id == nil && row.at == nil && row.platforms == nil && row.kind == nil && row.goal == nil)
      #expect(row.state == nil)
    }
  }

  @Test(
    "platforms come as a list or as a text",
    arguments: [
      #"["x","mastodon"]"#, #""x, mastodon""#, #""x;mastodon""#, #""x mastodon""#, #""X|Mastodon""#,
    ])
  func platforms(json: String) throws {
    let (rows, problems) = try Importer.jsonLines.rows(#"{"text":"Hello","platforms":\#(json)}"#)
    #expect(problems.isEmpty && rows.map(\.platforms) == [[.x, .mastodon]])
  }

  @Test("an id may be a number")
  func numericID() throws {
    let (rows, _) = try Importer.jsonLines.rows(#"{"id":9007199254740993,"text":"Hello"}"#)
    #expect(rows.map(\.id) == ["9007199254740993"])
  }

  @Test("a text comes exactly as it is: quotes, blanks, line breaks, emoji")
  func exactText() throws {
    let (rows, _) = try Importer.jsonLines.rows(#"{"text":" \"Two  words\"\n\n\ud83e\udd56 e\u0301\u0000 "}"#)
    #expect(
      rows.first.map { Array($0.text.unicodeScalars) }
        == Array(" \"Two  words\"\n\n🥖 e\u{301}\0 ".unicodeScalars))
  }

  @Test(
    "a line that can't be taken is told by its number and why, and the good ones are kept",
    arguments: [
      ("{\"text\":", "it is no JSON object: it ends in its middle, at byte 9"),
      ("Hello", "it is no JSON object: there is no JSON value, at byte 1"),
      ("[\"Hello\"]", "it is no JSON object"),
      ("7", "it is no JSON object"), ("{\"text\":\"\\ud800\"}", "“\\ud800” is half of a letter, at byte 10"),
      (
        "{\"text\":\"a\",\"more\":\(String(repeating: "[", count: 600))\(String(repeating: "]", count: 600))}",
        "it is no JSON object: it is nested too deep, at byte 148"
      ),
      ("{}", "it has no text"),
      ("{\"text\":null}", "it has no text"), ("{\"text\":\" \\n\"}", "it has no text"),
      (#"{"text":"a","id":"text","text":"b"}"#, "it names “text” twice"),
      (#"{"id": "a\\", "more" : [{"x":1},2], "id":"b","text":"x"}"#, "it names “id” twice"),
      ("{\"text\":7}", "\"text\" is not of the right form"),
      ("{\"text\":\"a\",\"at\":7}", "\"at\" is not of the right form"),
      ("{\"text\":\"a\",\"id\":[1]}", "\"id\" is not of the right form"),
      ("{\"text\":\"a\",\"kind\":\"joke\"}", "there is no kind “joke”"),
      ("{\"text\":\"a\",\"platforms\":\"x, myspace\"}", "there is no platform “myspace”"),
      ("{\"text\":\"a\",\"platforms\":[\"icq\"]}", "there is no platform “icq”"),
      ("{\"text\":\"a\",\"at\":\"soon\"}", "“soon” is no time such as 2026-11-24T09:00"),
    ])
  func badLine(line: String, complaint: String) throws {
    let (rows, problems) = try Importer.jsonLines.rows("{\"text\":\"one\"}\n\n\(line)\n{\"text\":\"four\"}\n")
    #expect(rows.map(\.text) == ["one", "four"])
    #expect(rows.map(\.number) == [1, 4])
    #expect(complaints(problems) == ["3: \(complaint)"])
  }

  @Test("a name may come again further in, or as a value")
  func nestedNames() throws {
    let (rows, problems) = try Importer.jsonLines.rows(
      #"{"text":"id","id":"text","more":{"text":"b","x":[{"id":1,"text":"\","}]},"others":["id","id"]}"#)
    #expect(rows.map(\.text) == ["id"] && problems.isEmpty)
  }

  @Test("a line that is no UTF-8 is told, and the others are kept")
  func invalidUTF8() throws {
    let good = Array("{\"text\":\"é\"}\n".utf8)
    let read = try Importer.jsonLines.read(good + [0x7B, 0xE9, 0x7D, 0x0A] + good)
    #expect(read.rows.map(\.text) == ["é", "é"])
    #expect(complaints(read.problems) == ["2: it is not UTF-8 text"])
  }

  @Test("a byte order mark, CR LF and a missing last line break do no harm")
  func lineEnds() throws {
    let (rows, problems) = try Importer.jsonLines.rows(
      "\u{FEFF}{\"text\":\"one\"}\r\n \t\r\n{\"text\":\"three\"}")
    #expect(problems.isEmpty && rows.map(\.number) == [1, 3])
  }

  @Test("what a line says beside what is known is named once, unless it is null")
  func unused() throws {
    let unused = try Importer.jsonLines.unused(
      """
      {"text":"one","likes":3,"Datum":"12.11.2026","note":null}
      {"text":"two","likes":4,"Text":"zwei"}
      {"likes":5}
      """)
    #expect(unused.map(\.name) == ["Datum", "likes", "Text"])
  }

  @Test("an empty file has no rows")
  func empty() throws {
    #expect(try Importer.jsonLines.rows("").rows.isEmpty)
    #expect(try Importer.jsonLines.rows("\n\n").problems.isEmpty)
  }

  @Test("a text longer than any platform takes is told")
  func tooLong() throws {
    let longest = String(repeating: "a", count: Post.longestText)
    let (rows, problems) = try Importer.jsonLines.rows(
      "{\"text\":\"\(longest)\"}\n{\"text\":\"\(longest)a\"}")
    #expect(rows.map(\.number) == [1])
    #expect(complaints(problems) == ["2: its text is longer than any platform takes"])
  }
}
