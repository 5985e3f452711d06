import Planning

/// Whether there is enough to judge a week by: a week that has just begun, and a plan that has, lack nothing yet.
extension WeekReview {
  /// Whether the week is not still to come.
  public var hasBegun: Bool { lastDay >= week.monday }

  /// Whether it is past, or on its last day.
  public var isOver: Bool { lastDay >= week.sunday }

  /// Whether Thursday has come, or the week is past.
  var isLate: Bool { lastDay >= week.monday + 3 }

  /// Days from the first post that is known, of the eight weeks or before them, to the last day of the review; 0 without
  /// posts.
  public var daysKnown: Int {
    let first =
      lastBefore.first?.at?.day ?? weeks.lazy.flatMap(\.posts).compactMap { $0.post.at?.day }.first
    return first.map { max(0, lastDay - $0) } ?? 0
  }
}
