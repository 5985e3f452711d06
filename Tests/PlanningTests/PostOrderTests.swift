import Testing

@testable import Planning

@Suite("The posts of a week")
struct PostOrderTests {
  private func post(_ id: String, at time: String?, created: String? = nil) throws -> Post {
    let state: Post.State = time == nil ? .draft : .scheduled
    return Post(
      id: try #require(PostID(id)), text: id, at: time.flatMap { Moment($0) }, state: state,
      created: created.flatMap { Moment($0) })
  }

  @Test("they stand by their time, then by their id, however they are added")
  func byTime() throws {
    let late = try post("a", at: "2026-11-18T09:00")
    let early = try post("z", at: "2026-11-16T09:00")
    let twin = try post("b", at: "2026-11-18T09:00")
    var page = WeekPage(try #require(Week("2026-W47")), posts: [twin, late])
    page.add([early])
    #expect(page.posts.map(\.id.description) == ["z", "a", "b"])
  }

  @Test("a removed post is gone, and the others stay")
  func removal() throws {
    let (gone, stays) = (try post("a", at: "2026-11-18T09:00"), try post("b", at: "2026-11-18T09:00"))
    var page = WeekPage(try #require(Week("2026-W47")), posts: [gone, stays])
    page.remove(gone)
    page.remove(try post("c", at: nil))
    #expect(page.posts == [stays])
  }

  @Test("of two posts of one id, as a merge may leave them, only the one that is meant is removed")
  func namesakes() throws {
    let (early, late) = (try post("a", at: "2026-11-17T09:00"), try post("a", at: "2026-11-18T09:00"))
    var page = WeekPage(try #require(Week("2026-W47")), posts: [early, late, late])
    page.remove(late)
    #expect(page.posts == [early, late])
    page.remove(try post("a", at: "2026-11-19T09:00"))
    #expect(page.posts == [early, late], "neither of them is meant")
    page.remove(early)
    page.remove(try post("a", at: "2026-11-19T09:00"))
    #expect(page.posts.isEmpty, "an id that is one post's alone says which is meant")
  }

  @Test("drafts stand by when they were noted down, those of unknown age first")
  func drafts() throws {
    let posts = [
      try post("a", at: nil, created: "2026-11-18T09:00"),
      try post("b", at: nil, created: "2026-11-17T09:00"),
      try post("c", at: nil),
    ]
    #expect(posts.sorted(by: Post.earlier).map(\.id.description) == ["c", "b", "a"])
  }
}

@Suite("A kind of post")
struct KindTests {
  @Test("each kind has its own place, in the order in which they are listed")
  func places() {
    #expect(Kind.allCases.map(\.place) == Array(Kind.allCases.indices))
  }

  @Test("no kind is about us and about others, and each says what it means", arguments: Kind.allCases)
  func sides(kind: Kind) {
    #expect(!(kind.isAboutUs && kind.isAboutOthers))
    #expect(!kind.meaning.isEmpty)
    #expect(Kind(rawValue: kind.rawValue) == kind)
  }
}
