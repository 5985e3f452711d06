import Planning
import PostText

/// A post of the plan with its kind.
public struct KnownPost: Hashable, Sendable {
  public let post: Post
  /// The manager's word where there is one, else the judgement.
  public let kind: Kind
  /// How likely each kind is, by the word of somebody who was asked, else by the judgement; nil where it was said.
  public let kinds: KindProbabilities?

  public init(_ post: Post, _ judge: Judge) {
    self.post = post
    let told = post.opinion.map(KindProbabilities.init)
    let judged = post.kind == nil ? told ?? judge.kinds(of: post) : nil
    kinds = judged
    kind = post.kind ?? judged?.likeliest ?? .share
  }

  /// Whether the kind is the manager's word, or judged with confidence.
  public var isKindSure: Bool { kinds.map { $0[kind] >= Judgement.sureFrom } ?? true }
  /// How likely it is of a kind, 0…1.
  func chance(of kind: Kind) -> Double { kinds.map { $0[kind] } ?? (self.kind == kind ? 1 : 0) }
  /// Whether it is likely enough for advice.
  var isKindLikely: Bool { kinds.map { $0[kind] >= Judgement.likelyFrom } ?? true }
  var isAboutUsLikely: Bool { kinds.map { $0.aboutUs >= Judgement.likelyFrom } ?? kind.isAboutUs }
}

/// What a draft is held against: its plan, its day, what went out in the four weeks around it, and what is scheduled.
/// Made once, it serves any number of drafts.
public final class CheckContext: Sendable {
  public let plan: Plan
  /// The day on which the draft is to go out.
  public let day: Day
  public let judge: Judge
  /// What went out in the four ISO weeks that end with that day's, oldest first.
  public let recent: [KnownPost]
  /// What is scheduled in those weeks and the next, and not overdue, by time.
  public let scheduled: [KnownPost]
  /// What each platform takes, as the plan knows it, by the platforms' places.
  let limits: [Limits]
  /// The plan's confidential terms, in its order.
  let confidential: [Term]
  /// The words that the plan avoids, in its order.
  let avoided: [Term]
  let goalNames: [String]
  /// The plan's own, and those that `recent` and `scheduled` name.
  var knownAccounts: KnownAccounts { accounts.value }
  private let accounts: MadeOnce<KnownAccounts>
  /// `recent` and `scheduled`, made ready for being searched.
  let neighbours: Neighbours
  /// The kinds of `recent`.
  let tally: Tally
  /// Whether no post of the day's week, out or scheduled, asks or answers anybody; told from Friday on only.
  let isWeekSilent: Bool
  /// The names of those whom we heard from or turned to of late, and of whom something is noted; nil where nothing is
  /// noted of people.
  let met: Set<String>?

  /// - Parameters:
  ///   - recent: what went out in the four ISO weeks that end with the week of `day`, oldest first.
  ///   - scheduled: what is scheduled in those weeks and the next, and not overdue, by time.
  public convenience init(
    _ plan: Plan, on day: Day, recent: [Post], scheduled: [Post] = [], met: Set<String>? = nil
  ) {
    self.init(
      plan, on: day, recent: recent, scheduled: scheduled, judge: Judge(names: plan.names, after: recent),
      met: met)
  }

  /// - Parameters:
  ///   - judge: one of the plan's.
  ///   - met: the names of those whom we heard from or turned to of late; nil where nothing is noted of people.
  public init(
    _ plan: Plan, on day: Day, recent: [Post] = [], scheduled: [Post] = [], judge: Judge,
    met: Set<String>? = nil
  ) {
    self.met = met
    self.plan = plan
    self.day = day
    self.judge = judge
    self.recent = recent.map { KnownPost($0, judge) }
    self.scheduled = scheduled.map { KnownPost($0, judge) }
    limits = Platform.allCases.map(plan.limits)
    confidential = plan.confidential.map(Term.init)
    avoided = plan.avoidedWords.map { Term($0.word) }
    goalNames = plan.goals.map(\.name)
    // Few drafts name an account.
    accounts = MadeOnce {
      KnownAccounts(own: plan.handles + plan.team, namedIn: (recent + scheduled).lazy.map(\.text))
    }
    neighbours = Neighbours(self.recent + self.scheduled)
    tally = Tally(self.recent.map(\.kind))
    isWeekSilent = Self.isSilent(Week(of: day), on: day, self.recent + self.scheduled, judge)
  }

  /// The same for another day of its week, before which just as much went out and is scheduled.
  /// - Returns: nil where the day is of another week.
  public func on(_ other: Day) -> CheckContext? {
    Week(of: other) == Week(of: day) ? CheckContext(self, on: other) : nil
  }

  private init(_ other: CheckContext, on day: Day) {
    (plan, self.day, judge, met) = (other.plan, day, other.judge, other.met)
    (recent, scheduled) = (other.recent, other.scheduled)
    (limits, confidential, avoided) = (other.limits, other.confidential, other.avoided)
    (goalNames, accounts) = (other.goalNames, other.accounts)
    (neighbours, tally) = (other.neighbours, other.tally)
    isWeekSilent = Self.isSilent(Week(of: day), on: day, recent + scheduled, judge)
  }

  private static func isSilent(_ week: Week, on day: Day, _ posts: [KnownPost], _ judge: Judge) -> Bool {
    guard day - week.monday >= 4 else { return false }
    let posts = posts.filter { $0.post.at.map { week.days.contains($0.day) } ?? false }
    return !posts.contains { $0.kind == .talk } && !posts.contains { $0.invitesAnswer(judge) }
  }
}
