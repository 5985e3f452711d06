import Planning
import Testing

@Suite("The dates of an answer")
struct DateWordingTests {
  private func words(_ style: DateStyle = .spoken, today: String?) throws -> [String] {
    let moment = try #require(Moment("2026-11-24T09:00"))
    let wording = DateWording(style, today: today.flatMap { Day($0) })
    return DateWording.$current.withValue(wording) {
      let day = moment.day
      return [
        day.spoken, moment.spoken, day.spoken(to: day + 60), Week(of: day).spoken, Month(of: day).spoken,
      ]
    }
  }

  @Test("have no year in the year that it is")
  func thisYear() throws {
    #expect(
      try words(today: "2026-01-01") == [
        "Tue 24 Nov", "Tue 24 Nov, 09:00", "Tue 24 Nov – Sat 23 Jan 2027", "W48", "Nov",
      ])
  }

  @Test("have their year in any other", arguments: ["2025-12-31", "2027-01-01", nil])
  func anotherYear(today: String?) throws {
    #expect(
      try words(today: today).filter { !$0.hasPrefix("Tue 24 Nov 2026") } == ["2026-W48", "Nov 2026"])
  }

  @Test("are as in files where that is the style")
  func iso() throws {
    #expect(
      try words(.iso, today: "2026-01-01") == [
        "Tue 2026-11-24", "Tue 2026-11-24, 09:00", "Tue 2026-11-24 – Sat 2027-01-23", "W48", "2026-11",
      ])
  }

  @Test("a week has the year that holds its Thursday")
  func weekOfTwoYears() throws {
    let week = Week(of: try #require(Day("2027-01-01")))
    let wording = DateWording(today: Day("2026-12-30"))
    #expect(DateWording.$current.withValue(wording) { week.spoken } == "W53")
  }
}
