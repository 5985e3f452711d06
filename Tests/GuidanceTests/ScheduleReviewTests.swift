import Planning
import Testing

@testable import Guidance

@Suite("What is scheduled")
struct ScheduleReviewTests {
  private let day = Example.today

  private func post(_ text: String, _ day: Day, _ minute: Int, _ state: Post.State = .scheduled) throws
    -> Post
  {
    Post(
      id: try #require(PostID("p\(day.number)-\(minute)")), text: text, platforms: [.mastodon],
      at: Moment(day, minute: minute), state: state)
  }

  @Test("a post is overdue from the minute after its own on, and not once it is out")
  func overdue() throws {
    let posts = [
      try post("Out", day, 500, .out), try post("Before", day, 599), try post("Now", day, 600),
      try post("Later", day + 1, 0),
    ]
    let review = ScheduleReview(posts, plan: .example, now: Moment(day, minute: 600))
    #expect(review.overdue.map(\.text) == ["Before"])
    #expect(review.coming.map(\.text) == ["Now", "Later"])
    #expect(review.posts(in: Week(of: day)).map(\.text) == ["Before", "Now"])
    #expect(review.posts(in: Week(of: day) + 1).map(\.text) == ["Later"])
  }

  @Test("a post that names a confidential term is stopped, until the rule is to keep quiet about it")
  func stopped() throws {
    var plan = Plan.example
    plan.confidential = ["Project Oolong"]
    let posts = [try post("Steep it.", day, 0), try post("Project Oolong is here.", day, 1)]
    let now = Moment(day - 1, minute: 0)
    let review = ScheduleReview(posts, plan: plan, now: now)
    #expect(review.stopped.map(\.text) == ["Project Oolong is here."])
    #expect(review.stops(posts[0]).isEmpty)
    #expect(review.stops(posts[1]) == [.confidential])
    let later = ScheduleReview(posts, plan: plan, now: Moment(day + 1, minute: 0))
    #expect(later.stopped.isEmpty)
    #expect(later.stoppedOverdue == [posts[1]])
    plan.allowances = [Allowance(.confidential, post: posts[1].id, because: "it is out")]
    #expect(ScheduleReview(posts, plan: plan, now: now).stopped.isEmpty)
  }

  @Test("a draft is stopped as a scheduled post is")
  func stoppedDraft() throws {
    var plan = Plan.example
    plan.confidential = ["Project Oolong"]
    let draft = Post(id: try #require(PostID("d1")), text: "Project Oolong is here.", platforms: [.mastodon])
    let review = ScheduleReview([draft], plan: plan, now: Moment(day, minute: 0))
    #expect(review.all.isEmpty)
    #expect(review.isStopped(draft))
  }

  @Test("a post is stopped exactly when a check in its context finds an error")
  func agreesWithChecks() throws {
    var stopped = 0
    for each in RuleExampleTests.cases {
      guard case .draft(let marked, let kind, let platforms, let goal, _) = each.example.subject else {
        continue
      }
      var post = try post(Example.unmarked(marked).text, day + 1, 540)
      (post.kind, post.platforms, post.goal) = (kind, platforms, goal)
      let example = each.example
      let context = CheckContext(
        example.plan, on: day + 1, recent: example.out, scheduled: example.scheduled)
      let result = CheckResult(Draft(post, in: context))
      let review = ScheduleReview([post], plan: example.plan, now: Moment(day, minute: 0))
      #expect(!review.stops(post).isEmpty == (result.verdict == .stop), "\(post.text)")
      stopped += review.stopped.count
    }
    #expect(stopped > 20)
  }
}

@Suite("How a platform keeps up with its rhythm")
struct PlatformPaceTests {
  private func pace(_ posts: [Post], rhythm: Int?, on day: Day) throws -> PlatformPace {
    let week = Week(of: day)
    let pages = Dictionary(grouping: posts) { Week(of: $0.at?.day ?? day) }
    let review = WeekReview(
      week.endingRun(of: WeekReview.trendWeeks).map { WeekPage($0, posts: pages[$0] ?? []) }, week: week,
      plan: .on([.mastodon], rhythm: rhythm), today: day)
    return review.pace(of: try #require(review.platforms.first))
  }

  @Test("it is held against what the rhythm has by that day of the week")
  func behind() throws {
    let sunday = Week(of: Example.today).sunday
    let ago = Example.today - sunday
    let posts: [Post] = .out(.share, onDaysAgo: [ago + 2, ago + 3])
    #expect(try pace(posts, rhythm: 2, on: sunday) == .upToDate)
    #expect(try pace(posts, rhythm: 5, on: sunday) == .behind(3))
    #expect(try pace(posts, rhythm: 5, on: sunday - 1) == .behind(2))
  }

  @Test("without a rhythm any day without a post is quiet, with one only a pause too long")
  func quiet() throws {
    let posts: [Post] = .out(.share, onDaysAgo: [5])
    #expect(try pace(posts, rhythm: nil, on: Example.today) == .quiet(5))
    #expect(try pace(posts, rhythm: 7, on: Example.today) == .quiet(5))
    #expect(try pace(posts, rhythm: 1, on: Example.today) != .quiet(5))
    #expect(try pace([], rhythm: 7, on: Example.today) == .unused)
  }
}
