import Planning
import PostText

/// How a chosen platform keeps up with its rhythm.
public enum PlatformPace: Hashable, Sendable {
  case upToDate
  /// So many posts fewer than the rhythm has by that day of the week.
  case behind(Int)
  /// So many days without a post: more than the rhythm has it, or any where none is set.
  case quiet(Int)
  /// Nothing in the eight weeks.
  case unused
}

extension WeekReview {
  public func pace(of place: PlatformWeek) -> PlatformPace {
    if unusedPlatforms.contains(place.platform) { return .unused }
    guard let rhythm = place.intended else {
      return place.quietDays == 0 ? .upToDate : .quiet(place.quietDays)
    }
    if place.quietDays > longestSilence(on: place.platform) { return .quiet(place.quietDays) }
    let due = rhythm * (lastDay - week.monday + 1) / 7
    return place.posts < due ? .behind(due - place.posts) : .upToDate
  }

  /// Whether a chosen platform has been silent for longer than its rhythm has it, as far back as the posts go.
  public func isNeglected(_ place: PlatformWeek) -> Bool {
    let longest = longestSilence(on: place.platform)
    return place.quietDays > longest && daysKnown > longest
  }

  /// Two pauses of the usual length, and a long weekend; a week where no rhythm says otherwise. In days.
  func longestSilence(on platform: Platform) -> Int {
    guard let rhythm = plan.chosen(platform)?.rhythm, rhythm > 0 else { return 7 }
    return max(4, (14 + rhythm - 1) / rhythm)
  }

  /// Unused, and known to be so by silence: it had posts in the last week before the eight, or nothing at all has gone
  /// out since then.
  var abandonedPlatforms: [Platform] {
    let isSilent = weeks.allSatisfy(\.posts.isEmpty) && !lastBefore.isEmpty
    return unusedPlatforms.filter { platform in
      isSilent || lastBefore.contains { $0.outOn.contains(platform) }
    }
  }

  /// Chosen, and without a post in the eight weeks: they may have been chosen just now.
  public var unusedPlatforms: [Platform] {
    plan.platforms.map(\.platform).filter { platform in
      !weeks.contains { $0.posts.contains { $0.post.outOn.contains(platform) } }
    }
  }
}
