import Planning

extension WeekReview {
  /// How many weeks in a row, up to the last one that is over, every platform with a rhythm had as many posts as
  /// intended; nil where no rhythm is set. No more than the review holds.
  public var weeksInRhythm: Int? {
    let intended = plan.platforms.filter { ($0.rhythm ?? 0) > 0 }
    guard !intended.isEmpty else { return nil }
    let over = isOver ? weeks[...] : weeks.dropLast()
    return over.reversed().prefix { week in
      intended.allSatisfy { chosen in
        week.posts.count { $0.post.outOn.contains(chosen.platform) } >= chosen.rhythm ?? 0
      }
    }.count
  }
}
