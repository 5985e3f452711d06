import Guidance
import Planning
import PostText

extension OpenPlan {
  /// Notes that posts of the plan went out.
  /// - Parameters:
  ///   - platforms: where, of those that it is for; empty for all where it is not out yet.
  ///   - asked: a time that has passed; nil for now.
  ///   - url: where it stands; nil where that is not said.
  public mutating func post(
    _ posts: String..., on platforms: [Platform] = [], at asked: AskedTime? = nil, url: String? = nil
  ) throws -> Outcome {
    try post(posts, on: platforms, at: asked, url: url)
  }

  public mutating func post(
    _ posts: [String], on platforms: [Platform] = [], at asked: AskedTime? = nil, url: String? = nil
  ) throws -> Outcome {
    let environment = environment
    return try changePosts(posts, checking: false) { post, plan, now in
      let isRestMeant = asked == nil && url == nil
      let places = platforms.isEmpty && isRestMeant ? post.platformsLeft : platforms
      let time = { post in try asked?.past(now: now, of: post, in: plan.zone, environment) }
      if !places.isEmpty {
        let at = try time(post.id)
        return try post.goOut(on: places, at: at, url: url, plan, now: now)
      }
      if post.state == .out { return try post.correct(at: try time(post.id), url: url, plan, now: now) }
      let at = try time(post.id) ?? now
      let early = asked == nil ? post.remarksOnTime(now: now) : []
      post.url = url ?? post.url
      post.publications.removeAll { !$0.isOut }
      (post.at, post.state) = (at, .out)
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
  /// Notes that it is out on some of its platforms.
  /// - Parameter at: when it went out there; nil for now.
  fileprivate mutating func goOut(
    on places: [Platform], at time: Moment?, url: String?, _ plan: Plan, now: Moment
  ) throws -> Outcome {
    let all = plan.platforms(of: self)
    if let other = places.first(where: { !all.contains($0) }) { throw Problem.notFor(other, self, plan) }
    let isSaidNowhere = state == .out && platforms.isEmpty
    platforms = isSaidNowhere ? places : all
    if !isSaidNowhere, time == nil, url == nil, let place = places.first(where: outOn.contains),
      let at = at(on: place)
    {
      throw Problem(
        .alreadyOut, "\(id) “\(firstWords(32))” is out on \(place.name) since \(at.spoken).",
        hint: "Put its time right with: post \(id) --platform \(place.rawValue) WHEN")
    }
    let former = publications.first { places.contains($0.platform) }?.url
    let isKnown = places.allSatisfy(outOn.contains)
    let early = time == nil ? remarksOnTime(now: now) : []
    for place in places {
      let known = outOn.contains(place) ? at(on: place) : nil
      noteOut(on: place, at: time ?? known ?? now, url: url)
    }
    self.url = self.url ?? url
    if isKnown, time == nil, let url {
      return Outcome(.addressNoted(post: PostName(self), url: url).replacing(former, by: url))
    }
    if state != .out { (at, state) = (time ?? now, .out) }
    let name = PostName(self, saying: text(on: places[0]))
    return Outcome(
      .postedOn(post: name, platforms: places, at: time ?? at(on: places[0]) ?? now, zone: plan.zone),
      remarks: early + remarksOnWhatIsLeft + plan.slips(in: self, on: now.day))
  }

  /// Puts right what is noted of one that is out.
  /// - Parameters:
  ///   - at: when it went out; nil to leave it.
  ///   - url: where it stands; nil to leave it.
  fileprivate mutating func correct(
    at time: Moment?, url: String?, _ plan: Plan, now: Moment
  ) throws -> Outcome {
    let former = self.url
    self.url = url ?? former
    if let time {
      at = time
      for index in publications.indices where publications[index].isOut { publications[index].at = time }
      return Outcome(
        .posted(post: PostName(self), at: time, zone: plan.zone), remarks: plan.slips(in: self, on: now.day))
    }
    if let url { return Outcome(.addressNoted(post: PostName(self), url: url).replacing(former, by: url)) }
    throw Problem(
      .alreadyOut, "\(id) “\(firstWords(32))” went out \(at?.spoken ?? "") already.",
      hint: "Put its time right with: post \(id) WHEN")
  }

  /// Where it is left to go out, now that it is out elsewhere.
  var remarksOnWhatIsLeft: [Remark] {
    platformsLeft.isEmpty ? [] : [.leftToGoOut(post: id, on: platformsLeft)]
  }

  /// Whether another post that went out says the same within two days, on a platform of this one.
  fileprivate func isSaid(again other: Post) -> Bool {
    guard state == .out, let at, let time = other.at, abs(at.minutes(until: time)) <= 2 * 1440 else {
      return false
    }
    let isThere =
      places.isEmpty || other.places.isEmpty || places.contains(where: other.places.contains)
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
