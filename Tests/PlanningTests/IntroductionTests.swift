import Testing

@testable import Planning

@Suite("Who was introduced to whom")
struct IntroductionTests {
  private static let week = Week(of: Day(number: 20_776))

  private func introductions(
    _ how: Engagement.How, _ who: String, with: [String] = [], _ text: String? = nil
  ) throws -> [[String]] {
    var plan = Plan(brand: "Acme Tea", zone: "UTC")
    (plan.handles, plan.team) = (["@acmetea"], ["@nell"])
    var engagement = Engagement(
      id: try #require(PostID("e2")), at: Moment(Self.week.monday, minute: 600),
      SocialAccount(who, on: .mastodon), how)
    (engagement.with, engagement.text) = (with, text)
    var page = WeekPage(Self.week)
    page.engaged = [engagement]
    var all = Acquaintances(KnownPeople(plan))
    all.note(page)
    return all.introductions.map(\.handles)
  }

  @Test("one that was noted names all, and an answer names the one who is answered with those in it")
  func together() throws {
    #expect(try introductions(.introduce, "@ana", with: ["@ben"]) == [["@ana", "@ben"]])
    #expect(try introductions(.reply, "@ana", "Meet @ben, who smokes tea too") == [["@ana", "@ben"]])
    #expect(try introductions(.reply, "@ana", "@ben and @cy know") == [["@ana", "@ben", "@cy"]])
  }

  @Test("it takes two people outside: no staff, not the same one twice, and no word of thanks")
  func alone() throws {
    #expect(try introductions(.reply, "@ana", "@Ana, @nell and @acmetea say yes").isEmpty)
    #expect(try introductions(.introduce, "@ana", with: ["@nell"]).isEmpty)
    #expect(try introductions(.reply, "@nell", "Ask @ben").isEmpty)
    #expect(try introductions(.thank, "@ana", "and @ben").isEmpty)
    #expect(try introductions(.reply, "@ana", "Write to tea@ben.example").isEmpty)
    #expect(try introductions(.reply, "@ana").isEmpty)
  }
}
