import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Importing CSV")
struct CSVImporterTests {
  @Test("every column is read, in any order and in any letters")
  func columns() throws {
    let (rows, problems) = try Importer.csv.rows(
      """
      Kind,TEXT,likes,id,at,platforms,goal,state
      offer,Fresh bread,3,a1,2026-11-24T09:00,"x, mastodon",regulars,out

      """)
    let row = try #require(rows.first)
    #expect(problems.isEmpty && rows.count == 1)
    #expect(row.number == 2 && row.id == "a1" && row.text == "Fresh bread" && row.kind == .offer)
    #expect(row.at == Moment("2026-11-24T09:00").map(RowTime.local))
    #expect(row.platforms == [.x, .mastodon] && row.goal == "regulars" && row.state == .out)
  }

  @Test("a column that is not known is named as the file has it, if there is anything in it")
  func unusedColumns() throws {
    let unused = try Importer.csv.unused("Text;Datum;Plattform;Notiz;\nHallo;12.11.2026;x;;\n")
    #expect(unused.map(\.name) == ["Datum", "Plattform"])
    #expect(unused.map(\.perhaps) == [nil, nil])
    #expect(
      try Importer.csv.unused("text,text,\none,two,three\n").map(\.name) == ["text", "the nameless column 3"])
    #expect(try Importer.csv.unused("text,likes\none,\n").isEmpty)
  }

  @Test("another program's name for a column is led to ours, and platform is platforms")
  func likelyColumns() throws {
    let table = "Text,Published At,Network,platform\none,2026-11-24 09:00,x,mastodon\n"
    #expect(try Importer.csv.unused(table).map(\.perhaps) == ["at", nil])
    #expect(try Importer.csv.rows(table).rows.map(\.platforms) == [[.mastodon]])
    #expect(try Importer.csv.unused("text,date,at\none,2,2026-11-24\n").map(\.perhaps) == [nil])
  }

  @Test("a time as a spreadsheet shows it is told with the format to give its column")
  func spreadsheetTimes() throws {
    for time in ["12.11.2026 10:00", "11/12/2026", "46338.5"] {
      let problems = try Importer.csv.rows("text,at\none,\(time)\n").problems
      #expect(problems.map(\.hint) == ["In a spreadsheet, format that column as: yyyy-mm-dd hh:mm"])
    }
  }

  @Test("quotes, commas and line breaks in a quoted cell are part of its text")
  func quotedCells() throws {
    let (rows, problems) = try Importer.csv.rows(
      "id,text\na1,\"She said \"\"fresh, warm\"\"\n\n  and went\"\na2,\"\"\"\"\na3,\" two  blanks \"\n")
    #expect(problems.isEmpty)
    #expect(rows.map(\.text) == ["She said \"fresh, warm\"\n\n  and went", "\"", " two  blanks "])
    #expect(rows.map(\.number) == [2, 3, 4])
  }

  @Test("CR LF ends a row as LF does, and stays within a quoted cell")
  func lineEnds() throws {
    let (rows, problems) = try Importer.csv.rows("id,text\r\na1,one\r\na2,\"two\r\nlines\"\r\n")
    #expect(problems.isEmpty)
    #expect(
      rows.map { Array($0.text.unicodeScalars) } == ["one", "two\r\nlines"].map { Array($0.unicodeScalars) })
  }

  @Test("a byte order mark, as spreadsheets write, is no part of the first column's name")
  func byteOrderMark() throws {
    #expect(try Importer.csv.rows("\u{FEFF}text\nHello").rows.map(\.text) == ["Hello"])
    #expect(try Importer.csv.rows("\u{FEFF}\"text\",id\nHello,a1").rows.map(\.text) == ["Hello"])
  }

  @Test("semicolons or tabs may part the cells", arguments: [";", "\t"])
  func delimiters(delimiter: String) throws {
    let (rows, problems) = try Importer.csv.rows("id\(delimiter)text\na1\(delimiter)Fresh, warm\n")
    #expect(problems.isEmpty && rows.map(\.text) == ["Fresh, warm"])
  }

  @Test("blank rows are passed over and counted")
  func blankRows() throws {
    let (rows, problems) = try Importer.csv.rows("text,id\n\n,\nfour,a1\n\n")
    #expect(problems.isEmpty && rows.map(\.number) == [4])
  }

  @Test("a row that is shorter than the header lacks the last cells")
  func shortRow() throws {
    let (rows, problems) = try Importer.csv.rows("text,id,at\nHello\nHello,a1,2026-11-24\n")
    #expect(problems.isEmpty && rows.map(\.id) == [nil, "a1"])
  }

  @Test(
    "a row that can't be taken is told by its number and why, and the good ones are kept",
    arguments: [
      (",a3,,", "it has no text"), ("\" \n\",a3,,", "it has no text"),
      ("Hello,a3,joke,", "there is no kind “joke”"), ("Hello,a3,,icq", "there is no platform “icq”"),
      ("Fresh, warm bread,a3,help,x", "it has more cells than the first row names"),
    ])
  func badRow(row: String, complaint: String) throws {
    let (rows, problems) = try Importer.csv.rows(
      "text,id,kind,platforms\none,a2,,\n\(row)\nthree,a4,help,x\n")
    #expect(rows.map(\.text) == ["one", "three"])
    #expect(rows.map(\.number) == [2, 4])
    #expect(complaints(problems) == ["3: \(complaint)"])
  }

  @Test("empty cells behind the last column do no harm")
  func trailingCommas() throws {
    let (rows, problems) = try Importer.csv.rows("text,id\none,a2,,\ntwo,a3\n")
    #expect(problems.isEmpty && rows.map(\.text) == ["one", "two"])
  }

  @Test(
    "a file whose first row names no text is refused whole",
    arguments: ["", "\n", "id,at\na1,2026-11-24\n", "Hello\nHello\n"])
  func noTextColumn(text: String) {
    let problem = #expect(throws: Problem.self) { try Importer.csv.rows(text) }
    #expect(problem?.what == "The file's first row names no column “text”.")
  }

  @Test(
    "a row whose quotes can't be right is told with the lines it costs, and the good ones are kept",
    arguments: [
      (
        "\"Fresh\nthree,a3\nfour,a4\n",
        "the quote that opens its cell “text” on line 3 is never closed, and it goes on to line 5"
      ),
      ("Fresh,\"a3", "the quote that opens its cell “id” on line 3 is never closed"),
      ("\"Fresh\" bread,a3\nfour,a4", "text follows the closing quote of its cell “text” on line 3"),
      (
        "\"Fresh,a3\n\"four\",a4\nfour,a4",
        "text follows the closing quote of its cell “text” on line 3, and it goes on to line 4"
      ),
    ])
  func quotes(rest: String, complaint: String) throws {
    let (rows, problems) = try Importer.csv.rows("text,id\none,a2\n\(rest)")
    #expect(rows.first?.text == "one" && rows.dropFirst().allSatisfy { $0.text == "four" })
    #expect(complaints(problems) == ["3: \(complaint)"])
    #expect(problems.allSatisfy { $0.hint.contains("a quote inside it is doubled") })
  }

  @Test("a row with an inch sign in a bare cell is taken")
  func bareQuote() throws {
    #expect(try Importer.csv.rows("text\n5\" wide\n").rows.map(\.text) == ["5\" wide"])
  }

  @Test("a cell that is far too long is told, and the others are taken")
  func longCell() throws {
    let long = String(repeating: "a", count: CSVReader.longestCell + 1)
    let (rows, problems) = try Importer.csv.rows("text\none\n\(long)\nthree\n")
    #expect(rows.map(\.text) == ["one", "three"])
    #expect(complaints(problems) == ["3: its cell “text” on line 3 is longer than 1 MB"])
  }

  @Test("a first line sep=; is no row and says what parts the cells")
  func separatorLine() throws {
    let (rows, problems) = try Importer.csv.rows("sep=;\r\ntext;id\r\nFresh, warm;a1\r\n;a2\r\n")
    #expect(rows.map(\.text) == ["Fresh, warm"] && rows.map(\.number) == [2])
    #expect(complaints(problems) == ["3: it has no text"])
  }

  @Test("of joined files every row is taken, and a first row in their middle is told")
  func joinedFiles() throws {
    let file = "\u{FEFF}text,id\none,a1\n"
    let (rows, problems) = try Importer.csv.rows(file + file + "\u{FEFF}\"two, too\",a2\n")
    #expect(rows.map(\.text) == ["one", "one", "two, too"])
    #expect(complaints(problems) == ["3: it is the first row again"])
  }

  @Test("blank lines may stand before the first row")
  func lateFirstRow() throws {
    let (rows, problems) = try Importer.csv.rows("\n,\ntext,id\nfour,a1\n")
    #expect(problems.isEmpty && rows.map(\.text) == ["four"] && rows.map(\.number) == [4])
  }

  @Test("a first row that can't be read is told, and nothing is taken")
  func brokenFirstRow() {
    let problem = #expect(throws: Problem.self) { try Importer.csv.rows("\"text,id\none,a2\n") }
    #expect(
      problem?.what
        == "The file's first row can't be read: the quote that opens its cell 1 on line 1 is never closed, and it goes on to line 2."
    )
  }

  @Test(
    "a row that is no UTF-8 is told with its place, and the others are taken; a first row is refused",
    arguments: [[0xE9], [0xFF, 0xFE, 0x74, 0x00]] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) throws {
    let read = try Importer.csv.read(Array("text\none\n".utf8) + bytes + Array("\nthree\n".utf8))
    #expect(read.rows.map(\.text) == ["one", "three"])
    #expect(complaints(read.problems) == ["3: its cell “text” on line 3 is not UTF-8 text"])
    #expect(throws: Problem.self) { try Importer.csv.read(bytes + Array("text\none\n".utf8)) }
  }

  @Test("a file in UTF-16 is read, with its mark and without", arguments: [true, false], [true, false])
  func utf16(isLittle: Bool, isMarked: Bool) throws {
    let units = Array("\(isMarked ? "\u{FEFF}" : "")text\tat\nCafé 🥖\t2026-11-24\n".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isLittle ? [low, high] : [high, low]
    }
    #expect(try Importer.csv.rows(of: bytes).rows.map(\.text) == ["Café 🥖"])
    #expect(throws: Problem.self) { try Importer.csv.rows(of: bytes + [0]) }
    let half: [UInt8] = isLittle ? [0x3D, 0xD8] : [0xD8, 0x3D]
    #expect(throws: Problem.self) { try Importer.csv.rows(of: bytes + half) }
  }
}
