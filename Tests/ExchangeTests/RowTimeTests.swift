import Planning
import Testing

@testable import Exchange

@Suite("A time in a file from outside")
struct RowTimeTests {
  @Test("a day alone is a day")
  func day() throws {
    #expect(try RowTime("2026-11-24", row: 1) == Day("2026-11-24").map(RowTime.day))
  }

  @Test(
    "a time without an offset is the plan's local time",
    arguments: ["2026-11-24T09:00", "2026-11-24 09:00", "2026-11-24T09:00:30"])
  func local(text: String) throws {
    #expect(try RowTime(text, row: 1) == Moment("2026-11-24T09:00").map(RowTime.local))
  }

  @Test(
    "a time with Z or an offset is an instant",
    arguments: [
      "2026-11-24T09:00Z", "2026-11-24T09:00:30Z", "2026-11-24T09:00:00.000Z", "2026-11-24 09:00Z",
      "2026-11-24T10:00+01:00", "2026-11-24T04:00-05:00", "2026-11-24T14:45:00.5+05:45",
      "2026-11-23T21:00-12:00", "2026-11-24T23:00+14:00", "2026-11-24T09:00+00:00", "2026-11-24T05:30-03:30",
    ])
  func instant(text: String) throws {
    // date -u -d 2026-11-24T09:00 +%s
    #expect(try RowTime(text, row: 1) == .instant(1_795_510_800))
  }

  @Test(
    "anything else is told with its row",
    arguments: [
      "soon", "24.11.2026", "2026-11-24T25:00", "2026-02-30", "2026-02-30T09:00Z", "2026-11-24T09:00+1:0x",
      "Z", "+01:00",
      "2026-11-24T09:00+99:00", "2026-11-24T09:00+01:60", "2026-11-24Z", "1795510800",
    ])
  func refused(text: String) {
    #expect(throws: RowProblem(.badTime, 7, "“\(text)” is no time such as 2026-11-24T09:00")) {
      try RowTime(text, row: 7)
    }
  }
}
