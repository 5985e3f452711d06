import Planning

/// What came in and what was done, where several bear one id, as a merge line by line may leave them. Readers count the first
/// of them. An id is drawn anew in each week, so that two weeks may share one.
private protocol IdentifiedEvent {
  var id: PostID { get set }
  var who: String { get }
  var json: JSONValue { get }
}

extension Heard: IdentifiedEvent {
  fileprivate var json: JSONValue { Heard.record.json(self) }
}

extension Engagement: IdentifiedEvent {
  fileprivate var json: JSONValue { Engagement.record.json(self) }
}

extension PlanBook {
  /// The page with each event once.
  mutating func countingEventsOnce(_ page: WeekPage) -> WeekPage {
    var once = page
    once.heard = countedOnce(page.heard, of: page.week)
    once.engaged = countedOnce(page.engaged, of: page.week)
    return once
  }

  private mutating func countedOnce<Event: IdentifiedEvent>(_ events: [Event], of week: Week) -> [Event] {
    guard Set(events.map(\.id)).count < events.count else { return events }
    var seen: Set<PostID> = []
    return events.filter { event in
      if seen.insert(event.id).inserted { return true }
      doubles.noteEvent(event.id, who: event.who, in: week)
      return false
    }
  }

  /// Leaves doubles out, and gives whatever else bears an id of another one of its own.
  mutating func partEvents(of week: Week, draw: (Set<PostID>) -> PostID) throws {
    try changePage(week) { page in
      page.heard = Self.parted(page.heard, draw: draw)
      page.engaged = Self.parted(page.engaged, draw: draw)
    }
  }

  private static func parted<Event: IdentifiedEvent>(
    _ events: [Event], draw: (Set<PostID>) -> PostID
  ) -> [Event] {
    var taken = Set(events.map(\.id))
    return events.indices.compactMap { index in
      let earlier = events[..<index].filter { $0.id == events[index].id }
      if earlier.contains(where: { $0.json.isWrittenAs(events[index].json) }) { return nil }
      var event = events[index]
      if !earlier.isEmpty {
        event.id = draw(taken)
        taken.insert(event.id)
      }
      return event
    }
  }
}

extension WeekPage {
  var doubledEvents: [PlanIssue] { doubles(heard, among: "heard") + doubles(engaged, among: "engaged") }

  private func doubles(_ events: [some IdentifiedEvent], among list: String) -> [PlanIssue] {
    guard Set(events.map(\.id)).count < events.count else { return [] }
    return events.indices.compactMap { index in
      let event = events[index]
      let earlier = events[..<index].filter { $0.id == event.id }
      guard !earlier.isEmpty else { return nil }
      let isSame = earlier.contains { $0.json.isWrittenAs(event.json) }
      return PlanIssue(
        .repeatedEntry, WeekFile.name(week),
        isSame
          ? "\(event.id) of \(event.who.firstWords(32)) stands twice among “\(list)”, the same"
          : "\(event.id) of \(event.who.firstWords(32)) bears the id of another among “\(list)”",
        mend: isSame ? "drop this one" : "give it an id of its own", .partEvents(week))
    }
  }
}
