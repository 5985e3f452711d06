import Application
import Planning

extension LineCompleter {
  /// Times as a command takes them.
  /// - Parameter words: the first words of it, where it has several.
  func times(_ use: ParameterKind.TimeUse, behind words: [String]) -> Found {
    let times = told { open -> OfferedTimes in
      let plan = try open.plan().plan
      let free = use == .coming ? try open.freeSlots(3) : []
      return OfferedTimes(plan: plan, now: try session.workspace.now(for: plan), free: free)
    }
    guard let times else { return Found(offers: []) }
    // Further posts may stand before the time.
    let begun = use == .coming ? Array(words.drop(while: PostID.looksLikeOne)) : words
    return Found(offers: times.offers(use, behind: begun), begunWords: begun.count)
  }

  // MARK: - Weeks and longer

  var weeks: [Offer] {
    let weeks = told { try $0.weeks() } ?? []
    guard let today = told({ try $0.plan().today }) else { return [] }
    let words = [("this", Week(of: today)), ("last", Week(of: today) - 1)]
    return words.map { Offer($0, "from \($1.monday.spoken)") }
      + weeks.reversed().map { Offer($0.description, "from \($0.monday.spoken)") }
  }

  /// Those with posts, the newest first.
  var months: [Offer] {
    let months = Set((told { try $0.weeks() } ?? []).map { Month(of: $0.monday + 3) })
    return [Offer("this"), Offer("last")] + months.sorted(by: >).map { Offer($0.description) }
  }

  /// This month and this year, with what they begin with.
  var days: [Offer] {
    guard let today = told({ try $0.plan().today }) else { return [] }
    return [
      Offer(today.description, "today"), Offer(Month(of: today).description, "this month"),
      Offer(Week(of: today).description, "this week"), Offer("\(today.parts.year)", "this year"),
    ]
  }
}

/// The times that a plan's day suggests.
struct OfferedTimes {
  typealias Offer = Completions.Offer

  let plan: Plan
  let now: Moment
  /// The next free slots.
  let free: [Moment]

  /// - Parameter begun: the words before the one that is completed, which the offers begin with.
  func offers(_ use: ParameterKind.TimeUse, behind begun: [String]) -> [Offer] {
    let offers = days(use) + clocks(use, behind: begun)
    var seen: Set<String> = []
    return offers.filter { seen.insert($0.word).inserted }
  }

  private func days(_ use: ParameterKind.TimeUse) -> [Offer] {
    switch use {
    case .coming: return freeSlots + (now.minute < AskedTime.usualMinute ? [today] : []) + daysAhead + [never]
    case .comingDay: return daysAhead + spans
    case .past: return [Offer("now", now.spoken), today] + daysBack
    case .date: return dates
    case .slot: return plan.slots.map { Offer("\($0.weekday.rawValue.prefix(3)) \($0.clock)", where: $0) }
    case .newSlot: return weekdays("")
    case .everyWeek:
      return plan.slots.map { Offer("every \($0.weekday.rawValue.prefix(3)) \($0.clock)", where: $0) }
        + weekdays("every ")
    }
  }

  private var today: Offer { Offer("today", now.day.spoken) }
  private var never: Offer { Offer("never", "a draft again") }

  private var freeSlots: [Offer] {
    free.map { Offer("\($0.day) \($0.clock)", "\($0.day.spoken), a free slot") }
      + (free.isEmpty ? [] : [Offer("next", "the next slot that suits the mix")])
  }

  private var daysAhead: [Offer] {
    [Offer("tomorrow", (now.day + 1).spoken)] + (2...7).map { weekday(now.day + $0) }
  }

  private var daysBack: [Offer] {
    [Offer("yesterday", (now.day - 1).spoken)] + (2...6).map { weekday(now.day - $0) }
  }

  private func weekday(_ day: Day) -> Offer { Offer(String(day.weekday.rawValue.prefix(3)), day.spoken) }

  private func weekdays(_ before: String) -> [Offer] {
    Weekday.allCases.map { Offer("\(before)\($0.rawValue.prefix(3))", "and a time") }
  }

  /// From now to a day to come.
  private var spans: [Offer] {
    let ends = [(Month(of: now.day).last, "the month's last day"), (yearEnd, "the year's last day")]
    return [Offer("+1w", (now.day + 7).spoken), Offer("+4w", (now.day + 28).spoken)]
      + ends.filter { $0.0 > now.day }.map { Offer($0.0.description, $0.1) }
  }

  private var yearEnd: Day { Day(year: now.day.parts.year, month: 12, day: 31) ?? now.day }

  /// Days by their dates alone.
  private var dates: [Offer] {
    let year = now.day.parts.year
    let starts = [year, year - 1].compactMap { year in
      Day(year: year, month: 1, day: 1).map { Offer($0.description, "all of \(year)") }
    }
    return [Offer(now.day.description, "today"), Offer(Month(of: now.day).first.description, "this month")]
      + starts
  }

  // MARK: - Times of the day

  /// Hours that people post at, where the plan has no slots.
  private static let usual = [9 * 60, 12 * 60, 17 * 60]

  /// The day that was typed, with a time of it.
  private func clocks(_ use: ParameterKind.TimeUse, behind begun: [String]) -> [Offer] {
    let words = use == .everyWeek && begun.first?.lowercased() == "every" ? begun.dropFirst() : begun[...]
    let when = When(typed: words.joined(separator: " "))
    guard !words.isEmpty, let found = try? when.find(now: now, use == .past ? .back : .ahead),
      found.minute == nil
    else { return [] }
    return minutes(on: found.day, use).map { minute in
      Offer((begun + [Moment(found.day, minute: minute).clock]).joined(separator: " "), found.day.spoken)
    }
  }

  private func minutes(on day: Day, _ use: ParameterKind.TimeUse) -> [Int] {
    let own = plan.slots.filter { $0.weekday == day.weekday }.map(\.minute)
    let all = Array(Set(plan.slots.map(\.minute) + Self.usual)).sorted()
    switch use {
    case .newSlot: return all.filter { !own.contains($0) }
    case .coming: return (own.isEmpty ? all : own).filter { Moment(day, minute: $0) > now }
    case .past: return (own.isEmpty ? all : own).filter { Moment(day, minute: $0) <= now }
    case .everyWeek: return own.isEmpty ? all : own
    case .comingDay, .date, .slot: return []
    }
  }
}

extension Completions.Offer {
  fileprivate init(_ word: String, where slot: Slot) {
    self.init(word, slot.platform.map { "for \($0.name)" } ?? "")
  }
}
