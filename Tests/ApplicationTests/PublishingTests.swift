import Application
import Planning
import PostText
import Testing

@Suite("Posts that a program publishes, without a command line")
struct PublishingTests {
  private let folder: WorkingFolder
  private let words = "Bake along with us at seven?"
  private let address = "https://sea.example.com/1"

  init() throws {
    folder = try WorkingFolder()
    var plan = try folder.open()
    _ = try plan.choose([.bluesky])
  }

  /// A draft for these.
  private func draft(for platforms: [Platform]) throws -> PostID {
    var plan = try folder.open()
    return try #require(try plan.draft(words, for: platforms).post?.id)
  }

  @Test("what was handed over with no known end is handed over again only when asked")
  func notesAttempts() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    #expect(task.text == words)
    // Here a crash would be.
    let problem = #expect(throws: Problem.self) { try plan.beginPublishing(id.description, on: .mastodon) }
    #expect(problem?.identity == .unknownAttempt)
    _ = try plan.beginPublishing(id.description, on: .mastodon, again: true)
    let outcome = try plan.endPublishing(task, url: address)
    #expect(outcome.post?.state == .out && outcome.post?.url == address)
    let done = #expect(throws: Problem.self) {
      try plan.beginPublishing(id.description, on: .mastodon, again: true)
    }
    #expect(done?.identity == .alreadyOut)
  }

  @Test("a post that is dropped while it is handed over stands in the plan again, as it went out")
  func droppedMeanwhile() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let id = try draft(for: [.mastodon, .bluesky])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    _ = try other.drop(id.description)
    let outcome = try plan.endPublishing(task, url: address)
    let post = try plan.show(id.description).post
    #expect(post.text == words && post.url == address && post.state == .out && post.at == WorkingFolder.now)
    #expect(post.platforms == [.mastodon] && post.outOn == [.mastodon] && post.platformsLeft.isEmpty)
    #expect(outcome.remarks == [.droppedMeanwhile])
  }

  @Test("nothing is noted of a post that is dropped before its program fails")
  func droppedBeforeFailure() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let task = try plan.beginPublishing(try draft(for: [.mastodon]).description, on: .mastodon)
    _ = try other.drop(task.post.id.description)
    try plan.giveUpPublishing(task)
    #expect(try plan.list().posts.isEmpty)
  }

  @Test("a post that is edited while it is handed over says what went out")
  func editedMeanwhile() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let id = try draft(for: [.mastodon])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    _ = try other.edit(id.description, text: "Changed meanwhile")
    let outcome = try plan.endPublishing(task, url: nil)
    #expect(try plan.show(id.description).post.text == words)
    #expect(outcome.remarks == [.editedMeanwhile(out: words, instead: "Changed meanwhile", others: [])])
    guard case .published(let name, _, _) = outcome.action else { return #expect(Bool(false)) }
    #expect(name.words == words)
  }

  @Test("where it is still to go out elsewhere, it keeps the new words for there")
  func editedForOthers() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let id = try draft(for: [.mastodon, .bluesky])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    _ = try other.edit(id.description, text: "Changed meanwhile")
    let outcome = try plan.endPublishing(task, url: nil)
    let post = try plan.show(id.description).post
    #expect(post.text(on: .mastodon) == words && post.text(on: .bluesky) == "Changed meanwhile")
    #expect(
      outcome.remarks == [
        .editedMeanwhile(out: words, instead: "Changed meanwhile", others: [.bluesky]),
        .leftToGoOut(post: id, on: [.bluesky]),
      ])
  }

  @Test("words of its own that it is given while others are handed over don't stand for what went out")
  func rewordedMeanwhile() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let id = try draft(for: [.mastodon, .bluesky])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    _ = try other.word(id.description, on: .mastodon, as: "Reworded")
    _ = try plan.endPublishing(task, url: nil)
    #expect(try plan.show(id.description).post.text(on: .mastodon) == words)
  }

  @Test("a post that leaves a platform while it is handed over there is out there all the same")
  func movedMeanwhile() throws {
    var (plan, other) = (try folder.open(), try folder.open())
    let id = try draft(for: [.mastodon])
    let task = try plan.beginPublishing(id.description, on: .mastodon)
    _ = try other.edit(id.description, text: nil, platforms: [.bluesky])
    let post = try #require(try plan.endPublishing(task, url: nil).post)
    #expect(post.outOn == [.mastodon] && post.platformsLeft == [.bluesky])
  }

  @Test("a post is out where it was published, and counts nowhere else")
  func outInPart() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    let post = try #require(try publish(id, on: .mastodon).post)
    #expect(post.state == .out && post.outOn == [.mastodon] && post.platformsLeft == [.bluesky])
    var places = try plan.reviewMix().platforms
    #expect(places.map(\.platform) == [.mastodon, .bluesky])
    #expect(places.map(\.posts) == [1, 0] && places.map(\.scheduled) == [0, 1])
    #expect(try plan.today().schedule.unfinished == [post])
    #expect(try publish(id, on: .bluesky).remarks.isEmpty)
    places = try plan.reviewMix().platforms
    #expect(places.map(\.posts) == [1, 1] && places.map(\.scheduled) == [0, 0])
    #expect(try plan.today().schedule.unfinished.isEmpty)
  }

  private func publish(_ id: String, on platform: Platform) throws -> Outcome {
    var plan = try folder.open()
    let task = try plan.beginPublishing(id, on: platform)
    return try plan.endPublishing(task, url: nil)
  }

  @Test("what went out nobody said where is said to be out where one says")
  func saysWhere() throws {
    var plan = try folder.open()
    let id = try #require(try plan.record(words, kind: .talk).post?.id.description)
    #expect(try plan.show(id).post.platforms.isEmpty)
    let post = try #require(try plan.post(id, on: [.bluesky]).post)
    #expect(post.outOn == [.bluesky] && post.platformsLeft.isEmpty)
  }

  @Test("to post what is out in part marks the rest, and once more is refused")
  func postsTheRest() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    _ = try publish(id, on: .mastodon)
    let outcome = try plan.post(id)
    #expect(outcome.post?.outOn == [.mastodon, .bluesky] && outcome.remarks.isEmpty)
    let problem = #expect(throws: Problem.self) { try plan.post(id) }
    #expect(problem?.identity == .alreadyOut)
  }

  @Test("a post can be noted as out on one platform by hand, at a time and an address of its own")
  func postsOnOne() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    let outcome = try plan.post(id, on: [.bluesky], url: address)
    #expect(outcome.post?.outOn == [.bluesky] && outcome.post?.platformsLeft == [.mastodon])
    let yesterday = WorkingFolder.now.day - 1
    let post = try #require(
      try plan.post(id, on: [.mastodon], at: AskedTime(Moment(yesterday, minute: 60))).post)
    #expect(
      post.at(on: .mastodon) == Moment(yesterday, minute: 60) && post.at(on: .bluesky) == WorkingFolder.now)
    #expect(post.publications.map(\.url) == [address, nil])
    let elsewhere = #expect(throws: Problem.self) { try plan.post(id, on: [.x]) }
    #expect(elsewhere?.identity == .notForPlatform)
    let again = #expect(throws: Problem.self) { try plan.post(id, on: [.bluesky]) }
    #expect(again?.identity == .alreadyOut)
  }

  @Test("an address on one platform makes no part of what went out on all")
  func addressOnOne() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    _ = try plan.post(id)
    let post = try #require(try plan.post(id, on: [.bluesky], url: address).post)
    #expect(post.outOn == [.mastodon, .bluesky] && post.platformsLeft.isEmpty)
    #expect(post.publications.last?.url == address)
  }

  @Test("an attempt that nobody knows the end of is settled by saying that the post is out")
  func settlesAttempts() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    _ = try plan.beginPublishing(id, on: .mastodon)
    #expect(try plan.post(id, on: [.mastodon], url: address).post?.platformsLeft == [.bluesky])
    let other = try draft(for: [.mastodon, .bluesky]).description
    _ = try plan.beginPublishing(other, on: .mastodon)
    let post = try plan.post(other).post
    #expect(post?.publications.isEmpty == true && post?.outOn == [.mastodon, .bluesky])
  }

  @Test("a calendar, a trend and a filter by platform go by where a post is out")
  func countsByPlatform() throws {
    var plan = try folder.open()
    let id = try draft(for: [.mastodon, .bluesky]).description
    _ = try publish(id, on: .mastodon)
    let today = WorkingFolder.now.day
    let entries = try plan.calendar(today...today).entries
    #expect(entries.map(\.platforms) == [[.mastodon]])
    #expect(try plan.trend(by: .month, on: .bluesky).rows.isEmpty)
    #expect(try plan.trend(by: .month, on: .mastodon).rows.count == 1)
    var filter = PostFilter()
    filter.platforms = [.bluesky]
    // It is left to go out there, so whoever asks for all there is on Bluesky gets it.
    #expect(try plan.list(nil, filter).posts.count == 1 && plan.list(.out, filter).posts.isEmpty)
  }
}
