import Planning
import Testing

@testable import Archives
@testable import Exchange

@Suite("An archive of which nothing comes")
struct BrokenArchiveTests {
  private func problem(_ files: [String: String]) -> Problem? {
    #expect(throws: Problem.self) { try archive(files) }
  }

  @Test(
    "a file that does not hold what its name promises is told, with how it begins",
    arguments: [
      ("data/tweets.js", "<!DOCTYPE html><p>Sign in"), ("data/tweets.js", "root:x:0:0"),
      ("data/tweets.js", "{\"tweet\":1}"), ("data/account.js", "<html>"),
      ("outbox.json", "[]"), ("outbox.json", "{\"orderedItems\":5}"), ("outbox.json", "{}"),
      ("Shares.csv", "Datum,Verweis\n2026-01-01,a\n"), ("Comments.csv", "a"),
      ("posts/your_posts_1.json", "{\"a\":1}"), ("media/posts_1.json", "{}"), ("user_data_tiktok.json", "{}"),
      ("video metadata/videos.csv", "Titel\nRye\n"), ("account_analytics_content_2026.csv", "a,b\n1,2\n"),
    ])
  func wrongContent(name: String, text: String) {
    let told = problem([name: text])?.what ?? ""
    let words = text.split(separator: "\n").joined(separator: " ")
    #expect(
      told.hasPrefix("it: \(name) holds no") && told.contains("begins with “\(words.prefix(8))"), "\(told)")
  }

  @Test(
    "an empty file, and one that is no text, are told",
    arguments: ["data/tweets.js", "Shares.csv", "Comments.csv", "video metadata/videos.csv"])
  func nothing(name: String) throws {
    #expect(problem([name: ""])?.what == "it: \(name) is empty.")
    let container = Container.files([name]) { _ in ByteSource([0xC3, 0x28, 0xFF, 0xFF, 0xFF]) }
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let importer = try #require(ArchiveImporter.forEntries([name]))
    let told = #expect(throws: Problem.self) { try importer.read(&reader) }
    #expect(told?.what.hasSuffix("it is no text.") == true)
  }

  @Test("an archive without the file that has the posts is told")
  func noPosts() {
    #expect(
      problem(["data/account.js": "window.YTD.account.part0 = [ ]"])?.what.contains("has no data/tweets.js")
        == true)
    #expect(
      problem(["actor.json": "{\"id\":\"https://sea.example/users/a\"}"])?.what.contains("has no outbox.json")
        == true)
  }

  @Test("an archive of nobody's posts is none to complain of")
  func empty() throws {
    #expect(try archive(["data/tweets.js": "window.YTD.tweets.part0 = [ ]"]).rows.isEmpty)
    #expect(try archive(["outbox.json": "{\"orderedItems\":[]}"]).rows.isEmpty)
    #expect(try archive(["Shares.csv": "Date,ShareLink,ShareCommentary\n"]).rows.isEmpty)
  }

  @Test("posts of X's are read without the script's assignment before them, too")
  func plainList() throws {
    let tweet =
      "{\"tweet\":{\"id_str\":\"1\",\"created_at\":\"Wed Apr 09 14:56:43 +0000 2025\",\"full_text\":\"Rye\"}}"
    #expect(try archive(["data/tweets.js": "[\(tweet)]"]).rows.map(\.text) == ["Rye"])
  }

  @Test("the good ones are kept where that is asked for, and what is wrong is told all the same")
  func keepsGood() throws {
    let files = ["data/tweets.js": "window.YTD.tweets.part0 = [ ]", "data/tweets-part1.js": "<html>"]
    let container = Container.files(files.keys) { ByteSource(Array((files[$0] ?? "").utf8)) }
    var reader = ArchiveReader(container, title: "it", keepsGood: true)
    _ = try ArchiveImporter.x.read(&reader)
    #expect(
      reader.broken.map(\.what) == ["it: data/tweets-part1.js holds nothing of X's: it begins with “<html>”."]
    )
  }

  @Test(
    "of a file that is read as a whole the rows before the break are counted, and kept where that is asked for",
    arguments: [
      ("your_posts_1.json", "[\(facebookPost("Rye", 1)),\(facebookPost("Oats", 2)),{\"timestamp\":3,\"da", 2),
      (
        "comments_and_reactions/comments.json",
        "{\"comments_v2\":[\(facebookComment("Thank you")),{\"timestamp\":]}", 1
      ),
      ("your_posts_1.json", "[{\"timestamp\"", 0),
    ])
  func keepsGoodOfWhole(name: String, text: String, good: Int) throws {
    let container = Container.files([name]) { _ in ByteSource(Array(text.utf8)) }
    var strict = ArchiveReader(container, title: "it", keepsGood: false)
    let complaint = "\(good) row\(good == 1 ? "" : "s") before it \(good == 1 ? "is" : "are") good."
    #expect {
      try ArchiveImporter.facebook.read(&strict)
    } throws: {
      ($0 as? Problem)?.what.hasSuffix(complaint) == true
    }
    var reader = ArchiveReader(container, title: "it", keepsGood: true)
    #expect(try ArchiveImporter.facebook.read(&reader).rows.count == good)
    #expect(reader.broken.first?.what.hasSuffix(complaint) == true)
  }

  @Test("half a letter costs its row, and is told with its place")
  func halfLetter() throws {
    func tweet(_ text: String, _ id: Int) -> String {
      "{\"tweet\":{\"id_str\":\"\(id)\",\"created_at\":\"Wed Apr 09 14:56:43 +0000 2025\",\"full_text\":\"\(text)\"}}"
    }
    let files = [
      "data/tweets.js": "window.YTD.tweets.part0 = [\(tweet("lone \\ud83d x", 1)),\n\(tweet("Rye", 2))]"
    ]
    let container = Container.files(files.keys) { ByteSource(Array((files[$0] ?? "").utf8)) }
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let posts = try ArchiveImporter.x.read(&reader)
    #expect(posts.rows.map(\.text) == ["Rye"])
    #expect(
      reader.broken.map(\.what) == [
        "it: data/tweets.js, line 1, column 115: The row was not taken: “\\ud83d” is half of a letter."
      ])
  }

  @Test(
    "a row of a table whose bytes are no UTF-8 is told, and the others are taken", arguments: ["Shares.csv"])
  func badBytes(name: String) throws {
    let bytes =
      Array("Date,ShareLink,ShareCommentary\n2026-01-01 09:00:00,a,caf".utf8) + [0xE9]
      + Array("\n2026-01-02 09:00:00,b,Rye\n".utf8)
    let container = Container.files([name]) { _ in ByteSource(bytes) }
    var reader = ArchiveReader(container, title: "it", keepsGood: false)
    let posts = try ArchiveImporter.linkedIn.read(&reader)
    #expect(posts.rows.map(\.text) == ["Rye"] && posts.problems.map(\.row) == [2])
  }
}

private func facebookPost(_ text: String, _ at: Int) -> String {
  "{\"timestamp\":\(at),\"data\":[{\"post\":\"\(text)\"}]}"
}

private func facebookComment(_ text: String) -> String {
  "{\"timestamp\":1,\"data\":[{\"comment\":{\"comment\":\"\(text)\"}}]}"
}
