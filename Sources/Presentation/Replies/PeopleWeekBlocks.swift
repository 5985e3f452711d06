import Guidance
import Planning

/// The people of a week, for the review.
extension WeekReview {
  /// Nothing where nothing is noted of people.
  var peopleBlocks: [Block] {
    guard people.isKept, hasBegun else { return [] }
    return [.section(Section("People", [.list([waitingLine] + answeredLines + outreachLines)]))]
  }

  private var waitingLine: StyledText {
    let waiting = people.inbox.waiting
    guard let first = waiting.max(by: { $0.days < $1.days }) else {
      return isRunning ? "Nobody waits." : "Nobody waited when the week ended."
    }
    guard isRunning else { return waitingAtItsEnd(waiting.count, longest: first) }
    let longest = first.days == 0 ? "since today" : "\(first.account.handle) for \(first.days.of("day"))"
    let count = waiting.count == 1 ? "1 waits" : "\(waiting.count) wait"
    return StyledText(
      advice: "\(count)\(waiting.count > 1 && first.days > 0 ? ", the longest" : ""): \(longest). See: inbox")
  }

  /// `4 waited when the week ended, the longest: @rye for 2 days.`
  private func waitingAtItsEnd(_ count: Int, longest: Inbox.Waiting) -> StyledText {
    let days = longest.days == 0 ? "since that day" : "for \(longest.days.of("day"))"
    return StyledText(
      "\(count) waited when the week ended\(count > 1 ? ", the longest" : ""): \(longest.account.handle) \(days)."
    )
  }

  private var answeredLines: [StyledText] {
    guard people.answered > 0 else { return [] }
    guard let median = people.responses.median, let slowest = people.responses.slowest else {
      return ["\(people.answered) answered."]
    }
    return slowest.spokenMinutes == median.spokenMinutes
      ? ["\(people.answered) answered, after \(median.spokenMinutes)."]
      : [
        "\(people.answered) answered: half of them within \(median.spokenMinutes), the slowest after \(slowest.spokenMinutes)."
      ]
  }

  private var outreachLines: [StyledText] {
    let days = zip(week.days.lowerBound.number..., people.outreach).map { (Day(number: $0), $1) }
      .filter { $0.0 <= lastDay }
    let counts = days.map { "\($0.weekday.short) \($1)" }.joined(separator: ", ")
    let new = people.newcomers > 0 ? ["\(people.newcomers) heard from for the first time in eight weeks"] : []
    let introduced = people.introduced > 0 ? ["\(people.introduced) introduced to others"] : []
    let further = (new + introduced).joined(separator: ", ")
    return [StyledText("People outside whom we turned to: \(counts).")]
      + (further.isEmpty ? [] : [StyledText("\(further).")])
  }
}

extension Int {
  /// So many minutes, as one says them: `20 minutes`, `5 hours`, `2 days`.
  var spokenMinutes: String {
    if self < 90 { return of("minute") }
    return self < 48 * 60 ? ((self + 30) / 60).of("hour") : ((self + 720) / 1440).of("day")
  }
}

/// The people of a week, as `week --json` gives them.
struct PeopleWeekFields: Encodable, Sendable {
  /// Who waits now; in a week that is past, of what came in until its end.
  var waiting: Int
  var answered: Int
  @Nullable var medianHours: Double?
  @Nullable var slowestHours: Double?
  var new: Int
  var introduced: Int

  init(_ people: PeopleWeek) {
    waiting = people.inbox.waiting.count
    answered = people.answered
    medianHours = people.responses.median.map(Self.hours)
    slowestHours = people.responses.slowest.map(Self.hours)
    new = people.newcomers
    introduced = people.introduced
  }

  private static func hours(_ minutes: Int) -> Double { (Double(minutes) / 6).rounded() / 10 }
}

/// To how many people outside the house we turned each day.
struct OutreachFields: Encodable, Sendable {
  /// Monday first.
  var days: [Int]
}
