import Testing

@testable import Planning

@Suite("A month")
struct MonthTests {
  @Test("every day of a century lies in a month that its first and last day bound, and whose name reads back")
  func everyDay() {
    for number in -10_000..<26_500 {
      let day = Day(number: number)
      let month = Month(of: day)
      let isWhole = month.first.parts.day == 1 && (month.last + 1).parts.day == 1
      guard month.days.contains(day), isWhole, month.last - month.first < 31,
        Month(month.description) == month
      else {
        Issue.record("\(day) lies in \(month)")
        return
      }
    }
  }

  @Test(
    "months are counted back over the turn of a year",
    arguments: [
      ("2026-11", 0, "2026-11"), ("2026-11", 11, "2025-12"), ("2026-01", 1, "2025-12"),
      ("2024-02", 24, "2022-02"),
    ])
  func back(month: String, count: Int, earlier: String) throws {
    #expect((try #require(Month(month)) - count).description == earlier)
  }

  @Test("before the calendar's first month there is none")
  func first() throws {
    #expect((try #require(Month("0001-03")) - 100).description == "0001-01")
  }

  @Test("what is no month is none", arguments: ["2026-13", "2026-0", "2026", "2026-11-01", "2026-1", ""])
  func wrong(text: String) { #expect(Month(text) == nil) }
}
