import Application
import Guidance
import Planning
import PostText
import Testing

@Suite("Posts, without a command line")
struct PostTests {
  private static let tomorrow = Moment(WorkingFolder.now.day + 1, minute: 12 * 60)

  @Test("a draft is noted down for the plan's platforms and checked at once")
  func drafts() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let outcome = try plan.draft("Look at us: our bread is the best bread in town!")
    let post = try #require(outcome.post)
    #expect(outcome.action == .drafted(post: PostName(post)))
    #expect(post.state == .draft && post.platforms == [.mastodon] && post.created == WorkingFolder.now)
    #expect(outcome.check?.draft.text == post.text && outcome.check?.findings.isEmpty == false)
    #expect(try plan.list().posts == [post])
  }

  @Test("a text is checked and leaves no trace in the plan")
  func checksText() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let checked = try plan.check("Fresh bread at seven", for: [.x])
    #expect(checked.id == nil && checked.result.draft.lengths.map(\.platform) == [.x])
    #expect(try plan.list().posts.isEmpty && plan.history().isEmpty)
  }

  @Test("a post is found by the first letters of its id, and scheduled at noon where no time is named")
  func schedules() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let id = try #require(try plan.draft("Fresh bread at seven").post?.id)
    let outcome = try plan.schedule(
      String(id.description.prefix(2)), at: AskedTime { now, _ in (now.day + 1, nil) })
    let post = try #require(outcome.post)
    #expect(post.id == id && post.at == Self.tomorrow && post.state == .scheduled)
    #expect(
      outcome.action == .scheduled(post: PostName(post), at: Self.tomorrow, zone: "Europe/London"))
    #expect(try plan.unschedule(id.description).post?.state == .draft)
  }

  @Test("a post is not scheduled for a time that has passed, and nothing is changed by the attempt")
  func refusesThePast() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let id = try #require(try plan.draft("Fresh bread at seven").post?.id.description)
    #expect(throws: Problem.self) {
      try plan.schedule(id, at: AskedTime(Moment(WorkingFolder.now.day, minute: 60)))
    }
    #expect(try plan.show(id).post.state == .draft && plan.history().count == 1)
  }

  @Test("what is posted went out now, and what should have kept it back is told")
  func posts() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.keepConfidential("Project Seagull")
    let id = try #require(try plan.draft("Project Seagull opens in May").post?.id.description)
    let outcome = try plan.post(id)
    #expect(outcome.post?.state == .out && outcome.post?.at == WorkingFolder.now)
    #expect(
      outcome.remarks.contains {
        if case .wouldHaveStopped(let finding) = $0 { !finding.english.message.isEmpty } else { false }
      })
    #expect(throws: Problem.self) { try plan.post(id) }
  }

  @Test("what went out without the planner is recorded with its kind, on the plan's only platform")
  func records() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let outcome = try plan.record("A fine loaf by @millers", kind: .share)
    let post = try #require(outcome.post)
    #expect(post.kind == .share && post.state == .out && post.platforms == [.mastodon])
    _ = try plan.choose([.x])
    let other = try plan.record("Another fine loaf", kind: .share)
    let id = try #require(other.post?.id)
    #expect(other.remarks == [.noPlatform(post: id, usual: .mastodon)])
  }

  @Test("a week's review counts what went out")
  func reviews() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.record("A fine loaf by @millers", kind: .share)
    _ = try plan.record("Our rye is back", kind: .offer)
    let week = try plan.review()
    #expect(week.today == WorkingFolder.now.day && week.review.week == Week(of: week.today))
    #expect(week.review.tally.others == 1 && week.review.tally.aboutUs == 1)
    #expect(try plan.review { Week(of: $0) - 1 }.review.tally.posts == 0)
  }

  @Test("posts whose kind is only judged are walked through, and the kind that is said stays")
  func walks() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    let id = try #require(try plan.draft("Well, well.").post?.id.description)
    _ = try plan.post(id)
    var walk = UnsureWalk(try plan.unsurePosts())
    #expect(walk.post?.id == id && walk.number == 1 && walk.count == 1)
    _ = try plan.setKind(of: id, to: .talk)
    walk.goOn(with: try plan.unsurePosts())
    #expect(walk.post == nil && walk.left == 0)
    #expect(try plan.unsurePosts().posts.isEmpty)
  }

  @Test("the walk ends when the verdict is the same whatever the rest are")
  func walkEnds() throws {
    let folder = try WorkingFolder()
    var plan = try folder.open()
    for number in 1...19 { _ = try plan.record("A fine loaf by @millers, number \(number)", kind: .share) }
    for word in ["Mist", "Rope", "Tar", "Gulls", "Bells", "Salt"] {
      let id = try #require(try plan.draft("\(word) and more of it.").post?.id.description)
      _ = try plan.post(id)
    }
    var walk = UnsureWalk(try plan.unsurePosts())
    #expect(!walk.unsure.isSettled)
    while let post = walk.post {
      _ = try plan.setKind(of: post.id, to: .story)
      walk.goOn(with: try plan.unsurePosts())
    }
    #expect(walk.isEnough && walk.unsure.likely.verdict == .over && walk.left > 0)
  }
}
