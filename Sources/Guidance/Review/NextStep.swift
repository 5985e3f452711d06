import Planning

/// Something to do next, decided from a week and from what is scheduled. A face puts it into words.
public enum NextStep: Hashable, Sendable {
  /// Posts whose time has passed and that are not noted as out: say what became of them, of the first one first.
  case settleOverdue(WaitingPost, at: Moment, among: [WaitingPost])
  /// A post that is out on some of its platforms: have it go out on the others, or say that it is.
  case finish(Post)
  /// Posts to come that must not go out as they are: put them right.
  case putRight(WaitingPost, among: [WaitingPost])
  /// The mix has a part that is furthest behind.
  case postFrom(Mix.Bucket, mix: String)
  /// A post about us is earned.
  case talkAboutUs
  /// None is earned yet.
  case shareOthers
  /// What the gravest finding says to do.
  case follow(Finding)
  /// The next that is scheduled, once it is out.
  case noteWhenOut(Post, at: Moment)
}

/// A scheduled post, with the rules that stop it.
public struct WaitingPost: Hashable, Sendable {
  public let post: Post
  /// Those that find an error in it.
  public let stops: [Rule]

  public var isStopped: Bool { !stops.isEmpty }
}

extension NextStep {
  /// The most urgent first: what can't wait, what the mix asks for, what the findings say to do, what is scheduled.
  /// - Parameter findings: those of the week, the gravest first; only the first of them is followed.
  public static func all(
    _ review: WeekReview, _ schedule: ScheduleReview, findings: [Finding]
  ) -> [NextStep] {
    // The mix has a step of its own.
    let gravest = findings.first { $0.rule != .overTheMix }
    return [
      schedule.overdueStep, schedule.unfinished.last.map(NextStep.finish), schedule.stopStep, review.mixStep,
      gravest.map(NextStep.follow),
      schedule.comingStep,
    ].compactMap(\.self)
  }
}

extension WeekReview {
  fileprivate var mixStep: NextStep {
    if let next = mix.next { return .postFrom(next, mix: mix.mix.name) }
    return (mix.ratio?.budget ?? 0) > 0 ? .talkAboutUs : .shareOthers
  }
}

extension ScheduleReview {
  fileprivate var overdueStep: NextStep? {
    // Those that must not go out as they are come first: a hurried reader gets no further.
    let posts = waiting(stoppedOverdue + overdue.filter { !isStopped($0) })
    guard let first = posts.first, let at = first.post.at else { return nil }
    return .settleOverdue(first, at: at, among: posts)
  }

  fileprivate var stopStep: NextStep? {
    let posts = waiting(stopped)
    return posts.first.map { .putRight($0, among: posts) }
  }

  /// Nothing where the next one must not go out as it is.
  fileprivate var comingStep: NextStep? {
    guard let next = coming.first, let at = next.at, !isStopped(next) else { return nil }
    return .noteWhenOut(next, at: at)
  }

  private func waiting(_ posts: [Post]) -> [WaitingPost] {
    posts.map { WaitingPost(post: $0, stops: stops($0)) }
  }
}
