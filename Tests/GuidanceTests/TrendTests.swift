import Planning
import PostText
import Testing

@testable import Guidance

@Suite("The trend")
struct TrendTests {
  private let first = Example.today
  private let judge = Judge(names: Plan.example.names)

  private func post(_ day: Day, _ kind: Kind?, _ state: Post.State = .out, on platform: Platform = .x) throws
    -> Post
  {
    Post(
      id: try #require(PostID("p1")), text: "Rye and sea salt", platforms: [platform], kind: kind,
      at: Moment(day, minute: 0), state: state)
  }

  private func trend(
    _ days: ClosedRange<Day>, _ step: CalendarStep, _ posts: [Post], on platform: Platform? = nil
  )
    -> Trend
  {
    var trend = Trend(days, by: step, on: platform, plan: .example, judge: judge)
    // In pieces, as the weeks' files give them.
    for post in posts { trend.count([post]) }
    return trend
  }

  @Test("each month has its own posts, also one in which nothing went out")
  func months() throws {
    let (from, to) = (try #require(Day("2025-11-20")), try #require(Day("2026-02-10")))
    let posts = try [
      post(from - 1, .share), post(from, .share), post(from + 1, .offer), post(to, .boost), post(to, .talk),
      post(to + 1, .share),
    ]
    let rows = trend(from...to, .month, posts).rows
    #expect(
      rows.map(\.days.lowerBound.description) == ["2025-11-20", "2025-12-01", "2026-01-01", "2026-02-01"])
    #expect(
      rows.map(\.days.upperBound.description) == ["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-10"])
    #expect(rows.map(\.tally.others) == [1, 0, 0, 1])
    #expect(rows.map(\.tally.aboutUs) == [1, 0, 0, 0])
    #expect(rows.map(\.tally.posts) == [2, 0, 0, 2])
  }

  @Test("it begins with the first week in which anything went out")
  func beginning() throws {
    let posts = [try post(first - 15, .share), try post(first, .share)]
    let rows = trend((first - 700)...first, .week, posts).rows
    #expect(rows.count == 3)
    #expect(rows.first?.days == Week(of: first - 15).days)
    #expect(rows.last?.days.upperBound == first)
  }

  @Test("it ends with the last week in which anything went out")
  func ending() throws {
    let rows = trend((first - 700)...first, .week, [try post(first - 300, .share)]).rows
    #expect(rows.map(\.days) == [Week(of: first - 300).days])
  }

  @Test("what is scheduled, and what went out elsewhere, is not counted")
  func others() throws {
    let posts = try [
      post(first, .share, .scheduled), post(first, .share, on: .mastodon), post(first, .offer, on: .x),
    ]
    let rows = trend(first...first, .week, posts, on: .x).rows
    #expect(rows.map(\.tally.posts) == [1])
    #expect(trend(first...first, .week, [posts[0]]).rows.isEmpty)
  }

  @Test("a kind that nobody said and the words do not tell counts as unsure")
  func unsure() throws {
    let rows = trend(first...first, .month, [try post(first, nil), try post(first, .help)]).rows
    #expect(rows.map(\.unsure) == [1])
  }

  @Test("how far off a row and the whole may be is told as the week tells it", arguments: Mix.presets)
  func likely(_ mix: Mix) throws {
    let early = try [post(first - 40, nil), post(first - 40, .share), post(first - 41, nil)]
    let late = try [post(first, nil), post(first, .offer), post(first, nil), post(first, nil)]
    var plan = Plan.example
    plan.mix = mix
    var trend = Trend((first - 60)...first, by: .month, plan: plan, judge: judge)
    trend.count(early)
    trend.count(late)
    let rows = trend.rows
    func likely(_ posts: [Post]) -> LikelyRanges {
      LikelyMix(mix, of: posts.map { KnownPost($0, judge) }, answers: judge.answers).likely
    }
    #expect(rows.first?.likely == likely(early))
    #expect(rows.last?.likely == likely(late))
    #expect(trend.whole.tally.posts == 7)
    #expect(trend.whole.likely.others == likely(early + late).others)
    #expect(trend.whole.likely.verdicts == likely(early + late).verdicts)
    #expect(trend.whole.unsure == rows.reduce(0) { $0 + $1.unsure })
  }
}
