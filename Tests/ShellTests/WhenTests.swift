import Planning
import Testing

@testable import Application
@testable import Shell

@Suite("A time as people type it")
struct WhenTests {
  /// A Thursday.
  static let now = "2026-11-19T12:00"

  private func found(_ typed: String, _ direction: When.Direction, now: String = now) throws -> String {
    let (day, minute) = try When(typed: typed).find(now: try #require(Moment(now)), direction)
    return minute.map { Moment(day, minute: $0).description } ?? day.description
  }

  @Test(
    "every form is understood",
    arguments: [
      ("2026-11-24 09:00", "2026-11-24T09:00"), ("2026-11-24T09:00", "2026-11-24T09:00"),
      ("2026-11-24t09:00", "2026-11-24T09:00"), ("2026-11-24 9:00", "2026-11-24T09:00"),
      ("2026-11-24  9:05", "2026-11-24T09:05"), ("2026-11-24 at 9.05", "2026-11-24T09:05"),
      ("2026-11-24 09:00:59", "2026-11-24T09:00"), ("2026-11-24", "2026-11-24"),
      ("today", "2026-11-19"), ("Today 23:59", "2026-11-19T23:59"),
      ("tomorrow 14:30", "2026-11-20T14:30"), ("tomorrow at 2:30pm", "2026-11-20T14:30"),
      ("yesterday", "2026-11-18"), ("now", "2026-11-19T12:00"), ("14:30", "2026-11-19T14:30"),
      ("9am", "2026-11-19T09:00"), ("12am", "2026-11-19T00:00"), ("12pm", "2026-11-19T12:00"),
      ("+3d", "2026-11-22"), ("+3d 9:00", "2026-11-22T09:00"), ("-2d", "2026-11-17"),
      ("+2w", "2026-12-03"), ("+0d", "2026-11-19"), ("+45d", "2027-01-03"),
      ("2028-02-29", "2028-02-29"), ("on friday at 7.15", "2026-11-20T07:15"),
    ])
  func understands(_ typed: String, _ expected: String) throws {
    #expect(try found(typed, .ahead) == expected)
  }

  @Test(
    "a day as people say it is understood",
    arguments: [
      ("next tue 9:00", "2026-11-24T09:00"), ("next fri", "2026-11-27"), ("this fri 9am", "2026-11-20T09:00"),
      ("last fri", "2026-11-13"), ("tuesday noon", "2026-11-24T12:00"), ("2 dec 10:00", "2026-12-02T10:00"),
      ("dec 2 at 10", "2026-12-02T10:00"), ("24 nov", "2026-11-24"), ("24th of nov", ""),
      ("24th november", "2026-11-24"), ("18 nov", "2026-11-18"), ("4 oct", "2027-10-04"),
      ("19 nov 11:00", "2026-11-19T11:00"),
      ("19 nov 13:00", "2026-11-19T13:00"), ("29 feb", "2028-02-29"), ("30 feb", ""),
      ("24 nov 2026 9:00", "2026-11-24T09:00"), ("tue 24 nov 2026, 09:00", "2026-11-24T09:00"),
      ("friday 2pm", "2026-11-20T14:00"), ("friday 2 pm", "2026-11-20T14:00"), ("in 3 days", "2026-11-22"),
      ("in two weeks 9:00", "2026-12-03T09:00"), ("in a week", "2026-11-26"),
      ("in 2 hours", "2026-11-19T14:00"),
      ("in 13 hours", "2026-11-20T01:00"), ("in 5001 days", ""), ("in days", ""), ("24/11", "2026-11-24"),
      ("11/24/2026", "2026-11-24"), ("12/12", "2026-12-12"), ("3 days ago", "2026-11-16"),
    ])
  func spoken(_ typed: String, _ expected: String) throws {
    #expect((try? found(typed, .ahead)) ?? "" == expected)
  }

  @Test("back, a date without a year is the last one")
  func spokenBack() throws {
    #expect(try found("24 nov", .back) == "2026-11-24")
    #expect(try found("18 nov 9:00", .back) == "2026-11-18T09:00")
    #expect(try found("19 nov", .back) == "2026-11-19")
  }

  @Test(
    "a time may stand before its day",
    arguments: ["9:00 tomorrow", "9am fri", "noon 2 dec", "14.30 in 3 days"])
  func timeFirst(typed: String) throws {
    let words = typed.split(separator: " ").map(String.init)
    let turned = (words.dropFirst() + [words[0]]).joined(separator: " ")
    #expect(try found(typed, .ahead) == found(turned, .ahead))
  }

  @Test(
    "a slip of the hand is told with what was meant",
    arguments: [
      ("tomorow 9:00", "tomorrow 9:00"), ("thrusday", "thursday"), ("9am tomorow", "9am tomorrow"),
      ("2 decembre noon", "2 december noon"),
    ])
  func slips(typed: String, meant: String) throws {
    let problem = #expect(throws: Problem.self) { try found(typed, .ahead) }
    #expect(problem?.hint == "Did you mean: \(meant)")
  }

  @Test("back, the examples are of the past, and a day that no month has is named")
  func examples() throws {
    let past = #expect(throws: Problem.self) { try found("someday", .back) }
    #expect(
      past?.hint == "Type it as: 2026-11-16 09:00, tue 9:00, yesterday 14:30, 2 nov noon, 3 days ago, -3d")
    for day in ["31 feb", "2026-02-30", "2026-13-01"] {
      let problem = #expect(throws: Problem.self) { try found("\(day) 9:00", .ahead) }
      #expect(problem?.what == "There is no \(day).")
      #expect(problem?.hint == "Type a day that there is, such as: 2026-11-22 09:00")
    }
  }

  @Test("a date that may be two, and a weekday that is another, are asked about")
  func asksWhich() throws {
    #expect(throws: Problem.self) { try found("mon 24 nov", .ahead) }
    let problem = #expect(throws: Problem.self) { try found("2/12 9:00", .ahead) }
    #expect(problem?.what == "“2/12” may be Wed 2 Dec 2026 or Fri 12 Feb 2027: which?")
  }

  @Test(
    "a weekday ahead is the next one; today counts while its time is to come",
    arguments: [
      ("fri", "2026-11-20"), ("fri 9:00", "2026-11-20T09:00"), ("tue 9:00", "2026-11-24T09:00"),
      ("wed", "2026-11-25"), ("Wednesday", "2026-11-25"), ("weds 9:00", "2026-11-25T09:00"),
      ("thu 12:01", "2026-11-19T12:01"), ("thu 12:00", "2026-11-26T12:00"),
      ("thu 9:00", "2026-11-26T09:00"), ("thursday", "2026-11-26"), ("sund", "2026-11-22"),
    ])
  func weekdayAhead(_ typed: String, _ expected: String) throws {
    #expect((try? found(typed, .ahead)) ?? "" == expected)
  }

  @Test(
    "a weekday back is the last one; today counts when its time has come",
    arguments: [
      ("mon", "2026-11-16"), ("mon 9:00", "2026-11-16T09:00"), ("fri", "2026-11-13"),
      ("wed 23:59", "2026-11-18T23:59"), ("thu 12:00", "2026-11-19T12:00"),
      ("thu 12:01", "2026-11-12T12:01"), ("thu", "2026-11-19"), ("sunday", "2026-11-15"),
    ])
  func weekdayBack(_ typed: String, _ expected: String) throws {
    #expect(try found(typed, .back) == expected)
  }

  @Test(
    "what makes no sense is refused with a form that can be typed",
    arguments: [
      "", " ", "someday", "next week", "25:00", "12:60", "9", "9:5:1:2", "13pm", "0am", "1.2.3",
      "26-11-24", "2026-11-24 25:00", "+d", "+3", "+3x", "+5001d", "+99999999999999999999d",
      "--3d", "mo", "tue 9:00 sharp", "today tomorrow", "9 tue", "１２:00", "-1:00",
    ])
  func refuses(_ typed: String) throws {
    let problem = #expect(throws: Problem.self) { try found(typed, .ahead) }
    #expect(
      problem?.hint == "Type it as: 2026-11-22 09:00, tue 9:00, tomorrow 14:30, 2 dec noon, in 3 days, +3d")
  }

  private static let utc = Environment(
    now: { _ in nil },
    local: { instant, _ in Moment(Day(number: instant / 86400), minute: instant % 86400 / 60) },
    zone: "UTC", random: { 0 })

  @Test("a past day without a time is noon, and today without a time is now")
  func past() throws {
    let now = try #require(Moment(Self.now))
    #expect(
      try When(typed: "yesterday").asked.past(now: now, in: "UTC", Self.utc).description == "2026-11-18T12:00"
    )
    #expect(try When(typed: "today").asked.past(now: now, in: "UTC", Self.utc) == now)
    #expect(throws: Problem.self) { try When(typed: "today 12:01").asked.past(now: now, in: "UTC", Self.utc) }
  }
}

@Suite("A week as people type it")
struct WeekReferenceTests {
  @Test(
    "every form is understood",
    arguments: [
      ("2026-W47", "2026-W47"), ("2026-w47", "2026-W47"), ("w46", "2026-W46"), ("W53", "2026-W53"),
      ("this", "2026-W47"), ("next", "2026-W48"), ("last", "2026-W46"), ("Last", "2026-W46"),
      ("-0", "2026-W47"), ("47", "2026-W47"), ("1", "2026-W01"), ("48", "2026-W48"), ("07", "2026-W07"),
      ("-2", "2026-W45"), ("-47", "2025-W52"), ("2026-11-16", "2026-W47"), ("2026-01-01", "2026-W01"),
      ("2027-01-01", "2026-W53"),
    ])
  func understands(_ typed: String, _ expected: String) throws {
    let today = try #require(Day("2026-11-19"))
    #expect(try WeekReference(typed: typed).find(today: today).description == expected)
  }

  @Test(
    "what is no week is refused",
    arguments: [
      "", "0", "54", "2026", "-", "W0", "10000-W01", "0000-W52", "-99999", "+99999", "-9223372036854775808",
      "W54", "2026-W54", "2025-W53", "someday", "--2", "-5001", "W", "-",
    ])
  func refuses(_ typed: String) throws {
    let today = try #require(Day("2026-11-19"))
    let problem = #expect(throws: Problem.self) { try WeekReference(typed: typed).find(today: today) }
    #expect(problem?.hint == "Type one as: week 2026-W47, week last, or week -2")
  }

  @Test(
    "a week outside the years 1 to 9999 is refused",
    arguments: [
      ("9999-12-31", "next"), ("9999-12-31", "+1"), ("9999-12-27", "+5000"), ("0001-01-01", "last"),
      ("0001-01-07", "-1"), ("0096-01-01", "-5000"),
    ])
  func outsideTheCalendar(_ today: String, _ typed: String) throws {
    let today = try #require(Day(today))
    let problem = #expect(throws: Problem.self) { try WeekReference(typed: typed).find(today: today) }
    #expect(problem?.what == "The week “\(typed)” is outside the years 1 to 9999.")
  }

  @Test(
    "its first and its last week are weeks",
    arguments: [("0001-01-01", "0001-W01"), ("9999-12-31", "9999-W52")])
  func edges(_ day: String, _ week: String) throws {
    let today = try #require(Day(day))
    for typed in ["this", day, week] {
      #expect(try WeekReference(typed: typed).find(today: today).description == week)
    }
  }

  @Test(
    "a number alone is this ISO year's week, and last year's where that is over eight weeks off",
    arguments: [
      ("2027-01-05", "52", "2026-W52"), ("2027-01-05", "53", "2026-W53"), ("2027-01-05", "1", "2027-W01"),
      ("2027-01-05", "9", "2027-W09"), ("2027-01-05", "10", "2026-W10"), ("2027-01-02", "1", "2026-W01"),
      ("2026-12-30", "w53", "2026-W53"), ("2026-12-30", "46", "2026-W46"),
    ])
  func numbers(_ today: String, _ typed: String, _ expected: String) throws {
    #expect(try WeekReference(typed: typed).find(today: try #require(Day(today))).description == expected)
  }
}
