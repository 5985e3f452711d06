import Guidance
import Planning
import PostText

extension OpenPlan {
  /// Notes that posts of the plan went out.
  /// - Parameters:
  ///   - asked: a time that has passed; nil for now.
  ///   - url: where it stands; nil where that is not said.
  public mutating func post(
    _ posts: String..., at asked: AskedTime? = nil, url: String? = nil
  ) throws -> Outcome {
    try post(posts, at: asked, url: url)
  }

  public mutating func post(
    _ posts: [String], at asked: AskedTime? = nil, url: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try changePosts(posts, checking: false) { post, plan, now in
      post.url = url ?? post.url
      if let url, post.state == .out, asked == nil {
        return Outcome(.addressNoted(post: PostName(post), url: url))
      }
      if post.state == .out, asked == nil, let at = post.at {
        throw Problem(
          .alreadyOut, "\(post.id) “\(post.firstWords(32))” went out \(at.spoken) already.",
          hint: "Put its time right with: post \(post.id) WHEN")
      }
      let at = try asked?.past(now: now, of: post.id, in: plan.zone, environment) ?? now
      let early = asked == nil ? post.remarksOnTime(now: now) : []
      post.at = at
      post.state = .out
      return Outcome(
        .posted(post: PostName(post), at: at, zone: plan.zone),
        remarks: early + plan.slips(in: post, on: now.day))
    }
  }

  /// Notes down a post that went out without the planner.
  /// - Parameters:
  ///   - platforms: where it went out; where none is named, the plan's, if it has but one.
  ///   - asked: a time that has passed; nil for now.
  public mutating func record(
    _ text: String, kind: Kind, on platforms: [Platform] = [], at asked: AskedTime? = nil
  ) throws -> Outcome {
    let environment = environment
    return try change { book, plan, now in
      let id = environment.drawID(avoiding: try book.takenIDs(today: now.day))
      let platforms = platforms.isEmpty ? plan.onlyPlatform : platforms
      let at = try asked?.past(now: now, in: plan.zone, environment) ?? now
      let post = Post(id: id, text: text, platforms: platforms, kind: kind, at: at, state: .out, created: now)
      let double = try book.recentPosts(today: now.day).first { $0.isSaid(again: post) }
      try book.put(post)
      let usual = platforms.isEmpty ? plan.platforms.first?.platform : nil
      let unknown = usual.map { Remark.noPlatform(post: id, usual: $0) }
      return Outcome(
        .recorded(post: PostName(post), kind: kind, at: at, zone: plan.zone), post: post,
        remarks: [double?.at.map { .recordedBefore(double?.id ?? id, at: $0) }, unknown].compactMap { $0 }
          + plan.slips(in: post, on: now.day))
    }
  }
}

extension Post {
  /// Whether another post that went out says the same within two days, on a platform of this one.
  fileprivate func isSaid(again other: Post) -> Bool {
    guard state == .out, let at, let time = other.at, abs(at.minutes(until: time)) <= 2 * 1440 else {
      return false
    }
    let isThere =
      platforms.isEmpty || other.platforms.isEmpty || platforms.contains(where: other.platforms.contains)
    return isThere && text.said == other.text.said
  }

  /// Going out so many minutes before its time is told.
  private static let early = 60

  /// - Parameter now: when it goes out.
  func isLongBeforeItsTime(_ now: Moment) -> Bool {
    state == .scheduled && at.map { now.minutes(until: $0) > Self.early } ?? false
  }

  fileprivate func remarksOnTime(now: Moment) -> [Remark] {
    guard isLongBeforeItsTime(now), let at else { return [] }
    return [.beforeItsTime(post: id, planned: at)]
  }
}

extension Plan {
  /// Where something went out that names no platform: known only where there is but one.
  var onlyPlatform: [Platform] { platforms.count == 1 ? platforms.map(\.platform) : [] }
}

extension Plan {
  /// What must not be said anywhere; the other errors are about a platform's limits.
  private static let anywhere: Set<Rule> = [.confidential, .secret, .placeholder]
  /// Those that leave something to do even now.
  private static let remedied: [Rule] = [.confidential, .secret]

  /// What should have kept a post back that is out, and what is left to do. Where nobody has said which platform it went
  /// out on, it is held to no platform's limits.
  fileprivate func slips(in post: Post, on day: Day) -> [Remark] {
    let errors = errors(in: post, on: day).filter {
      !post.platforms.isEmpty || Self.anywhere.contains($0.rule)
    }
    return errors.map { .wouldHaveStopped($0) }
      + Self.remedied.filter { rule in errors.contains { $0.rule == rule } }.map { .remedy($0) }
  }
}

extension String {
  /// Its words, whatever stands between them.
  fileprivate var said: [String] { lowercased().split(whereSeparator: \.isWhitespace).map(String.init) }
}
