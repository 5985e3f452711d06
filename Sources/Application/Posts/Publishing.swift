import Guidance
import Planning
import PostText
import Storage

/// What is about to be published.
public struct PublishingTask: Sendable {
  public let post: Post
  public let platform: Platform
  public let text: String
  /// What to know before it is.
  public let remarks: [Remark]
}

/// Posts that a program of the person's own publishes. The attempt is noted before it is made: whatever ends in between,
/// nothing goes out twice without a word.
extension OpenPlan {
  /// What would be handed over.
  /// - Parameter again: whether an attempt that nobody knows the end of stands in the way no more.
  /// - Throws: `Problem` where the post must not go out there, or is out there already, or perhaps.
  public mutating func publishing(
    _ post: String, on platform: Platform, again: Bool = false
  ) throws -> PublishingTask {
    try read { book, plan, now in
      let post = try book.find(post, today: now.day)
      return try book.publishing(post, on: platform, again: again, plan, now: now)
    }
  }

  /// Notes that a post is handed over now.
  public mutating func beginPublishing(
    _ post: String, on platform: Platform, again: Bool = false
  ) throws -> PublishingTask {
    try changeWith { book, plan, now in
      let old = try book.find(post, today: now.day)
      let task = try book.publishing(old, on: platform, again: again, plan, now: now)
      var post = old
      post.publications.removeAll { $0.platform == platform }
      post.publications.append(Publication(platform, at: now))
      try book.put(post, replacing: old)
      return (.publishingBegun(post: PostName(post), platform: platform), task)
    }
  }

  /// Notes that nothing was published.
  public mutating func giveUpPublishing(_ post: PostID, on platform: Platform) throws {
    _ = try changePost(post.description, checking: false) { post, _, _ in
      post.publications.removeAll { $0.platform == platform }
      return Outcome(.publishingGivenUp(post: PostName(post), platform: platform))
    }
  }

  /// Notes that it is out.
  /// - Parameter url: where it stands; nil where the program did not say.
  public mutating func endPublishing(_ post: PostID, on platform: Platform, url: String?) throws -> Outcome {
    try changePost(post.description, checking: false) { post, _, now in
      for index in post.publications.indices where post.publications[index].platform == platform {
        (post.publications[index].isOut, post.publications[index].url) = (true, url)
      }
      post.url = post.url ?? url
      let remarks = post.remarksOnPublishing(now: now)
      if post.state != .out { (post.state, post.at) = (.out, now) }
      return Outcome(.published(post: PostName(post), platform: platform, url: url), remarks: remarks)
    }
  }
}

extension Post {
  /// Its time may be still to come, and what is written below it is for people to write.
  fileprivate func remarksOnPublishing(now: Moment) -> [Remark] {
    (isLongBeforeItsTime(now) ? at.map { [.timeStillToCome($0)] } ?? [] : [])
      + (firstComment.map { [.commentToWrite($0)] } ?? [])
  }
}

extension PlanBook {
  fileprivate mutating func publishing(
    _ post: Post, on platform: Platform, again: Bool, _ plan: Plan, now: Moment
  ) throws -> PublishingTask {
    let task = PublishingTask(
      post: post, platform: platform, text: post.text(on: platform),
      remarks: post.remarksOnPublishing(now: now))
    let attempt = post.publications.first { $0.platform == platform }
    if let attempt, attempt.isOut || !again { throw Problem.attempted(post, attempt) }
    guard post.state != .out || !post.publications.isEmpty else { throw Problem.outAlready(post) }
    guard plan.platforms(of: post).contains(platform) else { throw Problem.notFor(platform, post, plan) }
    let check = check(post, platforms: [platform], plan, today: now.day)
    if let stop = check.allFindings.first(where: { $0.severity == .error }) {
      throw Problem(
        .mustNotGoOut, "The check stops \(post.id): \(stop.english.message) [\(stop.rule.name)]",
        hint: "See what to do about it with: show \(post.id)")
    }
    if let parts = ThreadParts(task.text, limits: plan.limits(of: platform))?.parts.count, parts > 1 {
      throw Problem(
        .mustNotGoOut,
        "\(post.id) is a thread of \(parts) on \(platform.name), and one post is handed over: nothing would tie the next to it.",
        hint: "Take the parts from: text \(post.id) --platform \(platform.rawValue) --thread")
    }
    if !post.pictures.isEmpty { throw Problem.picturesStay(post, platform) }
    return task
  }
}

extension Problem {
  /// A post that says "see the picture" is none without it.
  fileprivate static func picturesStay(_ post: Post, _ platform: Platform) -> Problem {
    let count = post.pictures.count
    return Problem(
      .mustNotGoOut,
      "\(post.id) has \(count.of("picture")), and words alone are handed over: it would go out without.",
      hint:
        "Post it by hand: copy \(post.id) --platform \(platform.rawValue), then post \(post.id) --url URL. Without pictures: picture \(post.id) 1 --drop"
    )
  }

  fileprivate static func attempted(_ post: Post, _ attempt: Publication) -> Problem {
    let name = attempt.platform.name
    guard !attempt.isOut else {
      return Problem(
        .alreadyOut,
        "\(post.id) is out on \(name) since \(attempt.at.spoken)\(attempt.url.map { ": \($0)" } ?? ".")",
        hint: "To say it again: duplicate \(post.id)")
    }
    return Problem(
      .unknownAttempt,
      "\(post.id) was handed over for \(name) on \(attempt.at.spoken), and nobody noted what came of it.",
      hint:
        "See whether it stands there. If so: post \(post.id) --url URL. If not: publish \(post.id) --platform \(attempt.platform.rawValue) --again"
    )
  }

  fileprivate static func outAlready(_ post: Post) -> Problem {
    Problem(
      .alreadyOut, "\(post.id) “\(post.firstWords(32))” has gone out already.",
      hint: "To say it again: duplicate \(post.id)")
  }

  static func notFor(_ platform: Platform, _ post: Post, _ plan: Plan) -> Problem {
    let all = (plan.platforms(of: post) + [platform]).map { "--platform \($0.rawValue)" }.joined(
      separator: " ")
    return Problem(
      .notForPlatform, "\(post.id) is not for \(platform.name).",
      hint: "Have it go there too: edit \(all) \(post.id)")
  }
}
