import Planning
import PostText

extension Rule {
  static let quietPlatform = Rule(
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
    guard let first = waiting.first?.rawValue else { return [] }
    return [
      Hit(
        "Nothing has gone out on \(waiting.map(\.name).listed(before: "or")) yet, or not for eight weeks.",
        severity: .advice, fix: "Post something on \(first), or leave it: platform remove \(first)")
    ]
  }

  /// Nothing has gone out for longer than the rhythm has it.
  fileprivate func silence(on place: PlatformWeek) -> Hit? {
    guard isNeglected(place) else { return nil }
    let days = place.quietDays >= Mix.weeks * 7 ? "four weeks or more" : place.quietDays.of("day")
    return silence(on: place.platform, for: days)
  }

  /// Nothing has gone out for as long as is looked back.
  fileprivate func longSilence(on platform: Platform) -> Hit? {
    silence(on: platform, for: "eight weeks or more")
  }

  private func silence(on platform: Platform, for days: String) -> Hit? {
    guard !isScheduled(on: platform) else { return nil }
    let name = platform.rawValue
    return Hit(
      "Nothing has gone out on \(platform.name) for \(days)\(intended(on: platform)).",
      fix: "Post something on \(name), or leave it: platform remove \(name)")
  }

  /// Less than half of the rhythm went out in two weeks.
  fileprivate func lag(on place: PlatformWeek) -> Hit? {
    guard let rhythm = plan.chosen(place.platform)?.rhythm, rhythm > 1, daysKnown >= 14,
      !isScheduled(on: place.platform)
    else { return nil }
    let days = (lastDay - 13)...lastDay
    let posts = recent.count { known in
      known.post.platforms.contains(place.platform) && (known.post.at.map { days.contains($0.day) } ?? false)
    }
    guard posts < rhythm else { return nil }
    return Hit(
      "\(posts.of("post")) went out on \(place.platform.name) in two weeks\(intended(on: place.platform)).",
      severity: .advice,
      fix:
        "Post there more often, or intend less: platform add \(place.platform.rawValue) --rhythm \(max(1, posts / 2))"
    )
  }

  private func isScheduled(on platform: Platform) -> Bool {
    scheduled.contains { $0.platforms.contains(platform) && ($0.at.map { $0.day >= lastDay } ?? false) }
  }

  private func intended(on platform: Platform) -> String {
    let rhythm = plan.chosen(platform)?.rhythm ?? 0
    return rhythm < 1 ? "" : "; \(rhythm) a week \(rhythm.form("is", "are")) intended"
  }
}
