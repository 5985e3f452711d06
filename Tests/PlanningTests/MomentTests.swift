import Testing

@testable import Planning

@Suite("A moment")
struct MomentTests {
  @Test("every minute of a day is written and read back")
  func roundTrip() throws {
    let day = try #require(Day("2026-11-24"))
    for minute in 0..<1440 {
      let moment = Moment(day, minute: minute)
      #expect(Moment(moment.description) == moment)
    }
  }

  @Test(
    "a blank may stand for the T, and seconds are dropped",
    arguments: ["2026-11-24T09:05", "2026-11-24 09:05", "2026-11-24T09:05:59", "2026-11-24 9:05"])
  func forms(text: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.description == "2026-11-24T09:05")
  }

  @Test(
    "a time that no clock shows is refused",
    arguments: [
      "2026-11-24T24:00", "2026-11-24T09:60", "2026-11-24T09:05:61", "2026-11-24T-1:00", "2026-11-24T09",
      "2026-11-24T", "2026-11-24", "2026-11-24T09:05:00:00", "2026-11-24T09:05Z", "2026-11-24T09:05+01:00",
      "2026-02-30T09:05", "2026-11-24  09:05", "2026-11-24t09:05", "T09:05", "",
    ])
  func refused(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test("hours and minutes out of their range are refused", arguments: [(24, 0), (-1, 0), (0, 60), (0, -1)])
  func outOfRange(hour: Int, minute: Int) {
    #expect(Moment(Day(number: 0), hour: hour, minute: minute) == nil)
  }

  @Test("an earlier day comes first, then an earlier minute")
  func order() {
    let (monday, tuesday) = (Day(number: 4), Day(number: 5))
    #expect(Moment(monday, minute: 1439) < Moment(tuesday, minute: 0))
    #expect(Moment(monday, minute: 9) < Moment(monday, minute: 10))
    #expect(!(Moment(tuesday, minute: 0) < Moment(monday, minute: 1439)))
  }

  @Test("it is spoken with the weekday and the clock")
  func spoken() throws {
    #expect(try #require(Moment("2026-11-24T09:05")).spoken == "Tue 24 Nov 2026, 09:05")
  }
}
