import Planning
import PostText
import Testing

@testable import Exchange

@Suite("Files for scheduling tools")
struct SchedulerExporterTests {
  private let fixture: ExportFixture

  init() throws { fixture = try ExportFixture() }

  /// The fixture's posts as cells.
  private let first = #""Fresh ""rye"", at seven"# + "\n" + #"https://harbourbakery.example.com/rye 🥖""#
  private let second = #""@mardlepots throws every crock""#

  @Test("Buffer's is to the letter")
  func buffer() throws {
    #expect(
      try fixture.text(.buffer)
        == "Text,Image URL,Tags,Posting Time\r\n"
        + "\(first),\"\",\"\",\"2026-11-24 09:00\"\r\n\(second),\"\",\"\",\"2026-11-24 09:05\"\r\n")
  }

  @Test("Publer's has its twelve columns, and says that it is UTF-8")
  func publer() throws {
    let header = """
      Date - Intl. format or prompt,Text,Link(s) - Separated by comma for FB carousels,Media URL(s) - Separated by \
      comma,"Title - For the video, pin, PDF ..",Label(s) - Separated by comma,Alt text(s) - Separated by \
      ||,Comment(s) - Separated by ||,"Pin board, FB album, or Google category","Post subtype - I.e. story, reel, PDF \
      ..",CTA - For Facebook links or Google,"Reminder - For stories, reels, shorts, and TikToks"\r\n
      """
    let empty = String(repeating: ",\"\"", count: 10)
    #expect(
      try fixture.text(.publer)
        == "\u{FEFF}\(header)\"2026-11-24 09:00\",\(first)\(empty)\r\n\"2026-11-24 09:05\",\(second)\(empty)\r\n"
    )
  }

  @Test(
    "Hootsuite's has no header, and days and months in the order that was asked for",
    arguments: [false, true])
  func hootsuite(isDayFirst: Bool) throws {
    let day = isDayFirst ? "24/11/2026" : "11/24/2026"
    let export = try fixture.export(.hootsuite) { $0.isDayFirst = isDayFirst }
    #expect(
      export.files.map(\.text) == ["\"\(day) 09:00\",\(first),\"\"\r\n\"\(day) 09:05\",\(second),\"\"\r\n"])
    #expect(export.remarks.last == .dayOrder(dayFirst: isDayFirst))
  }

  @Test("SocialBee's leaves the link in the text")
  func socialBee() throws {
    let empty = String(repeating: ",\"\"", count: 4)
    #expect(
      try fixture.text(.socialBee)
        == "text,link,imageUrls,gifUrls,videoUrls,postAtSpecificTime\r\n"
        + "\(first)\(empty),\"2026-11-24 09:00:00\"\r\n\(second)\(empty),\"2026-11-24 09:05:00\"\r\n")
  }

  @Test("Metricool's template is filled by the names of its columns, wherever they stand")
  func metricool() throws {
    let template =
      "Date,Time,Text,Brand name,Twitter/X,Draft,Bluesky\n2026-01-01,10:00:00,Example,,true,true,false\n"
    let posts = [try ExportFixture.post("a2", "Rye", "2026-11-24T09:00", on: [.x, .mastodon])]
    let export = try fixture.export(.metricool) {
      $0.template = Array(template.utf8)
      $0.posts = posts
    }
    #expect(
      export.files.map(\.text) == [
        "Date,Time,Text,Brand name,Twitter/X,Draft,Bluesky\r\n"
          + "\"2026-11-24\",\"09:00:00\",\"Rye\",\"\",\"true\",\"false\",\"false\"\r\n"
      ])
    #expect(export.remarks.first == .notOn([.mastodon], posts[0].id))
  }

  @Test("what a post says on one platform alone stands in that platform's file, or in a row of its own")
  func ownWords() throws {
    var post = try ExportFixture.post("a2", "Rye", "2026-11-24T09:00", on: [.x, .bluesky])
    post.word(on: .bluesky, "Rye shorter")
    let files = try fixture.export(.hootsuite) { $0.posts = [post] }.files
    #expect(files.map(\.part) == ["bluesky", "x"] || files.map(\.part) == ["x", "bluesky"])
    for file in files { #expect(file.text.contains("shorter") == (file.part == "bluesky")) }
    let template = "Text,Date,Time,Twitter/X,Bluesky\n"
    let rows = try fixture.export(.metricool) {
      $0.template = Array(template.utf8)
      $0.posts = [post]
    }.files.map(\.text)
    #expect(
      rows == [
        "Text,Date,Time,Twitter/X,Bluesky\r\n\"Rye\",\"2026-11-24\",\"09:00:00\",\"true\",\"false\"\r\n"
          + "\"Rye shorter\",\"2026-11-24\",\"09:00:00\",\"false\",\"true\"\r\n"
      ])
    let texts = try [Exporter.markdown, .calendar].map { exporter in
      try fixture.text(exporter) { $0.posts = [post] }
    }
    for text in texts { #expect(text.contains("Rye shorter") && text.lowercased().contains("bluesky:")) }
  }

  @Test("a post for platforms that a template knows nothing of stays behind")
  func unknownNetwork() throws {
    let template = "Text,Date,Time,Twitter/X\n"
    let export = try fixture.export(.metricool) { $0.template = Array(template.utf8) }
    #expect(export.files.isEmpty)
    #expect(
      export.remarks
        == fixture.posts.map {
          .leftOut($0.id, words: $0.firstWords(32), .noColumn([.mastodon]))
        })
  }

  @Test("Sprout Social's template is filled, and posts that are too near one another are told")
  func sprout() throws {
    let template = "\u{FEFF}date;time_24hr;message_text;public_image_url\r\n"
    let export = try fixture.export(.sprout) {
      $0.template = Array(template.utf8)
      $0.isDayFirst = true
    }
    #expect(
      export.files.map(\.text) == [
        "date;time_24hr;message_text;public_image_url\r\n"
          + "\"24/11/2026\";\"09:00\";\(first);\"\"\r\n\"24/11/2026\";\"09:05\";\(second);\"\"\r\n"
      ])
    #expect(export.remarks.contains(.tooClose(fixture.posts[1].id, to: fixture.posts[0].id, minutes: 10)))
  }

  @Test("a post that is due in a few minutes is told where the tool needs longer")
  func tooSoon() throws {
    let export = try fixture.export(.sprout) {
      $0.template = Array("date,time_24hr,message_text\n".utf8)
      $0.now = Moment($0.now.day + 1, minute: 8 * 60 + 51)
    }
    #expect(export.remarks.contains(.tooSoon(fixture.posts[0].id, minutes: 10)))
    #expect(!export.remarks.contains(.tooSoon(fixture.posts[1].id, minutes: 10)))
  }

  @Test(
    "a template without the columns that it needs is refused",
    arguments: ["", "text,date,time\n", "Text,Date\n", "\"Text,Date,Time\n", "\n\n"])
  func badTemplate(template: String) throws {
    let problem = #expect(throws: Problem.self) {
      try fixture.export(.metricool) { $0.template = Array(template.utf8) }
    }
    #expect(problem?.identity == .badTemplate)
  }

  @Test("there is a file for each platform, and for each hundred rows")
  func files() throws {
    let posts = try (0..<201).map { number in
      try ExportFixture.post(
        "p\(100 + number)", "Loaf \(number)", "2026-11-24T09:00",
        on: number == 0 ? [.x, .mastodon] : [.mastodon])
    }
    let export = try fixture.export(.buffer) { $0.posts = posts }
    #expect(export.files.map(\.part) == ["mastodon-1", "mastodon-2", "mastodon-3", "x"])
    #expect(export.files.map(\.posts) == [100, 100, 1, 1])
    #expect(export.remarks.contains(.freePlanTakes(rows: 10)))
    let one = try fixture.export(.buffer) {
      $0.posts = posts
      $0.platforms = [.x]
    }
    #expect(one.files.map(\.posts) == [1])
  }

  @Test("a draft has no time where the tool finds one, and stays behind where it doesn't")
  func drafts() throws {
    let draft = try ExportFixture.post("d4", "Oats", nil)
    let buffer = try fixture.export(.buffer) { $0.posts = [draft] }
    #expect(buffer.files.map(\.text) == ["Text,Image URL,Tags,Posting Time\r\n\"Oats\",\"\",\"\",\"\"\r\n"])
    #expect(buffer.remarks == [.untimed(posts: 1)])
    let hootsuite = try fixture.export(.hootsuite) { $0.posts = [draft] }
    #expect(hootsuite.files.isEmpty)
    #expect(hootsuite.remarks == [.leftOut(draft.id, words: "Oats", .noTime)])
  }

  @Test("a post that names no platform goes where the plan is, and nowhere where that is nowhere")
  func noPlatform() throws {
    let post = try ExportFixture.post("d4", "Oats", "2026-11-24T09:00", on: [])
    #expect(try fixture.export(.buffer) { $0.posts = [post] }.files.map(\.posts) == [1])
    let lost = try fixture.export(.buffer) {
      $0.posts = [post]
      $0.plan.platforms = []
    }
    #expect(lost.remarks == [.leftOut(post.id, words: "Oats", .noPlatform)])
  }

  @Test(
    "a text that a spreadsheet would run is told, and left as it is",
    arguments: ["=1+1", "+44 1234", "-5 %", "@mardlepots", "\tTab"])
  func formulas(text: String) throws {
    let post = try ExportFixture.post("d4", text, "2026-11-24T09:00")
    let export = try fixture.export(.buffer) { $0.posts = [post] }
    #expect(export.remarks.contains(.runBySpreadsheets([post.id])))
    #expect(try #require(export.files.first).text.contains("\r\n\"\(text)\","))
  }

  @Test(
    "a form of a time is written letter by letter",
    arguments: [
      ("yyyy-MM-dd HH:mm:ss", "2026-01-02 03:04:00"), ("d/M/yy h:mm a", "2/1/26 3:04 AM"),
      ("yyyy-MM-dd'T'HH:mm", "2026-01-02T03:04"), ("MM/dd/yyyy", "01/02/2026"),
    ])
  func patterns(pattern: String, words: String) throws {
    #expect(TimePattern(pattern).words(try #require(Moment("2026-01-02T03:04"))) == words)
  }

  @Test(
    "noon and midnight are twelve o'clock",
    arguments: [("00:30", "12:30 AM"), ("12:30", "12:30 PM"), ("23:00", "11:00 PM")])
  func twelve(clock: String, words: String) throws {
    #expect(TimePattern("h:mm a").words(try #require(Moment("2026-01-02T\(clock)"))) == words)
  }
}
