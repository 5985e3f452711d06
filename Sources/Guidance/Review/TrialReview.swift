import Planning

/// The month-long trial as it stands, beside the four weeks before it.
public struct TrialReview: Sendable {
  /// What a stretch of days had.
  public struct Stretch: Sendable {
    public let days: ClosedRange<Day>
    public let tally: Tally
    /// How many different accounts were named.
    public let voices: Int
    /// Days on which something about others went out.
    public let daysOfSharing: Int
  }

  public let trial: Trial
  public let today: Day
  public let before: Stretch
  public let during: Stretch
  /// Posts about others that went out today.
  public let sharedToday: Int

  /// - Parameters:
  ///   - posts: those of the trial's weeks and of the four weeks before it.
  ///   - judge: the plan's.
  public init(_ trial: Trial, _ posts: [Post], plan: Plan, today: Day, judge: Judge) {
    let out = posts.filter { $0.state == .out }.map { KnownPost($0, judge) }
    self.trial = trial
    self.today = today
    before = Stretch(trial.before, out, plan)
    during = Stretch(trial.days, out, plan)
    sharedToday = out.count { $0.kind.isAboutOthers && $0.post.at?.day == today }
  }

  /// 1…28; more when it is over.
  public var day: Int { trial.day(on: today) }
  public var hasBegun: Bool { trial.hasBegun(on: today) }
  public var isOver: Bool { trial.isOver(on: today) }
  /// Days left, today included; 0 when it is over.
  public var daysLeft: Int { max(0, trial.last - today + 1) }
  public var ratio: SharingRatio { SharingRatio(others: during.tally.others, aboutUs: during.tally.aboutUs) }

  /// How many posts about others are still missing for those about us that went out, and for the first one.
  public var missing: Int { max(0, 20 * max(1, during.tally.aboutUs) - during.tally.others) }

  /// What today asks: posts about others, so that an even pace reaches the goal on the last day.
  public var asked: Int {
    guard daysLeft > 0 else { return 0 }
    return max(1, (missing + sharedToday + daysLeft - 1) / daysLeft)
  }

  /// nil before the end.
  public var verdict: Trial.Verdict? {
    guard isOver else { return nil }
    if during.tally.posts == 0 { return .nothing }
    return during.tally.others >= 20 * max(1, during.tally.aboutUs) ? .kept : .missed
  }
}

extension TrialReview.Stretch {
  fileprivate init(_ days: ClosedRange<Day>, _ out: [KnownPost], _ plan: Plan) {
    let posts = out.filter { $0.post.at.map { days.contains($0.day) } ?? false }
    let own = Set((plan.handles + plan.team).map { $0.lowercased() })
    let named = posts.flatMap { known in
      known.post.entities.mentions.map { $0.text.lowercased() }
    }
    let sharing = posts.filter { $0.kind.isAboutOthers }.compactMap { $0.post.at?.day }
    self.init(
      days: days, tally: Tally(posts.map(\.kind)), voices: Set(named).subtracting(own).count,
      daysOfSharing: Set(sharing).count)
  }
}
