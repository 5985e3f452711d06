import Guidance
import Planning

extension WeekReview {
  /// What the mix asks for next.
  var mixStep: String {
    if let next = mix.next { return "Post \(next.name) next, as \(mix.mix.name) has it: draft TEXT" }
    return (mix.ratio?.budget ?? 0) > 0
      ? "You may talk about yourselves: draft TEXT"
      : "Share somebody's work and name them, then note it: record share TEXT"
  }
}

extension ScheduleReview {
  /// What can't wait.
  var stepsBefore: [String] { [overdueStep, stopStep].compactMap { $0 } }

  /// What to do when the next post is out; nothing where it must not go out as it is.
  var nextStep: String? {
    guard let next = coming.first, let at = next.at, !isStopped(next) else { return nil }
    return "Scheduled next: \(next.id) on \(at.spoken). When it is out: post \(next.id)"
  }

  private var overdueStep: String? {
    // Those that must not go out as they are come first: a hurried reader gets no further.
    let posts = stoppedOverdue + overdue.filter { !isStopped($0) }
    guard let first = posts.first, let at = first.at else { return nil }
    let count = "\(posts.count.of("post")) \(posts.count.form("is", "are"))"
    let ifNot =
      isStopped(first)
      ? "If not, it must not go out as it is. See why: check \(first.id), and put it right: edit \(first.id) TEXT, or drop \(first.id)"
      : "If not: schedule \(first.id) WHEN, or drop \(first.id)"
    return
      "\(count) overdue: \(few(posts)). Did \(first.id) go out? Then: post \(first.id) \(at.day) \(at.clock). \(ifNot)"
  }

  private var stopStep: String? {
    guard let first = stopped.first else { return nil }
    let count = "\(stopped.count) scheduled \(stopped.count.form("post", "posts"))"
    let asTheyAre = stopped.count.form("as it is", "as they are")
    return
      "\(count) must not go out \(asTheyAre): \(few(stopped)). See why: check \(first.id), and put it right: edit \(first.id) TEXT"
  }

  /// `w66cje (confidential; Mon 16 Nov 2026, 09:00), k4t9mz (…) and 3 more`.
  private func few(_ posts: [Post]) -> String {
    let named = posts.prefix(3).map { "\($0.id) (\(aside($0)))" }.joined(separator: ", ")
    return posts.count > 3 ? "\(named) and \(posts.count - 3) more" : named
  }

  private func aside(_ post: Post) -> String {
    let rules = stops(post).joined(separator: ", ")
    return [rules, post.at.map(\.spoken) ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
