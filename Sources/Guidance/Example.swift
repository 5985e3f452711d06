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
  /// What went out in the last four weeks.
  public let before: Tally
  public let plan: Plan
  public let triggers: Bool
  /// Where the example stands, for the test that reports it.
  public let file: String
  public let line: Int

  private init(
    _ subject: Subject, before: Tally, plan: Plan, triggers: Bool, file: String, line: Int
  ) {
    self.subject = subject
    self.before = before
    self.plan = plan
    self.triggers = triggers
    self.file = file
    self.line = line
  }

  /// A draft that the rule speaks up about.
  static func triggers(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    after before: Tally = Tally(), in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal)
    return Example(subject, before: before, plan: plan, triggers: true, file: file, line: line)
  }

  /// A draft close to it that the rule keeps quiet about.
  static func passes(
    _ text: String, kind: Kind? = nil, on platforms: [Platform] = [.mastodon], goal: String? = nil,
    after before: Tally = Tally(), in plan: Plan = .example, file: String = #filePath, line: Int = #line
  ) -> Example {
    let subject = Subject.draft(text, kind: kind, platforms: platforms, goal: goal)
    return Example(subject, before: before, plan: plan, triggers: false, file: file, line: line)
  }

  static func triggers(weeks: Tally, file: String = #filePath, line: Int = #line) -> Example {
    Example(.weeks, before: weeks, plan: .example, triggers: true, file: file, line: line)
  }

  static func passes(weeks: Tally, file: String = #filePath, line: Int = #line) -> Example {
    Example(.weeks, before: weeks, plan: .example, triggers: false, file: file, line: line)
  }

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

extension Tally {
  /// So many posts of each kind.
  static func of(_ counts: [Kind: Int]) -> Tally {
    var tally = Tally()
    for (kind, count) in counts { tally[kind] = count }
    return tally
  }
}
