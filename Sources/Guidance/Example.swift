import Planning
import PostText

/// A case that a rule is shown and tested with.
public struct Example: Sendable {
  public enum Subject: Sendable {
    /// A draft; the words that the rule should mark stand in brackets: `"[We are thrilled] to…"`.
    /// A bracket of the text itself is doubled.
    case draft(String, kind: Kind?, platforms: [Platform], goal: String?, audience: String?)
    /// The last weeks, which a note describes where the kinds of their posts don't.
    case weeks(String?)
    /// The plan, which a note describes.
    case plan(String)
  }

  public let subject: Subject
  /// When a draft is scheduled for; nil for one without a date, which is looked at on `Example.today`.
  public private(set) var at: Moment?
  /// What went out in the weeks before `Example.today`, oldest first, and what is scheduled after it.
  public let posts: [Post]
  public let plan: Plan
  /// The day on which it is looked at.
  public private(set) var day = Example.today
  /// What came in and what was done before the example's day, and what is noted of people.
  public internal(set) var heard: [Heard] = []
  public internal(set) var engaged: [Engagement] = []
  public internal(set) var people = PeoplePage()
  /// What closed the weeks so many weeks before that of the example's day.
  public internal(set) var reflections: [Int: String] = [:]
  public let triggers: Bool
  /// Where the example stands, for the test that reports it.
  public let file: String
  public let line: Int

  /// The day on which examples are looked at that name no other, a Sunday.
  public static let today = Week(of: Day(number: 20_000)).sunday

  /// The text of a post of which only the kind matters.
  public static let anyText = "tea"

  /// A draft that the rule speaks up about.
  /// - Parameters:
  ///   - days: how many days after the example's day it is scheduled; nil for a draft without a date.
  ///   - posts: what went out before, and what is scheduled.
  static func triggers(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    for audience: String? = nil, inDays days: Int? = nil, after posts: [Post] = [], in plan: Plan = .example,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal, audience: audience)
    return Example(
      subject: subject, at: evening(in: days), posts: posts, plan: plan, triggers: true, file: file,
      line: line)
  }

  /// A draft close to it that the rule keeps quiet about.
  /// - Parameters:
  ///   - days: how many days after the example's day it is scheduled; nil for a draft without a date.
  ///   - posts: what went out before, and what is scheduled.
  static func passes(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    for audience: String? = nil, inDays days: Int? = nil, after posts: [Post] = [], in plan: Plan = .example,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal, audience: audience)
    return Example(
      subject: subject, at: evening(in: days), posts: posts, plan: plan, triggers: false, file: file,
      line: line)
  }

  /// - Parameter note: what is to be seen in these weeks, such as `nothing on Mastodon for nine days`.
  static func triggers(
    weeks: [Post], _ note: String? = nil, in plan: Plan = .example, on day: Day = today,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      subject: .weeks(note), posts: weeks, plan: plan, day: day, triggers: true, file: file, line: line)
  }

  /// - Parameter note: what is to be seen in these weeks, such as `a talk each day`.
  static func passes(
    weeks: [Post], _ note: String? = nil, in plan: Plan = .example, on day: Day = today,
    file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      subject: .weeks(note), posts: weeks, plan: plan, day: day, triggers: false, file: file, line: line)
  }

  /// - Parameter note: what is to be seen in the plan, such as `a goal with a target and no date`.
  static func triggers(plan: Plan, _ note: String, file: String = #filePath, line: Int = #line) -> Example {
    Example(subject: .plan(note), posts: [], plan: plan, triggers: true, file: file, line: line)
  }

  /// - Parameter note: what is to be seen in the plan, such as `a goal with a target and a date`.
  static func passes(plan: Plan, _ note: String, file: String = #filePath, line: Int = #line) -> Example {
    Example(subject: .plan(note), posts: [], plan: plan, triggers: false, file: file, line: line)
  }

  private static func evening(in days: Int?) -> Moment? { days.map { Moment(today + $0, minute: 18 * 60) } }

  /// What went out, oldest first.
  public var out: [Post] { posts.filter { $0.state == .out } }
  /// What is scheduled.
  public var scheduled: [Post] { posts.filter { $0.state == .scheduled } }

  /// How many posts of each kind went out before.
  public var tally: Tally { Tally(out.compactMap(\.kind)) }

  /// The text without its marks, and the Unicode scalar ranges that stood in them. Doubled brackets stand for a
  /// bracket of the text; of three, the outermost marks: `"[[[link]]]"` is `[link]`, all of it marked.
  public static func unmarked(_ text: String) -> (text: String, marks: [Range<Int>]) {
    let scalars = Array(text.unicodeScalars)
    var plain = String.UnicodeScalarView()
    var marks: [Range<Int>] = []
    var open = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let run = scalars[index...].prefix { $0 == scalar }.count
      let isMark = !run.isMultiple(of: 2)
      if scalar == "[" {
        if isMark { open = plain.count }
        plain.append(contentsOf: repeatElement(scalar, count: run / 2))
      } else if scalar == "]" {
        plain.append(contentsOf: repeatElement(scalar, count: run / 2))
        if isMark { marks.append(open..<plain.count) }
      } else {
        plain.append(contentsOf: repeatElement(scalar, count: run))
      }
      index += run
    }
    return (String(plain), marks)
  }
}

extension Plan {
  /// The plan that examples are judged in, unless they bring their own: a tea shop that is on Mastodon alone.
  static let example: Plan = {
    var plan = Plan(brand: "Acme Tea", zone: "Europe/London")
    plan.handles = ["@acmetea"]
    plan.domains = ["acmetea.example.com"]
    plan.team = ["@ana"]
    plan.goals = [Goal(name: "tastings", measure: "seats booked", target: 40)]
    plan.platforms = [ChosenPlatform(.mastodon)]
    return plan
  }()
}

extension Plan {
  /// A plan of another trade, of which nothing is known but what `change` notes.
  static func of(_ brand: String, _ change: (inout Plan) -> Void) -> Plan {
    var plan = Plan(brand: brand, zone: "Europe/London")
    change(&plan)
    return plan
  }
}

extension [Post] {
  /// A post on each of these days before the example's; lists of them add up.
  static func out(
    _ kind: Kind, onDaysAgo days: some Sequence<Int>, on platforms: [Platform] = [.mastodon],
    _ text: String = Example.anyText, number: Int = 0
  ) -> [Post] {
    days.sorted(by: >).flatMap { out(text, kind, daysAgo: $0, on: platforms, number: number) }
  }

  /// So many posts of each kind, on the day before the example's.
  static func of(_ counts: [Kind: Int]) -> [Post] {
    Kind.allCases.flatMap { kind in
      (0..<(counts[kind] ?? 0)).flatMap { [Post].out(Example.anyText, kind, daysAgo: 1, number: $0) }
    }
  }

  /// One post that is scheduled for some days after the example's day; lists of them add up.
  static func scheduled(
    _ text: String, _ kind: Kind, inDays days: Int, on platforms: [Platform] = [.mastodon], number: Int = 0
  ) -> [Post] {
    guard let id = PostID("\(kind.rawValue)-in-\(days)-\(number)") else { return [] }
    let at = Moment(Example.today + days, minute: 9 * 60)
    return [Post(id: id, text: text, platforms: platforms, kind: kind, at: at, state: .scheduled)]
  }

  /// One post that went out some days before the example's day; lists of them add up.
  static func out(
    _ text: String, _ kind: Kind, daysAgo: Int, on platforms: [Platform] = [.mastodon], number: Int = 0
  ) -> [Post] {
    guard let id = PostID("\(kind.rawValue)-\(daysAgo)-\(number)") else { return [] }
    let at = Moment(Example.today - daysAgo, minute: 9 * 60)
    return [Post(id: id, text: text, platforms: platforms, kind: kind, at: at, state: .out)]
  }
}
