import Planning
import PostText

/// What passed between the house and others in an example.
extension Example {
  /// - Parameter note: what is to be seen in these weeks.
  static func triggers(
    heard: [Heard], engaged: [Engagement] = [], _ note: String, people: PeoplePage = PeoplePage(),
    in plan: Plan = .example, on day: Day = today, file: String = #filePath, line: Int = #line
  ) -> Example {
    var example = triggers(weeks: [], note, in: plan, on: day, file: file, line: line)
    (example.heard, example.engaged, example.people) = (heard, engaged, people)
    return example
  }

  /// - Parameter note: what is to be seen in these weeks.
  static func passes(
    heard: [Heard], engaged: [Engagement] = [], _ note: String, people: PeoplePage = PeoplePage(),
    in plan: Plan = .example, on day: Day = today, file: String = #filePath, line: Int = #line
  ) -> Example {
    var example = passes(weeks: [], note, in: plan, on: day, file: file, line: line)
    (example.heard, example.engaged, example.people) = (heard, engaged, people)
    return example
  }
}

extension Example {
  /// - Parameter note: what is to be seen in these weeks.
  static func triggers(
    engaged: [Engagement], _ note: String, people: PeoplePage = PeoplePage(), in plan: Plan = .example,
    on day: Day = today, file: String = #filePath, line: Int = #line
  ) -> Example {
    triggers(heard: [], engaged: engaged, note, people: people, in: plan, on: day, file: file, line: line)
  }
}

extension Example {
  /// - Parameter note: what is to be seen in these weeks.
  static func passes(
    engaged: [Engagement], _ note: String, people: PeoplePage = PeoplePage(), in plan: Plan = .example,
    on day: Day = today, file: String = #filePath, line: Int = #line
  ) -> Example {
    passes(heard: [], engaged: engaged, note, people: people, in: plan, on: day, file: file, line: line)
  }
}

extension Example {
  /// - Parameter reflections: what closed the weeks so many weeks ago.
  static func triggers(
    reflections: [Int: String], _ note: String, on day: Day = today, file: String = #filePath,
    line: Int = #line
  ) -> Example {
    var example = triggers(weeks: [], note, on: day, file: file, line: line)
    example.reflections = reflections
    return example
  }

  /// - Parameter reflections: what closed the weeks so many weeks ago.
  static func passes(
    reflections: [Int: String], _ note: String, on day: Day = today, file: String = #filePath,
    line: Int = #line
  ) -> Example {
    var example = passes(weeks: [], note, on: day, file: file, line: line)
    example.reflections = reflections
    return example
  }

  /// A draft that the rule speaks up about, where these were heard from.
  static func triggers(
    _ text: String, heard: [String], file: String = #filePath, line: Int = #line
  ) -> Example {
    var example = triggers(text, file: file, line: line)
    example.heard = heard.map { .example($0, .like, daysAgo: 3) }
    return example
  }

  /// A draft that the rule keeps quiet about, where these were heard from.
  static func passes(
    _ text: String, heard: [String], file: String = #filePath, line: Int = #line
  ) -> Example {
    var example = passes(text, file: file, line: line)
    example.heard = heard.map { .example($0, .like, daysAgo: 3) }
    return example
  }

  /// The names of those who were heard from; nil where nothing is noted of people.
  public var met: Set<String>? { heard.isEmpty ? nil : Set(heard.map { SocialAccount.name(of: $0.who) }) }
}

extension Heard {
  /// Something that came in at noon, some days before the example's day.
  static func example(
    _ who: String, _ how: How, daysAgo: Int, _ state: State = .open, untilDaysAgo: Int? = nil
  ) -> Heard {
    let at = Moment(Example.today - daysAgo, minute: 12 * 60)
    var heard = Heard(id: .blank, at: at, SocialAccount(who, on: .mastodon), how)
    heard.state = state
    heard.until = untilDaysAgo.map { Moment(Example.today - $0, minute: 9 * 60) }
    return heard
  }
}

extension Engagement {
  /// Something that was done at ten, some days before the example's day.
  static func example(_ who: String, _ how: How, daysAgo: Int) -> Engagement {
    let at = Moment(Example.today - daysAgo, minute: 10 * 60)
    return Engagement(id: .blank, at: at, SocialAccount(who, on: .mastodon), how)
  }
}

extension [Engagement] {
  /// The same on each of these days before the example's.
  static func example(_ who: String, _ how: Engagement.How, onDaysAgo days: some Sequence<Int>)
    -> [Engagement]
  {
    days.map { .example(who, how, daysAgo: $0) }
  }
}
