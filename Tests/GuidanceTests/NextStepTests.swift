import Planning
import Testing

@testable import Guidance

@Suite("What to do next")
struct NextStepTests {
  private let day = Example.today

  private func review(_ posts: [Post] = [], in plan: Plan = .example) -> WeekReview {
    let pages = Dictionary(grouping: posts) { Week(of: $0.at?.day ?? day) }
    let weeks = Week(of: day).endingRun(of: WeekReview.trendWeeks)
    return WeekReview(
      weeks.map { WeekPage($0, posts: pages[$0] ?? []) }, week: Week(of: day), plan: plan, today: day)
  }

  private func scheduled(_ text: String, _ minute: Int) throws -> Post {
    Post(
      id: try #require(PostID("p\(minute)")), text: text, platforms: [.mastodon],
      at: Moment(day, minute: minute), state: .scheduled)
  }

  private func steps(_ review: WeekReview, _ posts: [Post] = []) -> [NextStep] {
    let schedule = ScheduleReview(posts, plan: review.plan, now: Moment(day, minute: 600))
    return NextStep.all(review, schedule, findings: review.findings)
  }

  @Test("without anything the mix alone says what to do, and what was shared earns a post about us")
  func mix() {
    #expect(steps(review()) == [.shareOthers])
    let shared: [Post] = .out("Tell us: who picks your tea?", .talk, daysAgo: 0) + .of([.share: 20])
    #expect(steps(review(shared)).contains(.talkAboutUs))
  }

  @Test("a mix of shares asks for the part that is furthest behind")
  func shares() throws {
    var plan = Plan.example
    plan.mix = try #require(Mix.presets.first { $0.name == "thirds" })
    let step = try #require(steps(review(in: plan)).first)
    guard case .postFrom(_, mix: "thirds") = step else {
      Issue.record("\(step)")
      return
    }
  }

  @Test("what is overdue comes first, then what must not go out; the next post is noted when it is out")
  func order() throws {
    var plan = Plan.example
    plan.confidential = ["Project Oolong"]
    let (late, stopped) = (try scheduled("Steep it.", 60), try scheduled("Project Oolong is late.", 120))
    let (next, later) = (try scheduled("Come by.", 700), try scheduled("Project Oolong is here.", 800))
    let waiting = [stopped, late, later].map {
      WaitingPost(post: $0, stops: $0 == late ? [] : [.confidential])
    }
    #expect(
      steps(review(in: plan), [late, stopped, next, later]) == [
        .settleOverdue(waiting[0], at: Moment(day, minute: 120), among: [waiting[0], waiting[1]]),
        .putRight(waiting[2], among: [waiting[2]]), .shareOthers,
        .noteWhenOut(next, at: Moment(day, minute: 700)),
      ])
    #expect(!steps(review(in: plan), [later]).contains { if case .noteWhenOut = $0 { true } else { false } })
  }

  @Test("the gravest finding is followed, and the mix, which has a step of its own, is not")
  func finding() {
    let review = review(.out("Half price.", .offer, daysAgo: 0) + .out(.share, onDaysAgo: [1, 2]))
    let mix = review.findings.filter { $0.rule == .overTheMix }
    let others = review.findings.filter { $0.rule != .overTheMix }
    #expect(mix.count == 1 && !others.isEmpty)
    let schedule = ScheduleReview([], plan: review.plan, now: Moment(day, minute: 600))
    #expect(
      NextStep.all(review, schedule, findings: mix + others) == [.shareOthers, .follow(others[0])])
    #expect(NextStep.all(review, schedule, findings: mix) == [.shareOthers])
  }
}
