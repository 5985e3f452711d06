import Planning
import Testing

@testable import Guidance

@Suite("What came back on posts")
struct ReachTests {
  /// Likes of a hundred accounts on one post.
  private static func reach(_ handles: [String], tie: Person.Tie? = nil) throws -> Reach {
    let id = try #require(PostID("a2"))
    let post = Post(
      id: id, text: "tea", platforms: [.mastodon], at: Moment(Example.today, minute: 0), state: .out)
    let likes = handles.map { handle in
      var like = Heard.example(handle, .like, daysAgo: 0)
      like.on = "a2"
      return like
    }
    var plan = Plan.example
    plan.team = (0..<100).map { "@staff\($0)" }
    var page = PeoplePage()
    page.people = handles.compactMap { handle in
      tie.map {
        var person = Person(SocialAccount(handle, on: .mastodon))
        person.tie = $0
        return person
      }
    }
    return Reach([post], likes, KnownPeople(plan, page))
  }

  @Test("a hundred likes of one's own staff and the same of others agree in raw figures alone")
  func staff() throws {
    let staff = try Self.reach((0..<100).map { "@staff\($0)" })
    let others = try Self.reach((0..<100).map { "@other\($0)" })
    let bots = try Self.reach((0..<100).map { "@other\($0)" }, tie: .bot)
    #expect(staff.raw == others.raw && bots.raw == others.raw && others.raw.likes == 100)
    #expect(staff.outside.likes == 0 && bots.outside.likes == 0 && others.outside.likes == 100)
    #expect(staff.staffShare == 1 && others.staffShare == 0)
  }

  @Test(
    "a platform's figure counts those who are known by name once, and those of the house are taken off it")
  func figures() throws {
    let id = try #require(PostID("a2"))
    var post = Post(
      id: id, text: "tea", platforms: [.mastodon], at: Moment(Example.today, minute: 0), state: .out)
    var metrics = PostMetrics(on: Example.today)
    metrics.views = 1000
    metrics.likes = 30
    metrics.by = ["@ana", "@bo"]
    post.metrics = metrics
    var like = Heard.example("@Ana", .like, daysAgo: 0)
    like.on = "a2"
    let reach = Reach([post], [like], KnownPeople(.example))
    #expect(reach.raw.likes == 30 && reach.outside.likes == 29)
    #expect(reach.perView == 0.029)
  }

  @Test("what nobody has noted is not known, and nothing is made of it")
  func unknown() throws {
    var post = Post(
      id: try #require(PostID("a2")), text: "tea", platforms: [.mastodon],
      at: Moment(Example.today, minute: 0), state: .out)
    var metrics = PostMetrics(on: Example.today)
    metrics.views = 1000
    post.metrics = metrics
    let seen = Reach([post], [], KnownPeople(.example))
    #expect(seen.raw.views == 1000 && seen.raw.likes == nil && seen.outside.likes == nil)
    #expect(seen.perView == nil && seen.staffShare == nil && seen.raw.reactions == nil)
    post.metrics?.views = nil
    post.metrics?.likes = 0
    let liked = Reach([post], [], KnownPeople(.example))
    #expect(liked.raw.views == nil && liked.raw.likes == 0 && liked.raw.shares == nil)
  }
}
