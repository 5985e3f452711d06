import Fixtures
import Testing

@testable import Shell

@Suite("The dates of all answers")
struct AnsweredDatesTests {
  /// What tells dates, of what there is, of what is done, and of what can't be.
  private static let lines = [
    "week", "week last", "month", "trend", "trend --by week", "calendar", "calendar month", "list", "people",
    "person @oonaknits", "inbox", "today", "mix", "mix thirds", "goal list", "kit", "unsure list", "find rye",
    "plan",
    "show x9b", "metrics", "topic list", "check x9b", "check \"Rye at seven\"",
    "schedule k4t 2026-11-24 9:00",
    "schedule k4t fri 9:00", "undo", "redo", "post k4t \"mon 9:00\"", "undo", "inbox snooze @clearbecks fri",
    "goal add rye --target 5 --by 2026-12-31", "goal progress rye 2", "trial start", "trial",
    "recur r3a every tue 9:00",
    "reflect Answer before noon", "heard comment @oonaknits Lovely", "engage like @oonaknits", "history",
    "post x9b fri", "schedule x9b 2026-11-01", "duplicate x9b", "slot add tue 9:00", "slot list",
    "schedule m8j next",
  ]
  private let monthAndYear = /(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 2026|2026-W\d\d(?!\.json)/

  @Test("have no year in the year that it is, be it told, done or refused")
  func thisYear() throws {
    let folder = try TemporaryFolder()
    try folder.copyExamplePlan("harbour-bakery")
    var session = Session.forTest(in: folder, now: "2026-11-19 12:00")
    for line in Self.lines {
      session.run(line) { answer in
        let told = (try? answer.output(width: 1000, inColor: false)) ?? ""
        let complaint = answer.complaint(width: 1000, inColor: false)
        #expect(!(told + complaint).contains(monthAndYear), "\(line): \(told)\(complaint)")
      }
    }
  }
}
