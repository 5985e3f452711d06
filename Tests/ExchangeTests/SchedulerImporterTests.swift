import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Files of scheduling tools, as they come in")
struct SchedulerImporterTests {
  private func read(_ text: String, _ reading: RowReading = RowReading()) throws -> ImportedRows {
    try Importer.csv.read(Array(text.utf8), reading)
  }

  private func at(_ text: String) throws -> RowTime { .local(try #require(Moment(text))) }

  @Test(
    "what leaves for a tool is read as the same posts",
    arguments: [Exporter.buffer, .publer, .hootsuite, .socialBee])
  func roundTrip(_ exporter: Exporter) throws {
    let fixture = try ExportFixture()
    let posts = fixture.posts + [try ExportFixture.post("c4", "Sun, rye", "2026-11-29T23:30")]
    let text = try fixture.text(exporter) { $0.posts = posts }
    let read = try read(text)
    #expect(read.tool == exporter.name && read.problems.isEmpty && read.unused.isEmpty)
    #expect(read.rows.map(\.text) == posts.map(\.text))
    #expect(read.rows.map(\.at) == posts.map { $0.at.map(RowTime.local) })
  }

  @Test("Metricool's says where each goes, in two columns when, and what is not used is told")
  func metricool() throws {
    let read = try read(
      """
      Date,Time,Text,Draft,Twitter/X,Bluesky,Brand name
      2026-11-24,09:05:00,Rye,false,true,TRUE,Harbour Bakery
      2026-11-25,,No clock,false,false,false,
      """)
    #expect(read.tool == "metricool" && read.problems.isEmpty)
    #expect(read.rows.map(\.platforms) == [[.x, .bluesky], nil])
    #expect(read.rows.map(\.at) == [try at("2026-11-24T09:05"), .day(try #require(Day("2026-11-25")))])
    #expect(read.unused.map(\.name) == ["Draft", "Brand name"])
  }

  @Test("a link in a column of its own belongs to the text; a time in words is told")
  func links() throws {
    let header = "Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels\n"
    let read = try read(
      header
        + "2026-11-24 09:05,Rye,https://rye.example\nnext Friday at 2 PM,Oats,\n,See https://a.example,https://a.example\n"
    )
    #expect(read.rows.map(\.text) == ["Rye\nhttps://rye.example", "See https://a.example"])
    #expect(read.rows.map(\.at) == [try at("2026-11-24T09:05"), nil])
    #expect(complaints(read.problems) == ["3: “next Friday at 2 PM” is no time such as 2026-11-24T09:00"])
  }

  @Test("Hootsuite's shows the order of days and months in one row of it, or nobody guesses")
  func dayOrder() throws {
    let months = try read("11/05/2026 09:00,One,\n11/24/2026 19:30,Two,https://rye.example\n")
    #expect(months.rows.map(\.at) == [try at("2026-11-05T09:00"), try at("2026-11-24T19:30")])
    #expect(months.rows.map(\.text) == ["One", "Two\nhttps://rye.example"])
    let days = try read("05/11/2026 09:00,One\n24/11/2026 19:30,Two\n", RowReading(tool: "hootsuite"))
    #expect(days.rows.map(\.at) == [try at("2026-11-05T09:00"), try at("2026-11-24T19:30")])
    let problem = #expect(throws: Problem.self) { try read("05/11/2026 09:00,One\n") }
    #expect(problem?.identity == .badTime)
    let said = try read("05/11/2026 09:00,One\n", RowReading(columns: "at:dd/MM/yyyy HH:mm,text"))
    #expect(said.rows.map(\.at) == [try at("2026-11-05T09:00")])
  }

  @Test("columns are what they are said to be, in whichever letters and order")
  func said() throws {
    let text =
      "when,Post  TEXT,Where,more,Stands at\n24.11.2026 9:05 PM,Rye,x,https://rye.example,https://x.com/a/status/1\n"
    let columns = "Post text=text,When=at:dd.MM.yyyy h:mm a,where=platforms,More=link,stands at=url"
    let read = try read(text, RowReading(columns: columns))
    let row = try #require(read.rows.first)
    #expect(
      row.text == "Rye\nhttps://rye.example" && row.platforms == [.x] && row.url == "https://x.com/a/status/1"
    )
    #expect(row.at == (try at("2026-11-24T21:05")))
    let utc = try self.read("T,U\nRye,2026-11-24 09:05\n", RowReading(columns: "T=text,U=utc"))
    #expect(utc.rows.map(\.at) == [.instant(1_795_511_100)])
  }

  @Test(
    "columns that make no sense are refused",
    arguments: [
      "", "Body", "Body=text,When=at:lol", "=text", "Date=at", "Body=txt", "Body=text,date", "Missing=text",
    ])
  func wrong(columns: String) {
    let problem = #expect(throws: Problem.self) {
      try read("Body,Date\nRye,\n", RowReading(columns: columns))
    }
    #expect(problem?.identity == .badColumns)
  }

  @Test("a time is read by its pattern and nothing else")
  func patterns() {
    func read(_ cell: String, _ pattern: TimePattern) -> String? {
      var parts = TimeParts()
      return pattern.read(cell, into: &parts) ? parts.description : nil
    }
    #expect(read("24/11/2026 09:00", "dd/MM/yyyy HH:mm") == "2026-11-24T09:00")
    #expect(read("4/1/26 9:00:59", "d/M/yy H:mm") == "2026-01-04T09:00")
    #expect(read("11/24/2026 12:00 am", "MM/dd/yyyy h:mm a") == "2026-11-24T00:00")
    #expect(read("2026-11-24T09:00", "yyyy-MM-dd'T'HH:mm") == "2026-11-24T09:00")
    for wrong in [
      "31/02/2026 09:00", "24/11/2026 25:00", "24-11-2026 09:00", "24/11/2026 09:00x", "", "٢٤/11/2026 09:00",
    ] {
      #expect(read(wrong, "dd/MM/yyyy HH:mm") == nil, "\(wrong)")
    }
    #expect(read("13:00 PM", "h:mm a") == nil)
  }
}
