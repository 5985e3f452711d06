import Planning
import PostText
import Testing

@testable import Guidance

@Suite("What is said of a week")
struct WeekFindingTests {
  private let week = Week(of: Example.today)

  private func review(_ posts: [Post], of week: Week, in plan: Plan, today: Day) -> WeekReview {
    let pages = Dictionary(grouping: posts) { Week(of: $0.at?.day ?? today) }
    return WeekReview(
      week.endingRun(of: WeekReview.trendWeeks).map { WeekPage($0, posts: pages[$0] ?? []) }, week: week,
      plan: plan, today: today)
  }

  @Test("only the week that runs tells what the plan lacks")
  func planFindings() {
    let plan = Plan.of("Acme Tea") { _ in }
    #expect(
      review([], of: week, in: plan, today: Example.today).planFindings.map(\.rule) == [
        .noGoal, .noPurpose, .unknownAudience,
      ])
    #expect(review([], of: week - 1, in: plan, today: Example.today).planFindings.isEmpty)
    #expect(review([], of: week + 1, in: plan, today: Example.today).planFindings.isEmpty)
  }

  @Test("a plan with everything noted lacks nothing")
  func wholePlan() {
    let plan = Plan.of("Acme Tea") { plan in
      plan.purpose = "People find out what leaves can do."
      plan.goals = [Goal(name: "tastings", measure: "seats booked", target: 40, by: Example.today + 9)]
      plan.audiences = [Audience("gardeners", wants: "frost dates", looks: "Mastodon")]
      plan.outposts = [Outpost("growers")]
      plan.interview = InterviewAnswer.Question.allCases.map {
        InterviewAnswer($0, "They ask which leaf is which.")
      }
      plan.platforms = Plan.on([.mastodon], because: "growers answer there", rhythm: 3).platforms
    }
    #expect(plan.findings(today: Example.today).isEmpty)
  }

  @Test("a plan without a post, and a week that is still to come, have nothing to look at")
  func nothingYet() {
    let plan = Plan.on([.mastodon, .x], rhythm: 7)
    for day in 0..<7 {
      #expect(review([], of: week, in: plan, today: week.monday + day).findings.isEmpty)
    }
    let posts: [Post] = .out(.story, onDaysAgo: 10...40)
    #expect(
      review(posts, of: week + 1, in: plan, today: Example.today).findings.map(\.rule) == [.overTheMix])
  }

  @Test("the gravest comes first, and says what to do in the plan's own names")
  func order() {
    let plan = Plan.of("Acme Tea") { plan in
      plan.platforms = Plan.on([.mastodon], rhythm: 7).platforms
      plan.goals = [Goal(name: "tea days", target: 40, by: Example.today + 9)]
    }
    let posts: [Post] = .out(.share, onDaysAgo: 8...20, "On frost, by @growers")
    let findings = review(posts, of: week, in: plan, today: Example.today).findings
    #expect(findings.map(\.rule) == [.quietPlatform, .behindTarget, .goalUnserved])
    #expect(
      findings.map(\.english.fix) == [
        "Post something on mastodon, or leave it: platform remove mastodon",
        "Note where it stands: goal progress \"tea days\" VALUE",
        "Say which post serves which: aim POST GOAL, or draft --goal GOAL TEXT",
      ])
  }

  @Test("a rule that the plan has keep quiet does, about the week and about the plan")
  func allowed() {
    var plan = Plan.on([.mastodon])
    plan.allowances = [.quietPlatform, .noRhythm].map { Allowance($0, because: "winter sleep") }
    let posts: [Post] = .out(.talk, onDaysAgo: 20...40)
    let winter = review(posts, of: week, in: plan, today: Example.today)
    #expect(
      !(winter.findings + winter.planFindings).contains { [.quietPlatform, .noRhythm].contains($0.rule) })
  }

  @Test("a post that is scheduled there this week ends the alarm about a quiet platform")
  func scheduled() {
    let plan = Plan.on([.mastodon], rhythm: 3)
    let out: [Post] = .out(.talk, onDaysAgo: 15...40)
    let today = Example.today - 4
    let next: [Post] = .scheduled("tea", .talk, inDays: -2)
    #expect(review(out, of: week, in: plan, today: today).findings.map(\.rule) == [.quietPlatform])
    #expect(review(out + next, of: week, in: plan, today: today).findings.isEmpty)
  }

  @Test(
    "a platform that was used before the eight weeks is neglected; one that others were used beside, perhaps not"
  )
  func longSilence() {
    let plan = Plan.on([.mastodon, .x])
    var winter = review([], of: week, in: plan, today: Example.today)
    #expect(winter.findings.isEmpty)
    winter.lastBefore = .out(.talk, onDaysAgo: [70], on: [.x])
    #expect(
      winter.findings.map(\.english.message) == [
        "Nothing has gone out on Mastodon for eight weeks or more.",
        "Nothing has gone out on X for eight weeks or more.",
      ])
    #expect(winter.findings.map(\.severity) == [.warning, .warning])
    var autumn = review(.out(.talk, onDaysAgo: 0...20), of: week, in: plan, today: Example.today)
    autumn.lastBefore = .out(.talk, onDaysAgo: [70])
    #expect(autumn.findings.map(\.severity) == [.advice])
    autumn.lastBefore = .out(.talk, onDaysAgo: [70], on: [.mastodon, .x])
    #expect(autumn.findings.map(\.severity) == [.warning])
  }

  @Test("a platform that was never used is asked about, and not said to be neglected")
  func unused() {
    let plan = Plan.on([.mastodon, .x])
    let findings = review(.out(.talk, onDaysAgo: 0...20), of: week, in: plan, today: Example.today).findings
    #expect(findings.map(\.rule) == [.quietPlatform])
    #expect(findings.map(\.severity) == [.advice])
  }
}
