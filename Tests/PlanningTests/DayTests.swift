import Testing

@testable import Planning

@Suite("A day")
struct DayTests {
  /// From 1600 to 2400: two whole cycles of the Gregorian calendar.
  private static let longRange = -135_140..<157_055

  @Test("its parts give the same day back, over eight hundred years")
  func roundTrip() {
    for number in Self.longRange {
      let (year, month, day) = Day(number: number).parts
      guard Day(year: year, month: month, day: day)?.number == number else {
        Issue.record("day \(number) is \(year)-\(month)-\(day) and back another")
        return
      }
    }
  }

  @Test("the next day is the next in its month, or the first of the next month")
  func succession() {
    for number in Self.longRange {
      let (today, tomorrow) = (Day(number: number).parts, Day(number: number + 1).parts)
      let sameMonth = tomorrow == (today.year, today.month, today.day + 1)
      let nextMonth = tomorrow == (today.year, today.month + 1, 1) && today.day >= 28
      let nextYear = tomorrow == (today.year + 1, 1, 1) && today.month == 12 && today.day == 31
      guard sameMonth || nextMonth || nextYear else {
        Issue.record("\(tomorrow) comes after \(today)")
        return
      }
    }
  }

  @Test(
    "well-known days have their numbers and weekdays",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11016, .tuesday),
      ("2026-11-21", 20778, .saturday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
  func knownDays(text: String, number: Int, weekday: Weekday) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(
    "February has 29 days in leap years alone",
    arguments: [(2024, 29), (2025, 28), (1900, 28), (2000, 29), (2100, 28), (2400, 29)])
  func leapYears(year: Int, days: Int) {
    #expect((Day(year: year, month: 2, day: 29) != nil) == (days == 29))
    #expect(Day(year: year, month: 2, day: 30) == nil)
    #expect(Day(year: year, month: 2, day: 28).map { ($0 + 1).parts.month } == (days == 29 ? 2 : 3))
  }

  @Test(
    "a day that the calendar does not have is refused",
    arguments: [
      (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 1, 32), (2026, 1, 0), (2026, 1, -1), (0, 1, 1),
      (10000, 1, 1), (-1, 1, 1),
    ])
  func refused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "a text that is not exactly year, month and day is refused",
    arguments: [
      "", "2026", "2026-11", "2026-1-24", "2026-11-4", "26-11-24", "02026-11-24", "2026-11-24 ",
      " 2026-11-24",
      "2026/11/24", "2026-11-24T09:00", "+026-11-24", "-026-11-24", "2026--1-24", "2026-11-31", "２０２６-11-24",
      "2026-11-24-", "tomorrow", "2026-ä-24",
    ])
  func unparseable(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("days are counted across months and years")
  func arithmetic() throws {
    let day = try #require(Day("2026-12-30"))
    #expect((day + 3).description == "2027-01-02")
    #expect((day - 30).description == "2026-11-30")
    #expect((day + 3) - day == 3)
    #expect(day < day + 1)
  }
}
