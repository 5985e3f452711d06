import Planning

/// The smallest useful step towards somebody, from the plan's state. It is never to post more about ourselves.
public enum Nudge: Hashable, Sendable {
  /// Somebody wrote and waits.
  case answer(who: String, what: Heard.How, days: Int)
  /// Somebody shared us, followed or liked, and nobody has said a word.
  case thank(who: String, what: Heard.How, days: Int)
  /// Nobody has looked in at a place where one listens for so many days; nil for never.
  case visit(outpost: String, days: Int?)
  /// Somebody who is near has not been named by us for so many days; nil for longer than is looked back.
  case share(who: String, days: Int?)
  /// Nobody in particular.
  case likeSomething

  /// - Parameter review: of the week that runs.
  public init(_ review: WeekReview) {
    let waiting = review.people.inbox.waiting
    if let first = waiting.first(where: \.first.how.isWritten) {
      self = .answer(who: first.account.handle, what: first.first.how, days: first.days)
    } else if let first = waiting.first(where: { $0.first.how == .share }) ?? waiting.first {
      self = .thank(who: first.account.handle, what: first.first.how, days: first.days)
    } else if let quiet = review.quietOutpost {
      self = .visit(
        outpost: quiet.name, days: quiet.last(until: review.lastDay).map { review.lastDay - $0.on })
    } else {
      self = review.unsharedPerson.map { .share(who: $0.owner.handle, days: $0.days) } ?? .likeSomething
    }
  }
}

extension WeekReview {
  /// Where nobody has listened for longest, a week at the least.
  fileprivate var quietOutpost: Outpost? {
    let quiet = plan.outposts.map { ($0, $0.silence(on: lastDay) ?? Mix.weeks * 7) }.filter { $0.1 >= 7 }
    return quiet.max { ($0.1, $1.0.name) < ($1.1, $0.0.name) }?.0
  }

  /// Who came nearest to us of those whom no post of ours has named for four weeks.
  fileprivate var unsharedPerson: (owner: SocialAccount, days: Int?)? {
    guard people.isKept else { return nil }
    let quiet = people.acquaintances.all.values.filter { person in
      person.daysHeard > 0 && !person.owner.isSomeone
        && person.lastPost.map { lastDay - $0 >= Mix.weeks * 7 } ?? true
    }
    let nearest = quiet.max {
      ($0.daysHeard, $1.owner.description) < ($1.daysHeard, $0.owner.description)
    }
    return nearest.map { ($0.owner, $0.lastPost.map { lastDay - $0 }) }
  }
}
