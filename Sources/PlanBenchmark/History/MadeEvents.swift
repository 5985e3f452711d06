import MadeHistory
import Planning
import PostText
import Storage

/// A made-up plan of people: so many events over ten years, from a tenth as many people, each tenth of them answered late or
/// never; and the same events as one table for SQLite.
struct MadeEvents {
  static let planName = "people"
  private static let years = 10
  private static let weeksAtOnce = 26

  let count: Int
  /// The folder that gets `plans/people/` and `events.csv`.
  let folder: String

  var people: Int { max(1, count / 10) }

  /// The latest of a person, as one names them.
  static func handle(_ number: Int) -> String { "@maker\(number)" }

  func write() throws {
    var plan = MadeHistory(count: 0).plan
    plan.today = MadeHistory.today
    let made = try PlansFolder("\(folder)/plans").create(Self.planName, plan)
    let table = try LineFile("\(folder)/events.csv")
    let weeks = Self.years * 52
    let last = Week(of: MadeHistory.today)
    for start in stride(from: 0, to: weeks, by: Self.weeksAtOnce) {
      try made.change(by: "generate", at: { _ in Moment(MadeHistory.today, minute: 0) }) { book, _ in
        for back in start..<min(weeks, start + Self.weeksAtOnce) {
          let heard = events(of: last - back, number: back, of: weeks)
          for event in heard { table.write(Self.row(event)) }
          try book.changePage(last - back) { $0.heard = heard }
        }
        return (.people(.imported(events: 0, posts: 0, file: "made")), ())
      }
    }
    table.close()
  }

  private func events(of week: Week, number: Int, of weeks: Int) -> [Heard] {
    let each = count / weeks + (number < count % weeks ? 1 : 0)
    let days = week == Week(of: MadeHistory.today) ? MadeHistory.today - week.monday + 1 : 7
    return (0..<each).map { place in
      let who = (place &* 7919 &+ number &* 104_729) % people
      let at = Moment(week.monday + place % days, minute: place * 13 % 720)
      let how = Heard.How.allCases[place % Heard.How.allCases.count]
      var event = Heard(id: Self.id(place), at: at, SocialAccount(Self.handle(who), on: .mastodon), how)
      event.state = place.isMultiple(of: 10) ? .open : .done
      if how.isWritten { event.text = "Does it keep, and for how long? \(place)" }
      return event
    }
  }

  /// Unlike any other of its week.
  private static func id(_ number: Int) -> PostID { PostID("h\(number)") ?? .blank }

  private static func row(_ event: Heard) -> String {
    "\(event.at),\(event.who),\(event.how.rawValue),\(event.state.rawValue),\(event.text ?? "")\n"
  }
}
