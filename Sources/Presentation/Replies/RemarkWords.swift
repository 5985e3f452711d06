import Application
import Guidance
import Planning
import PostText

extension Remark {
  /// In sentences, a line each.
  public var lines: [String] {
    switch self {
    case .wouldHaveStopped(let finding):
      ["A check would have stopped it: \(finding.english.message) [\(finding.rule.name)]"]
    case .remedy(let rule): [Self.remedies[rule] ?? ""]
    case .noPlatform(let post, let usual):
      ["No platform is noted. Add it with: edit --platform \(usual.rawValue) \(post)"]
    case .moved(let before): ["It was to go out \(before.spoken)."]
    case .farAhead(let years):
      ["That is in \(years == 1 ? "more than a year" : "\(years) years"): see whether the year is right."]
    case .slotChosen(let at, let passed): [Self.slot(at, passed)]
    case .recordedBefore(let post, let at):
      ["That is noted down already, as it seems: \(post), \(at.spoken). If it is the same: undo"]
    case .platformNotChosenYet(let platform):
      ["The plan is not on \(platform.name). Choose it with: platform add \(platform.rawValue)"]
    case .wordings(let shared, let own): Self.wordings(shared, own)
    case .keepsOwnWords(let platforms):
      ["On \(Self.names(platforms)) it keeps words of its own: variant POST PLATFORM TEXT changes them."]
    case .variantsGone(let platforms):
      ["Its own words on \(Self.names(platforms)) are gone with that; undo brings them back."]
    case .beforeItsTime(let post, let planned):
      [
        "It was to go out \(planned.spoken). If it is not out yet: undo. If it went out at another time: post \(post) WHEN"
      ]
    case .timeStillToCome(let planned): ["Its time is still to come: \(planned.spoken)."]
    case .editedMeanwhile(let out, let words, let others): Self.edited(out, words, others)
    case .droppedMeanwhile:
      ["It was dropped while it was handed over. It stands in the plan again, as what went out."]
    case .leftToGoOut(let post, let platforms): [platforms.leftToGoOut(post)]
    case .commentToWrite(let words):
      ["Its first comment is not handed over; write it below yourself: “\(words.firstWords(120))”"]
    case .goalNow(let goal): ["It is now: \(goal.words)."]
    case .dayHasPassed(let goal, let by, let today):
      ["\(by.spoken) has passed. Name a day to come with: goal add \(goal.quotedIfNeeded) --by \(today + 30)"]
    case .brandNow(let names, let zone): ["It is now: \(names.joined(separator: ", ")), in \(zone)."]
    case .platformsNow(let all): ["The plan is on: \(all.map(\.name).joined(separator: ", "))."]
    case .readAs(let tool, let zone): ["Read as a file for \(tool), with its times in \(zone)."]
    case .columnsNotUsed(let names, let known): [Self.columns(names, known: known)]
    case .columnPerhaps(let column, let known):
      ["If that is what “\(column)” holds, name the column “\(known)” in the file's first row."]
    case .saysOtherwise(let rows): [Self.otherwise(rows)]
    case .unknownName(let what, let name, let posts, let near): [Self.unknown(what, name, posts, near)]
    case .platformNotChosen(let platform, let posts):
      [
        "\(Self.posts(posts, "is", "are")) for \(platform.name), which the plan has not chosen. Choose it with: platform add \(platform.rawValue)"
      ]
    case .waits(let handles):
      [handles.count == 1 ? "Answered? Then: answer \(handles[0])" : "See who waits: inbox"]
    case .forgotten:
      [
        "Nothing that was done before can be undone any more, and no import brings them back.",
        "Other plans and git's history are as they were, and so are other machines until they have these files.",
      ]
    case .namesStay(let names):
      [
        "\(names.joined(separator: ", ")) \(names.count.form("is a word", "are words")) of other things too, and \(names.count.form("stays", "stay")) where no @ stands before \(names.count.form("it", "them"))."
      ]
    case .namedInStrays(let strays): StrayMention.sentences(strays)
    case .countsInside(let handles):
      [
        "\(handles.joined(separator: ", ")) \(handles.count.form("is", "are")) of your own house, or no human: counted in raw figures alone."
      ]
    case .unguarded(let rule, let because): Self.unguarded(rule, because)
    case .stillToChoose(let platforms, let goals): Self.nextSteps(platforms: platforms, goals: goals)
    case .liesIn(let folder): ["It lies in \(folder)"]
    }
  }

  /// Of how many slots it is said why they were passed over.
  private static let slotsTold = 3

  private static func slot(_ at: Moment, _ passed: [Remark.PassedSlot]) -> String {
    guard !passed.isEmpty else { return "\(at.spoken) is the next free slot." }
    let reasons = passed.prefix(slotsTold).map { slot in
      let when = slot.at.spoken
      return switch slot.reason {
      case .taken(let post): "\(when) is taken by \(post)"
      case .weekIsFull(let platform, let posts):
        "\(when) is in a week that has its \(posts.of("post")) on \(platform.name)"
      case .mix(let rule): "\(when) would be told by \(rule.name)"
      }
    }
    let rest = passed.count - slotsTold
    let more = rest < 1 ? "" : rest == 1 ? "; so is 1 more" : "; so are \(rest) more"
    return "\(at.spoken) is the next slot that suits: \(reasons.joined(separator: "; "))\(more)."
  }

  private static func names(_ platforms: [Platform]) -> String {
    platforms.map(\.name).joined(separator: ", ")
  }

  private static func wordings(_ shared: [Platform], _ own: [[Platform]]) -> [String] {
    let groups = own.map {
      "\(names($0)): \($0.count == 1 ? "words of its own" : "other words, the same on each")."
    }
    return (shared.isEmpty ? [] : ["\(names(shared)): its text."]) + groups
  }

  private static func edited(_ out: String, _ words: String, _ others: [Platform]) -> [String] {
    let rest = others.isEmpty ? "went out nowhere" : "are kept for \(names(others))"
    return [
      "It was edited while it was handed over. What is out says: “\(out.firstWords(120))”",
      "The new words \(rest): “\(words.firstWords(120))”",
    ]
  }

  private static let remedies: [Rule: String] = [
    .confidential: "It is out now: take it down where you can, and tell whom it concerns.",
    .secret: "It is out now: have it changed or blocked today.",
  ]

  /// Of how many rows the numbers are given.
  private static let numbered = 8

  private static func otherwise(_ rows: [Int]) -> String {
    let numbers = rows.prefix(numbered).map(String.init).joined(separator: ", ")
    let more = rows.count > numbered ? " and \(rows.count - numbered) more" : ""
    let (subject, verb) = rows.count == 1 ? ("Row", "is") : ("Rows", "are")
    return "\(subject) \(numbers)\(more) \(verb) known by the id, "
      + "with another text than the plan's, which stays."
  }

  private static func unguarded(_ rule: Rule, _ because: String) -> [String] {
    [
      "From now on no post at all is stopped for this: \(rule.guidance)",
      "Take that back with: allow remove \(rule.name)",
      "For one post alone: allow \(rule.name) POST --because \(because.quotedIfNeeded)",
    ]
  }

  private static func nextSteps(platforms: Bool, goals: Bool) -> [String] {
    (platforms ? ["Choose where your people are: platform add NAME"] : [])
      + (goals ? ["Say what it is for: goal add NAME --measure TEXT --target N --by DATE"] : [])
      + ["Or be asked, one thing after the other: new --go-on", "Then: draft TEXT"]
  }

  private static func columns(_ names: [String], known: [String]) -> String {
    let more = names.count > 12 ? ", and \(names.count - 12) more" : ""
    let shown = names.prefix(12).joined(separator: ", ") + more
    return "Columns not used: \(shown). Known: \(known.joined(separator: ", "))."
  }

  private static func unknown(_ what: NameInPlan, _ name: String, _ count: Int, _ near: String?) -> String {
    let meant = near.map { "Did you mean \($0)? Then: undo, and put it right in the file. " }
    let set =
      "\(near == nil ? "Set" : "Or set") it with: \(what.rawValue) add \(name.firstWords(80).quotedIfNeeded)"
    return
      "\(posts(count, "names", "name")) the \(what.rawValue) “\(name.firstWords(32))”, which the plan does not have. \(meant ?? "")\(set)"
  }

  private static func posts(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count.of("post")) \(count.form(one, many))"
  }
}

extension [Platform] {
  /// Where a post is still to go out, and what to type.
  func leftToGoOut(_ post: PostID) -> String {
    let first = self[0].rawValue
    return
      "Still to go out on \(map(\.name).listed): publish \(post) --platform \(first), or, when it is out: post \(post)\(count > 1 ? " --platform \(first)" : "")"
  }
}

extension Action {
  /// What to know or to do after it.
  var afterwards: [String] {
    switch self {
    case .dropped: ["Bring it back with: undo"]
    case .trialStarted:
      [
        "Share others 20 times for each post about you; each day, see how it stands with: trial",
        "It is judged when it is over, and not before.",
      ]
    default: []
    }
  }
}
