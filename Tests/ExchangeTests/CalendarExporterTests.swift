import Planning
import PostText
import Testing

@testable import Exchange

@Suite("A calendar of posts")
struct CalendarExporterTests {
  private let fixture: ExportFixture

  init() throws { fixture = try ExportFixture() }

  @Test("it is to the letter of RFC 5545")
  func golden() throws {
    var post = fixture.posts[0]
    (post.sequence, post.kind, post.url) = (2, .offer, "https://sea.example/@bakery/1")
    let text = try fixture.text(.calendar) { $0.posts = [post] }
    #expect(
      text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//ContentPlanner//planner//EN
        CALSCALE:GREGORIAN
        METHOD:PUBLISH
        NAME:Harbour\\, Bakery\\; & Sons
        X-WR-CALNAME:Harbour\\, Bakery\\; & Sons
        BEGIN:VEVENT
        UID:a2@harbour-bakery.planner.invalid
        DTSTAMP:20261120T083000Z
        DTSTART:20261124T090000Z
        DURATION:PT15M
        SEQUENCE:2
        SUMMARY:Fresh "rye"\\, at seven https://harbourbakery.example.com/rye 🥖 (
         Mastodon)
        DESCRIPTION:Fresh "rye"\\, at seven\\nhttps://harbourbakery.example.com/rye\u{20}
         🥖
        URL:https://sea.example/@bakery/1
        CATEGORIES:Mastodon,offer
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        CLASS:PUBLIC
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test(
    "no line has more than 75 octets, and no letter is cut",
    arguments: [
      String(repeating: "茶", count: 100), String(repeating: "👩‍👩‍👧‍👦", count: 40),
      String(repeating: "e\u{301}", count: 200),
      String(repeating: "x", count: 500), "🇬🇧" + String(repeating: "\u{1F3FD}", count: 60),
      "a" + String(repeating: "\u{301}", count: 300),
    ])
  func folding(text: String) throws {
    let folded = CalendarLine("DESCRIPTION", text: text).folded
    let lines = folded.split(separator: "\r\n" as Character)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.first == " " || $0.unicodeScalars.first == " " })
    #expect(folded.hasSuffix("\r\n"))
    // By bytes: a mark at the start of a line would else join the blank.
    let unfolded = String(
      decoding: Array(folded.utf8).split(separator: Array("\r\n ".utf8)).joined(), as: UTF8.self)
    #expect(unfolded == "DESCRIPTION:\(text)\r\n")
  }

  @Test("no grapheme of a usual length is parted")
  func graphemes() throws {
    let families = String(repeating: "👩‍👩‍👧‍👦", count: 40)
    let folded = CalendarLine("SUMMARY", text: families).folded
    for line in folded.split(separator: "\r\n" as Character).dropFirst().dropLast() {
      #expect(line.dropFirst().allSatisfy { $0 == "👩‍👩‍👧‍👦" })
    }
  }

  @Test("backslashes, semicolons, commas and line breaks are escaped, and other controls left out")
  func escapes() {
    let text = "a\\b;c,d\r\ne\nf\rg\u{2028}h\u{0}\u{1B}\u{7F}\ti:\"j\""
    #expect(CalendarLine("X", text: text).folded == "X:a\\\\b\\;c\\,d\\ne\\nf\\ng\\nh\ti:\"j\"\r\n")
  }

  @Test("a plan that keeps something confidential has private events")
  func privacy() throws {
    let text = try fixture.text(.calendar) { $0.plan.confidential = ["Project Oolong"] }
    #expect(text.contains("\r\nCLASS:PRIVATE\r\n"))
  }

  @Test("a draft has no event")
  func drafts() throws {
    let draft = try ExportFixture.post("d4", "Oats", nil)
    let export = try fixture.export(.calendar) { $0.posts = [draft] }
    #expect(export.files.isEmpty)
    #expect(export.remarks == [.leftOut(draft.id, words: "Oats", .noTime)])
  }

  @Test(
    "an instant is written in UTC",
    arguments: [(0, "19700101T000000Z"), (-1, "19691231T235959Z"), (1_795_510_800, "20261124T090000Z")])
  func instants(instant: Int, words: String) { #expect(UTCTime(instant).basic == words) }
}
