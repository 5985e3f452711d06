import Testing

@testable import Planning

@Suite("An ISO week")
struct WeekTests {
  @Test("a year has no week of a number beyond 1 to 53", arguments: [0, -1, 54, Int.min, Int.max])
  func numbers(number: Int) { #expect(Week(year: 2026, number: number) == nil) }

  @Test(
    "the week of 1 January may be the last of the year before",
    arguments: [
      (2015, "2015-W01"), (2016, "2015-W53"), (2017, "2016-W52"), (2018, "2018-W01"), (2019, "2019-W01"),
      (2020, "2020-W01"), (2021, "2020-W53"), (2022, "2021-W52"), (2023, "2022-W52"), (2024, "2024-W01"),
      (2026, "2026-W01"), (2027, "2026-W53"),
    ])
  func newYear(year: Int, week: String) throws {
    let day = try #require(Day(year: year, month: 1, day: 1))
    #expect(Week(of: day).description == week)
  }

  @Test(
    "a year has 53 weeks when it begins on a Thursday, or on a Wednesday in a leap year",
    arguments: 1950...2100)
  func longYears(year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let isLeap = Day(year: year, month: 2, day: 29) != nil
    let isLong = first.weekday == .thursday || (first.weekday == .wednesday && isLeap)
    #expect((Week(year: year, number: 53) != nil) == isLong)
    #expect(Week(year: year, number: 52) != nil)
  }

  @Test("every day of a century lies in a week whose name reads back as the same week")
  func everyDay() {
    for number in -10_000..<26_500 {
      let day = Day(number: number)
      let week = Week(of: day)
      guard week.days.contains(day), week.monday.weekday == .monday, Week(week.description) == week else {
        Issue.record("\(day) lies in \(week)")
        return
      }
    }
  }

  @Test("it runs from Monday to Sunday")
  func span() throws {
    let week = try #require(Week("2026-W47"))
    #expect(week.monday.description == "2026-11-16")
    #expect(week.sunday.description == "2026-11-22")
    #expect(week.days.lowerBound.weekday == .monday && week.days.upperBound.weekday == .sunday)
  }

  @Test("the week after the last of a year is the first of the next")
  func turnOfTheYear() throws {
    let last = try #require(Week("2026-W53"))
    #expect((last + 1).description == "2027-W01")
    #expect((last + 1) - 1 == last)
    #expect(last < last + 1)
  }

  @Test("a run of weeks ends with this one, oldest first")
  func run() throws {
    let run = try #require(Week("2027-W02")).endingRun(of: 4)
    #expect(run.map(\.description) == ["2026-W52", "2026-W53", "2027-W01", "2027-W02"])
    #expect(try #require(Week("2027-W02")).startOfRun(of: 4).description == "2026-W52")
  }

  @Test("a run of weeks does not begin before the calendar does")
  func runAtTheStart() throws {
    let second = try #require(Week("0001-W02"))
    #expect(second.endingRun(of: 8).map(\.description) == ["0001-W01", "0001-W02"])
    #expect(second.startOfRun(of: 8).description == "0001-W01")
    #expect((second - 1).endingRun(of: 8) == [second - 1])
  }

  @Test(
    "a text that is no week is refused",
    arguments: [
      "", "2026-W54", "2025-W53", "2026-W00", "2026-W1", "2026-W001", "2026W47", "2026-w47", "26-W47",
      "2026-47",
      "2026-W47 ", "2026-W4a", "2026-W+1", "0000-W01", "2026-W47-1", "last",
    ])
  func unparseable(text: String) {
    #expect(Week(text) == nil)
  }

  @Test("a week number that a year does not have is refused", arguments: [-1, 0, 54, 99, 1_000_000])
  func noSuchNumber(number: Int) {
    #expect(Week(year: 2026, number: number) == nil)
  }
}
