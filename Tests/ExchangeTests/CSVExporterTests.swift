import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Posts as CSV")
struct CSVExporterTests {
  private let fixture: ExportFixture

  init() throws { fixture = try ExportFixture() }

  @Test("what leaves as CSV comes in as the same posts")
  func roundTrip() throws {
    let text = try fixture.text(.csv)
    let (rows, problems) = try Importer.csv.rows(text)
    #expect(problems.isEmpty)
    #expect(rows.map(\.id) == fixture.posts.map(\.id.description))
    #expect(rows.map(\.text) == fixture.posts.map(\.text))
    #expect(rows.map(\.at) == fixture.posts.map { $0.at.map(RowTime.local) })
    #expect(rows.map(\.platforms) == fixture.posts.map { Optional($0.platforms) })
    #expect(rows.map(\.kind) == fixture.posts.map(\.kind))
    #expect(rows.map(\.state) == fixture.posts.map(\.state))
  }

  @Test("columns are those that were asked for, in their order")
  func columns() throws {
    let text = try fixture.text(.csv) {
      $0.columns = "When=at:dd/MM/yyyy HH:mm, Post text=text,Image=,Network=platforms,Moment=utc,Kind=kind"
    }
    let lines = text.split(separator: "\r\n" as Character)
    #expect(lines.first == "When,Post text,Image,Network,Moment,Kind")
    #expect(
      lines.dropFirst(2).first
        == #""24/11/2026 09:05","@mardlepots throws every crock","","mastodon","2026-11-24T09:05:00Z","share""#
    )
  }

  @Test(
    "columns that make no sense are refused",
    arguments: [
      "", "Txt", "Text=text,When=at:lol", "Text=text,Link=link", "=text", "When=at", "Text=txt", ",",
    ])
  func wrong(columns: String) throws {
    let problem = #expect(throws: Problem.self) { try fixture.export(.csv) { $0.columns = columns } }
    #expect(problem?.identity == .badColumns)
  }
}
