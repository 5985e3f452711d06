import Planning
import PostText

extension Rule {
  public enum QuietPlatform: FindingCase {
    /// For how long nothing has gone out.
    public enum Silence: Hashable, Sendable {
      case days(Int)
      /// For so long, which is as far as is looked back, or longer.
      case fourWeeks, eightWeeks

      fileprivate var english: String {
        switch self {
        case .days(let days): days.of("day")
        case .fourWeeks: "four weeks or more"
        case .eightWeeks: "eight weeks or more"
        }
      }
    }

    /// The rhythm is in posts a week; 0 where none is set.
    case silent(Platform, Silence, rhythm: Int)
    /// So few posts in two weeks.
    case late(Platform, posts: Int, rhythm: Int)
    /// Nothing is known to have gone out there, and that may not be the whole truth.
    case neverBegun([Platform])

    public var english: CaseWords {
      switch self {
      case .silent(let platform, let silence, let rhythm):
        CaseWords(
          "Nothing has gone out on \(platform.name) for \(silence.english)\(Self.intended(rhythm)).",
          fix: "Post something on \(platform.rawValue), or leave it: platform remove \(platform.rawValue)")
      case .late(let platform, let posts, let rhythm):
        CaseWords(
          "\(posts.of("post")) went out on \(platform.name) in two weeks\(Self.intended(rhythm)).",
          fix:
            "Post there more often, or intend less: platform add \(platform.rawValue) --rhythm \(max(1, posts / 2))"
        )
      case .neverBegun(let platforms):
        CaseWords(
          "Nothing has gone out on \(platforms.map(\.name).listed(before: "or")) yet, or not for eight weeks.",
          fix: (platforms.first?.rawValue).map {
            "Post something on \($0), or leave it: platform remove \($0)"
          })
      }
    }

    private static func intended(_ rhythm: Int) -> String {
      rhythm < 1 ? "" : "; \(rhythm) a week \(rhythm.form("is", "are")) intended"
    }
  }

  public static let quietPlatform = Rule(
    "quiet-platform", .warning, practice: 5,
    "Keep at it on each platform that you have chosen.",
    source: .notWorking,
    why: "Neglect kills it: who finds an account asleep doesn't come back to see whether it woke up.",
    fix: "Post something there, or leave it: platform remove NAME",
    checks: [
      .weeks { review in
        guard review.hasBegun else { return [] }
        let unused = review.unusedPlatforms
        let used = review.platforms.filter { $0.isChosen && !unused.contains($0.platform) }
        let abandoned = review.abandonedPlatforms
        return used.compactMap { review.silence(on: $0) ?? review.lag(on: $0) }
          + abandoned.compactMap(review.longSilence)
          + review.neverBegun(unused.filter { !abandoned.contains($0) })
      }
    ],
    examples: [
      .triggers(weeks: .out(.share, onDaysAgo: 9...20), "nothing for nine days, where no rhythm is set"),
      .triggers(
        weeks: .out(.share, onDaysAgo: 0...20, on: [.mastodon]), "all for Mastodon, nothing ever on Bluesky",
        in: .on([.mastodon, .bluesky])),
      .triggers(
        weeks: .out(.story, onDaysAgo: 5...25, on: [.instagram]),
        "a florist who intends a post a day, silent since Tuesday", in: .on([.instagram], rhythm: 7)),
      .triggers(
        weeks: .out(.help, onDaysAgo: [15, 22, 29], on: [.youtube]),
        "a video a week is intended, and two were left out", in: .on([.youtube], rhythm: 1)),
      .triggers(
        weeks: .out(.talk, onDaysAgo: [2, 9, 16, 23], on: [.linkedin]),
        "one post a week where three are intended", in: .on([.linkedin], rhythm: 3)),
      .triggers(
        weeks: .out(.help, onDaysAgo: 14...30), "a Monday, eight days after the last post",
        on: Example.today - 6),
      .triggers(
        weeks: .out(.share, onDaysAgo: 60...70), "a last post two months ago, before all that is read",
        in: .on([.mastodon])),
      .passes(weeks: .out(.share, onDaysAgo: [0, 3, 9, 15]), "something on the day itself"),
      .passes(
        weeks: .out(.story, onDaysAgo: [9, 11, 13, 16, 18, 20], on: [.facebook]),
        "a Monday, three days after Friday's post", in: .on([.facebook], rhythm: 3), on: Example.today - 6),
      .passes(
        weeks: .out(.help, onDaysAgo: [6, 13, 20, 27], on: [.youtube]),
        "a video each Monday, one a week intended",
        in: .on([.youtube], rhythm: 1)),
      .passes(
        weeks: .out(.help, onDaysAgo: [11, 20], on: [.pinterest]),
        "eleven days, where one a week is intended",
        in: .on([.pinterest], rhythm: 1)),
      .passes(
        weeks: .out(.share, onDaysAgo: [3]), "a plan whose first post is three days old",
        in: .on([.x, .tiktok])),
      .passes(weeks: [], "a plan without a post yet", in: .on([.x, .tiktok], rhythm: 5)),
      .passes(
        weeks: .out(.offer, onDaysAgo: 20...40, on: [.x]) + .out(.share, onDaysAgo: 0...40),
        "X is quiet, but not chosen"),
    ])
}

extension WeekReview {
  fileprivate func neverBegun(_ unused: [Platform]) -> [Hit] {
    let waiting = unused.filter { daysKnown > longestSilence(on: $0) && !isScheduled(on: $0) }
    return waiting.isEmpty ? [] : [Hit(Rule.QuietPlatform.neverBegun(waiting), severity: .advice)]
  }

  /// Nothing has gone out for longer than the rhythm has it.
  fileprivate func silence(on place: PlatformWeek) -> Hit? {
    guard isNeglected(place) else { return nil }
    return silence(
      on: place.platform, for: place.quietDays >= Mix.weeks * 7 ? .fourWeeks : .days(place.quietDays))
  }

  /// Nothing has gone out for as long as is looked back.
  fileprivate func longSilence(on platform: Platform) -> Hit? {
    silence(on: platform, for: .eightWeeks)
  }

  private func silence(on platform: Platform, for silence: Rule.QuietPlatform.Silence) -> Hit? {
    guard !isScheduled(on: platform) else { return nil }
    return Hit(
      Rule.QuietPlatform.silent(platform, silence, rhythm: plan.chosen(platform)?.rhythm ?? 0))
  }

  /// Less than half of the rhythm went out in two weeks.
  fileprivate func lag(on place: PlatformWeek) -> Hit? {
    guard let rhythm = plan.chosen(place.platform)?.rhythm, rhythm > 1, daysKnown >= 14,
      !isScheduled(on: place.platform)
    else { return nil }
    let days = (lastDay - 13)...lastDay
    let posts = recent.count { known in
      known.post.outOn.contains(place.platform)
        && (known.post.at(on: place.platform).map { days.contains($0.day) } ?? false)
    }
    guard posts < rhythm else { return nil }
    return Hit(
      Rule.QuietPlatform.late(place.platform, posts: posts, rhythm: rhythm), severity: .advice)
  }

  private func isScheduled(on platform: Platform) -> Bool {
    scheduled.contains { $0.platforms.contains(platform) && ($0.at.map { $0.day >= lastDay } ?? false) }
  }
}
