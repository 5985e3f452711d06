import Planning
import PostText

/// A case that a rule is shown and tested with.
public struct Example: Sendable {
  public enum Subject: Sendable {
    /// A draft; the words that the rule should mark stand in brackets: `"[We are thrilled] to…"`.
    /// A bracket of the text itself is doubled.
    case draft(String, kind: Kind?, platforms: [Platform], goal: String?)
    /// The last four weeks.
    case weeks
  }

  public let subject: Subject
  /// What went out in the four weeks before `Example.today`, oldest first.
  public let before: [Post]
  public let plan: Plan
  public let triggers: Bool
  /// Where the example stands, for the test that reports it.
  public let file: String
  public let line: Int

  /// The day on which every example is looked at, a Sunday.
  public static let today = Week(of: Day(number: 20_000)).sunday

  /// A draft that the rule speaks up about.
  static func triggers(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    after before: [Post] = [], in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal)
    return Example(subject: subject, before: before, plan: plan, triggers: true, file: file, line: line)
  }

  /// A draft close to it that the rule keeps quiet about.
  static func passes(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    after before: [Post] = [], in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal)
    return Example(subject: subject, before: before, plan: plan, triggers: false, file: file, line: line)
  }

  static func triggers(
    weeks: [Post], in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(subject: .weeks, before: weeks, plan: plan, triggers: true, file: file, line: line)
  }

  static func passes(
    weeks: [Post], in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(subject: .weeks, before: weeks, plan: plan, triggers: false, file: file, line: line)
  }

  /// How many posts of each kind went out before.
  public var tally: Tally { Tally(before.compactMap(\.kind)) }

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

extension [Post] {
  /// So many posts of each kind, on the day before the example's.
  static func of(_ counts: [Kind: Int]) -> [Post] {
    Kind.allCases.flatMap { kind in
      (0..<(counts[kind] ?? 0)).flatMap { [Post].out("tea", kind, daysAgo: 1, number: $0) }
    }
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
