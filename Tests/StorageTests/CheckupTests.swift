import Foundation
import Planning
import Testing

@testable import Storage

/// What the tests' checkups know: two rules, one zone.
extension KnownNames {
  static let forTests = KnownNames(rules: ["no-goal", "shouting"]) { $0 == "Europe/London" }
}

extension PlanFolder {
  /// The findings of a checkup, as `file: what`.
  func findings() throws -> [String] { try checkup(.forTests).map { "\($0.file): \($0.what)" } }

  /// Mends with ids `n2`, `n3`, ….
  @discardableResult
  func mendAll() throws -> [CheckupFinding] {
    var number = 1
    return try mend(.forTests, by: "doctor --mend", at: { _ in Self.noon }) { taken in
      while true {
        number += 1
        if let id = PostID("n\(number)"), !taken.contains(id) { return id }
      }
    }
  }
}

@Suite("A checkup of a plan")
struct CheckupTests {
  let folder: TemporaryFolder
  let plan: PlanFolder

  init() throws {
    folder = try TemporaryFolder()
    plan = try folder.makePlan()
    try plan.add(.made("a2"), .made("b3", at: "2026-11-17T09:00"), .made("c4", at: "2026-11-24T09:00"))
  }

  @Test("a picture that is not there is told, as long as its post is to go out")
  func lostPicture() throws {
    var (draft, out) = (
      try Post.made("d5", "Rye at noon"), try Post.made("e6", "Rye at one", at: "2026-11-18T09:00")
    )
    out.state = .out
    draft.pictures = [Picture("media/crock.jpg")]
    out.pictures = draft.pictures
    try plan.add(draft, out)
    #expect(
      try plan.findings() == [
        "drafts.json: d5 “Rye at noon” goes out with media/crock.jpg, which is not there"
      ])
    try plan.put("", in: "media/crock.jpg")
    #expect(try plan.findings() == [])
    try plan.delete("media/crock.jpg")
    try plan.delete("media")
  }

  func drafts(_ posts: String) throws {
    try plan.put(#"{"version":1,"posts":[\#(posts)]}"#, in: "drafts.json")
  }

  func week(_ name: String, _ posts: String) throws {
    try plan.put(#"{"version":1,"posts":[\#(posts)]}"#, in: "weeks/\(name).json")
  }

  func dated(_ id: String, _ at: String, _ text: String = "Rye") -> String {
    #"{"id":"\#(id)","text":"\#(text)","at":"\#(at)","state":"scheduled"}"#
  }

  @Test("finds nothing where all is well, and changes nothing")
  func well() throws {
    let before = try plan.allBytes()
    #expect(try plan.findings().isEmpty)
    #expect(try plan.mendAll().isEmpty)
    #expect(try plan.allBytes() == before)
    #expect(try plan.records() == ["000001.json"])
  }

  @Test(
    "two posts of different pages, or of different rows of an archive, are two, be they worded alike",
    arguments: [
      [#""url":"https://a.example/1""#, #""url":"https://a.example/2""#],
      [#""source":"linkedin:1""#, #""source":"linkedin-comment:2""#],
    ])
  func alike(more: [String]) throws {
    let posts = zip(["b3", "c5"], more).map { id, more in
      #"{"id":"\#(id)","text":"Rye","at":"2026-11-17T09:00","state":"out",\#(more)}"#
    }
    try week("2026-W47", posts.joined(separator: ","))
    #expect(try plan.findings().isEmpty)
  }

  @Test(
    "a file whose posts are nowhere, or under a name with a letter wrong, is told",
    arguments: [
      (#"{"version":1}"#, "it has no list “posts”, so that no post is read from it"),
      (#"{"version":1,"posts":null}"#, "it has no list “posts”, so that no post is read from it"),
      (#"{"version":1,"post":[{"id":"a2","text":"Rye"}]}"#, "“post” is not read; “posts” may be meant"),
      (
        #"{"version":1,"post":[{"id":"a2","text":"Rye"}],"posts":[]}"#,
        "“post” is not read; “posts” may be meant"
      ),
      (
        #"{"version":1,"posts":[{"id":"a2","text":"Rye","platform":["x"]}]}"#,
        "a2 “Rye”, “platform” is not read; “platforms” may be meant"
      ),
    ])
  func hiddenPosts(text: String, what: String) throws {
    try plan.put(text, in: "drafts.json")
    #expect(try plan.findings() == ["drafts.json: \(what)"])
  }

  @Test("a field that is nobody's is none to complain of")
  func ownFields() throws {
    try plan.put(
      #"{"version":1,"mood":"good","posts":[{"id":"a2","text":"Rye","likes":3,"note":"x"}]}"#,
      in: "drafts.json")
    #expect(try plan.findings().isEmpty)
  }

  @Test("a version of itself or of no post is told, and mended")
  func lostVersion() throws {
    try drafts(
      #"{"id":"a2","text":"Rye","versionOf":"a2"},{"id":"d5","text":"Oats","versionOf":"z9"}"#)
    #expect(
      try plan.findings() == [
        "drafts.json: a2 “Rye” is said to be another version of itself",
        "drafts.json: d5 “Oats” is said to be another version of the post z9, which there is not",
      ])
    #expect(try plan.mendAll().count == 2)
    #expect(try plan.findings().isEmpty)
    #expect(try plan.drafts().map(\.versionOf) == [nil, nil])
  }

  @Test("changes nothing of what it finds")
  func looksOnly() throws {
    try week("2026-W47", dated("b3", "2026-11-26T09:00") + "," + dated("a2", "2026-11-18T09:00"))
    try plan.put("{", in: "drafts.json.new")
    let before = try plan.allBytes()
    #expect(try plan.findings().count == 3)
    #expect(try plan.allBytes() == before)
  }

  @Test("a stray is moved to the week of its date, as one change that can be undone")
  func stray() throws {
    try week("2026-W47", dated("b3", "2026-11-26T09:00") + "," + dated("d5", "2026-12-01T09:00"))
    let before = try plan.allBytes()
    #expect(
      try plan.findings() == [
        "weeks/2026-W47.json: b3 “Rye” is dated 2026-11-26, which is another week",
        "weeks/2026-W47.json: d5 “Rye” is dated 2026-12-01, which is another week",
      ])
    #expect(
      try plan.mendAll().map(\.mend) == ["move it to weeks/2026-W48.json", "move it to weeks/2026-W49.json"])
    #expect(try plan.findings().isEmpty)
    #expect(try plan.posts(in: try #require(Week("2026-W48"))).map(\.id.description) == ["c4", "b3"])
    _ = try plan.undo()
    #expect(try plan.allBytes() == before)
  }

  @Test("a stray whose own week can't be read stays, and is told")
  func strayOfBrokenWeek() throws {
    try week("2026-W47", dated("b3", "2026-11-26T09:00"))
    try plan.put("{", in: "weeks/2026-W48.json")
    let before = try plan.allBytes()
    let findings = try plan.checkup(.forTests)
    #expect(findings.map(\.isUnreadable) == [true, false])
    #expect(findings[1].hand == "It belongs to weeks/2026-W48.json: first make that readable.")
    #expect(try plan.mendAll().isEmpty)
    #expect(try plan.allBytes() == before)
  }

  @Test("of an exact double one is dropped, the stray one if there is one")
  func exactDouble() throws {
    let post = dated("b3", "2026-11-17T09:00")
    try week("2026-W47", post + "," + post)
    try week("2026-W48", post + "," + dated("c4", "2026-11-24T09:00"))
    #expect(
      try plan.mendAll().map { "\($0.file): \($0.mend ?? "")" } == [
        "weeks/2026-W47.json: drop this one", "weeks/2026-W48.json: drop this one",
      ])
    #expect(try plan.findings().isEmpty)
    #expect(try plan.posts(in: try #require(Week("2026-W47"))).map(\.id.description) == ["b3"])
    #expect(try plan.posts(in: try #require(Week("2026-W48"))).map(\.id.description) == ["c4"])
  }

  @Test(
    "two rows of an archive that say the same at the same time are two posts; one row taken twice is told")
  func rowsOfArchives() throws {
    func post(_ id: String, _ source: String) -> String {
      #"{"id":"\#(id)","text":"So","at":"2026-11-17T09:00","state":"out","source":"\#(source)"}"#
    }
    try week("2026-W47", post("f6", "linkedin:1") + "," + post("g7", "linkedin-comment:2"))
    #expect(try plan.findings() == [])
    try week("2026-W47", post("f6", "linkedin:1") + "," + post("g7", "linkedin:1"))
    #expect(try plan.findings().count == 1)
  }

  @Test("what was dropped of an archive stays known in the file that it stood in, until that is undone")
  func droppedRows() throws {
    var post = try Post.made("h8", at: "2026-11-18T09:00")
    post.source = "x:8"
    try plan.add(post)
    try plan.change(by: "drop", at: PlanFolder.noon) { book in
      try book.drop(post)
      return ("dropped h8", ())
    }
    func dropped() throws -> Set<String> {
      var book = PlanBook(plan)
      return try book.droppedSources()
    }
    #expect(try dropped() == ["x:8"])
    #expect(plan.text("weeks/2026-W47.json")?.contains("\"h8\"") == false)
    _ = try plan.undo()
    #expect(try dropped() == [])
    #expect(plan.text("weeks/2026-W47.json")?.contains("\"h8\"") == true)
  }

  @Test("of two posts of one id the one that stands right keeps it, and both keep their words")
  func namesakes() throws {
    try drafts(#"{"id":"b3","text":"Rye, a draft"},{"id":"b3","text":"Rye, taken apart"}"#)
    #expect(try plan.findings().count == 2)
    try plan.mendAll()
    #expect(try plan.drafts().map { "\($0.id) \($0.text)" } == ["n2 Rye, a draft", "n3 Rye, taken apart"])
    #expect(try plan.posts(in: try #require(Week("2026-W47"))).map(\.id.description) == ["b3"])
    #expect(try plan.drafts().map(\.versionOf) == [PostID("b3"), PostID("b3")])
    let asked = try plan.checkup(.forTests)
    #expect(asked.map(\.mend) == [nil, nil])
    #expect(asked.first?.hand?.hasPrefix("Keep one: drop n2, or drop b3.") == true)
    #expect(try plan.mendAll().isEmpty)
  }

  @Test("of two posts of one id that were noted down apart, one gets an id, and nobody asks any more")
  func metByChance() throws {
    try drafts(
      #"{"id":"d5","text":"Rye","created":"2026-11-17T09:00"},{"id":"d5","text":"Oats","created":"2026-11-17T09:01"}"#
    )
    try plan.mendAll()
    #expect(try plan.drafts().map { "\($0.id) \($0.text)" } == ["d5 Rye", "n2 Oats"])
    #expect(try plan.findings().isEmpty)
  }

  @Test("a version that is double itself stays the version of what it was")
  func doubledVersion() throws {
    try drafts(
      #"{"id":"a2","text":"Rye"},{"id":"d5","text":"Oats","versionOf":"a2"},{"id":"d5","text":"Spelt","versionOf":"a2"}"#
    )
    try plan.mendAll()
    #expect(try plan.drafts().map(\.versionOf) == [nil, PostID("a2"), PostID("a2")])
    #expect(try plan.findings().count == 2)
  }

  @Test(
    "a post that was dropped here and stands in another week again is told, until it is dropped or changed")
  func returned() throws {
    let (first, later) = try (#require(Week("2026-W47")), #require(Week("2026-W49")))
    let post = try Post.made("b3", at: "2026-11-17T09:00")
    func drop() throws {
      try plan.change(by: "drop b3", at: { _ in PlanFolder.noon }) { book, _ in
        for post in book.page(first).posts + book.page(later).posts { try book.remove(post) }
        return (.dropped(post: PostName(post)), ())
      }
    }
    try drop()
    #expect(try plan.findings().isEmpty)
    try week("2026-W49", dated("b3", "2026-12-01T09:00"))
    #expect(
      try plan.findings() == [
        "weeks/2026-W49.json: b3 “Rye” was dropped here (“drop b3”) and stands in the plan again, as a merge may have it"
      ])
    #expect(try plan.mendAll().isEmpty)
    try plan.change(by: "kind", at: PlanFolder.noon) { book in
      for old in book.page(later).posts {
        var new = old
        new.kind = .talk
        try book.put(new, replacing: old)
      }
      return ("kind", ())
    }
    #expect(try plan.findings().isEmpty)
    try drop()
    #expect(try plan.findings().isEmpty)
  }

  @Test("letters that are composed otherwise make another post, of which no word is lost")
  func composedOtherwise() throws {
    try drafts("{\"id\":\"a2\",\"text\":\"Caf\u{E9}\"},{\"id\":\"a2\",\"text\":\"Cafe\u{301}\"}")
    try plan.mendAll()
    #expect(try plan.drafts().map { Array($0.text.unicodeScalars).count }.sorted() == [4, 5])
    #expect(try plan.findings().count == 1)
  }

  @Test("a post that stands in a wrong week under another's id gets both right")
  func strayNamesake() throws {
    try week("2026-W47", dated("b3", "2026-11-17T09:00") + "," + dated("c4", "2026-12-01T09:00", "Oats"))
    #expect(
      try plan.mendAll().map(\.mend) == [
        "give it an id of its own, as another version of that one", "move it to weeks/2026-W49.json",
      ])
    #expect(try plan.posts(in: try #require(Week("2026-W49"))).map { "\($0.id) \($0.text)" } == ["n2 Oats"])
    #expect(try plan.findings().count == 1)
  }

  @Test("after a mend that was undone, the same is found again")
  func undone() throws {
    try week("2026-W47", dated("b3", "2026-11-26T09:00") + "," + dated("c4", "2026-11-18T09:00"))
    let (before, findings) = (try plan.allBytes(), try plan.findings())
    try plan.mendAll()
    #expect(try plan.records() == ["000001.json", "000002.json"])
    _ = try plan.undo()
    #expect(try plan.allBytes() == before && plan.findings() == findings)
  }
}
