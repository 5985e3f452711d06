import Planning
import Testing

@testable import Guidance

@Suite("The people of a week")
struct PeopleWeekTests {
  private static let week = Week(of: Example.today)

  /// A review of a week in which each of these reacted, was turned to and answered.
  private static func review(_ handles: [String], _ page: PeoplePage = PeoplePage()) -> WeekReview {
    var week = WeekPage(Self.week)
    for handle in handles {
      let account = SocialAccount(handle, on: .mastodon)
      let asked = Heard(
        id: id("h", week.heard.count), at: Moment(Example.today - 3, minute: 600), account, .comment)
      var reply = Engagement(
        id: id("e", week.engaged.count), at: Moment(Example.today - 2, minute: 600), account, .reply)
      reply.on = asked.id
      let liked = Heard(
        id: id("l", week.heard.count), at: Moment(Example.today - 1, minute: 600), account, .like)
      week.heard += [asked, liked]
      week.engaged.append(reply)
    }
    let pages = Self.week.endingRun(of: WeekReview.trendWeeks).dropLast().map { WeekPage($0) } + [week]
    return WeekReview(pages, week: Self.week, plan: plan, today: Example.today, people: page)
  }

  private static func id(_ letter: String, _ number: Int) -> PostID { PostID("\(letter)\(number)") ?? .blank }

  private static let plan: Plan = {
    var plan = Plan.example
    plan.team = (0..<100).map { "@staff\($0)" }
    return plan
  }()

  @Test("a hundred reactions of one's own staff count nowhere; the same of others count everywhere")
  func staff() {
    let staff = Self.review((0..<100).map { "@Staff\($0)" }).people
    #expect(staff.inbox.waiting.isEmpty && staff.inbox.items.isEmpty)
    #expect(staff.inbox.inside == 200)
    #expect(staff.answered == 0 && staff.newcomers == 0 && staff.responses.minutes.isEmpty)
    #expect(staff.outreach == [0, 0, 0, 0, 0, 0, 0])
    let others = Self.review((0..<100).map { "@other\($0)" }).people
    #expect(others.inbox.waiting.count == 100 && others.inbox.inside == 0)
    #expect(others.answered == 100 && others.newcomers == 100 && others.responses.minutes.count == 100)
    #expect(others.outreach == [0, 0, 0, 0, 100, 0, 0])
  }

  @Test(
    "whoever is marked as staff or as a bot counts as little, on whichever of their accounts",
    arguments: [Person.Tie.staff, .bot])
  func ties(_ tie: Person.Tie) {
    var person = Person(SocialAccount("@kit@tea.example.social", on: .mastodon))
    person.tie = tie
    var other = Person(SocialAccount("@Kit", on: .mastodon))
    other.sameAs = person.account
    var page = PeoplePage()
    page.people = [person, other]
    #expect(Self.review(["@kit", "@kit@tea.example.social"], page).people.inbox.items.isEmpty)
    #expect(Self.review(["@kit", "@kit@tea.example.social"]).people.inbox.waiting.count == 2)
  }

  @Test("two accounts of one person are one where people are counted")
  func onePerson() {
    var other = Person(SocialAccount("@kitpours", on: .mastodon))
    other.sameAs = SocialAccount("@kit", on: .mastodon)
    var page = PeoplePage()
    page.people = [other]
    let people = Self.review(["@kit", "@kitpours"], page).people
    #expect(people.inbox.waiting.count == 1 && people.answered == 1 && people.newcomers == 1)
  }

  @Test("the median lies in the middle, and those who still wait are no part of it")
  func responses() {
    let now = Moment(Example.today, minute: 0)
    let heard = (0..<5).map { number in
      Heard(id: Self.id("h", number), at: now, SocialAccount("@a\(number)", on: nil), .comment)
    }
    func replies(_ minutes: [Int]) -> [Engagement] {
      minutes.enumerated().map { index, minutes in
        var reply = Engagement(
          id: Self.id("e", index), at: Moment(Example.today, minute: minutes), heard[index].account, .reply)
        reply.on = heard[index].id
        return reply
      }
    }
    #expect(FirstResponses(replies([300, 10, 60]), to: heard).median == 60)
    #expect(FirstResponses(replies([300, 10, 60, 100]), to: heard).median == 80)
    #expect(FirstResponses(replies([300, 10]), to: heard).slowest == 300)
    #expect(FirstResponses([], to: heard).median == nil)
  }
}
