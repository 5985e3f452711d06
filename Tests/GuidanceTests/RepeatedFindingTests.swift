import Guidance
import Planning
import Testing

@Suite("Findings that say the same")
struct RepeatedFindingTests {
  @Test("of forty blanks that are alike five are marked, the first ones, and another one besides")
  func fiveAlike() {
    let text = String(repeating: "[link] and ", count: 40) + "[date]"
    let draft = Draft(text, in: Surroundings(Plan(brand: "Acme", zone: "UTC"), on: Example.today, recent: []))
    let starts = CheckResult(draft).findings.filter { $0.rule == "placeholder" }.map { $0.range?.lowerBound }
    #expect(starts == [0, 11, 22, 33, 44, 440])
  }
}
