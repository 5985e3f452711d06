import Planning
import PostText
import Testing

@testable import Guidance

@Suite("The calendar")
struct CalendarReviewTests {
  private let day = Example.today

  private func post(
    _ id: String, _ day: Day, _ minute: Int, _ state: Post.State = .scheduled, on platforms: [Platform] = [.x]
  ) throws -> Post {
    Post(
      id: try #require(PostID(id)), text: "Rye and sea salt", platforms: platforms, kind: .share,
      at: Moment(day, minute: minute), state: state)
  }

  /// The ids of those that clash, with the platforms on which they do.
  private func clashes(_ posts: [Post]) -> [String: [Platform]] {
    let review = CalendarReview(
      posts, days: day...day, plan: .example, now: Moment(day - 1, minute: 0),
      judge: Judge(names: Plan.example.names))
    let clashing = review.entries.filter { !$0.clashes.isEmpty }
    return Dictionary(clashing.map { ($0.post.id.description, $0.clashes) }) { first, _ in first }
  }

  @Test("two posts clash within the hour, and not from the hour on")
  func hour() throws {
    #expect(clashes([try post("a2", day, 540), try post("b3", day, 599)]) == ["a2": [.x], "b3": [.x]])
    #expect(clashes([try post("a2", day, 540), try post("b3", day, 600)]).isEmpty)
  }

  @Test("posts clash on the platforms that they share")
  func platforms() throws {
    let posts = try [
      post("a2", day, 540, on: [.x, .mastodon]), post("b3", day, 541, on: [.mastodon]),
      post("c4", day, 541, on: [.bluesky]),
    ]
    #expect(clashes(posts) == ["a2": [.mastodon], "b3": [.mastodon]])
  }

  @Test("of two that are out neither can be moved, so they don't clash")
  func out() throws {
    #expect(clashes([try post("a2", day, 540, .out), try post("b3", day, 541, .out)]).isEmpty)
    #expect(clashes([try post("a2", day, 540, .out), try post("b3", day, 541)]).count == 2)
  }

  @Test("a post of the day before clashes over midnight, and is not shown")
  func midnight() throws {
    #expect(clashes([try post("a2", day - 1, 1439), try post("b3", day, 10)]) == ["b3": [.x]])
  }
}
