import Testing

@testable import Planning

@Suite("The sharing ratio")
struct SharingRatioTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var others, aboutUs, budget, untilNext: Int
    var verdict: MixStanding.Verdict
    var testDescription: String { "\(others) others, \(aboutUs) about us" }
  }

  @Test(
    "the budget is ⌊others/20⌋ − about us; 20·(about us + 1) − others earn the next, never below 0",
    arguments: [
      Case(others: 0, aboutUs: 0, budget: 0, untilNext: 20, verdict: .nothingAboutUs),
      Case(others: 19, aboutUs: 0, budget: 0, untilNext: 1, verdict: .nothingAboutUs),
      Case(others: 45, aboutUs: 0, budget: 2, untilNext: 0, verdict: .nothingAboutUs),
      Case(others: 0, aboutUs: 1, budget: -1, untilNext: 40, verdict: .over),
      Case(others: 19, aboutUs: 1, budget: -1, untilNext: 21, verdict: .over),
      Case(others: 20, aboutUs: 1, budget: 0, untilNext: 20, verdict: .within),
      Case(others: 39, aboutUs: 1, budget: 0, untilNext: 1, verdict: .within),
      Case(others: 40, aboutUs: 1, budget: 1, untilNext: 0, verdict: .within),
      Case(others: 41, aboutUs: 3, budget: -1, untilNext: 39, verdict: .over),
      Case(others: 1000, aboutUs: 2, budget: 48, untilNext: 0, verdict: .within),
    ])
  func formulas(example: Case) {
    var tally = Tally()
    tally[.share] = example.others
    tally[.offer] = example.aboutUs
    let ratio = SharingRatio(others: tally.others, aboutUs: tally.aboutUs)
    #expect(ratio.budget == example.budget)
    #expect(ratio.othersUntilNext == example.untilNext)
    #expect(ratio.verdict == example.verdict)
  }

  @Test("a post about us stays within the ratio exactly when no more others are needed for it")
  func earnedPostsStayWithin() {
    for others in 0...200 {
      for aboutUs in 0...9 {
        var tally = Tally()
        (tally[.boost], tally[.story]) = (others, aboutUs)
        let isEarned = SharingRatio(others: tally.others, aboutUs: tally.aboutUs).othersUntilNext == 0
        tally[.story] += 1
        #expect(
          (SharingRatio(others: tally.others, aboutUs: tally.aboutUs).verdict == .within) == isEarned,
          "\(others) others, \(aboutUs) about us")
      }
    }
  }

  @Test("the verdicts are the words of the contract")
  func verdictWords() {
    #expect(MixStanding.Verdict.within.rawValue == "within")
    #expect(MixStanding.Verdict.over.rawValue == "over")
    #expect(MixStanding.Verdict.nothingAboutUs.rawValue == "nothing about us yet")
  }
}

@Suite("A tally")
struct TallyTests {
  private let tally = Tally([.share, .share, .share, .boost, .talk, .talk, .help, .story, .offer])

  @Test("shares and boosts are about others, stories and offers about us, talk and help neither")
  func sides() {
    #expect(tally.others == 4)
    #expect(tally.aboutUs == 2)
    #expect(tally.posts == 9)
  }

  @Test("the ratio is others for each post about us")
  func ratio() {
    #expect(tally.ratio == 2)
    #expect(Tally([.offer]).ratio == 0)
  }

  @Test("there is no ratio with nothing about us")
  func noRatio() {
    #expect(Tally([.share, .talk, .help]).ratio == nil)
    #expect(Tally().ratio == nil)
  }

  @Test("two tallies add up kind by kind")
  func sum() {
    let sum = tally + Tally([.share, .help])
    #expect(Kind.allCases.map { sum[$0] } == [4, 1, 2, 2, 1, 1])
  }
}
