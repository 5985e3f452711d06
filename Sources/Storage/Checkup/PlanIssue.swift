import Planning

/// Something wrong in a plan, with what would mend it.
struct PlanIssue {
  enum Remedy {
    /// An exact double is left out.
    case drop(PlanIndex.Entry)
    /// Whether it goes on to be known as another version of the post whose id it bore.
    case giveNewID(PlanIndex.Entry, isVersion: Bool)
    case move(PlanIndex.Entry)
    /// It is known as a post of its own.
    case forgetVersion(PlanIndex.Entry)
    case removeAllowance(Allowance)
    case removeLeftover
    /// Those whom the plan has forgotten are taken out once more.
    case takeOutForgotten
    /// Of events that bear one id, the doubles are left out and the others get ids of their own.
    case partEvents(Week)

    /// Of the post that it concerns.
    var entry: PlanIndex.Entry? {
      switch self {
      case .drop(let entry), .giveNewID(let entry, _), .move(let entry), .forgetVersion(let entry): entry
      case .removeAllowance, .removeLeftover, .takeOutForgotten, .partEvents: nil
      }
    }
  }

  var identity: ProblemIdentity
  /// Within the plan's folder.
  var file: String
  /// A sentence without its full stop.
  var what: String
  var remedy: (how: Remedy, words: String)?
  /// What to do by hand, in whole sentences.
  var hand: String?
  var isUnreadable = false

  init(_ identity: ProblemIdentity, _ file: String, _ what: String, mend words: String, _ how: Remedy) {
    self.identity = identity
    self.file = file
    self.what = what
    remedy = (how, words)
  }

  init(_ identity: ProblemIdentity, _ file: String, _ what: String, hand: String) {
    self.identity = identity
    self.file = file
    self.what = what
    self.hand = hand
  }

  /// A file that can't be read; which one, the problem says.
  init(unreadable problem: Problem, in plan: PlanFolder) {
    var what = problem.what[...]
    var file = "."
    if what.hasPrefix(plan.path) {
      what = what.dropFirst(plan.path.count)
      // `/drafts.json, line 5` or `/drafts.json is no file`; of the folder itself, ` is a symbolic link`.
      if what.first == "/" { file = String(what.dropFirst().prefix { $0 != "," && $0 != " " }) }
      what = what.dropFirst(file == "." ? 0 : file.count + 1).drop { $0 == "," || $0 == " " }
    }
    self.init(
      problem.identity, file, String(what.hasSuffix(".") ? what.dropLast() : what), hand: problem.hint)
    isUnreadable = true
  }

  func finding(in plan: String) -> CheckupFinding {
    CheckupFinding(
      identity, plan: plan, file: file, what: what, mend: remedy?.words, hand: hand,
      isUnreadable: isUnreadable)
  }
}
