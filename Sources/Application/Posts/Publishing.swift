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

  /// Notes that nothing was published. A post that was dropped meanwhile bears no attempt any more.
  public mutating func giveUpPublishing(_ task: PublishingTask) throws {
    do {
      _ = try changePost(task.post.id.description, checking: false) { post, _, _ in
        post.publications.removeAll { $0.platform == task.platform }
        return Outcome(.publishingGivenUp(post: PostName(post), platform: task.platform))
      }
    } catch let problem as Problem where problem.identity == .unknownPost {}
  }

  /// Notes that it is out, as it was handed over, whatever became of the post meanwhile.
  /// - Parameter url: where it stands; nil where the program did not say.
  public mutating func endPublishing(_ task: PublishingTask, url: String?) throws -> Outcome {
    try change { book, plan, now in
      let old = try book.post(task.post.id, today: now.day)
      var post = old ?? task.asItWentOut
      let planned = post
      if post.platforms.isEmpty { post.platforms = plan.platforms(of: post) }
      if !post.platforms.contains(task.platform) { post.platforms.append(task.platform) }
      post.noteOut(on: task.platform, at: now, url: url)
      post.url = post.url ?? url
      if post.state != .out { (post.state, post.at, post.sequence) = (.out, now, post.sequence + 1) }
      let meanwhile = old == nil ? [.droppedMeanwhile] : post.keepSaying(task)
      try book.put(post, replacing: old)
      return Outcome(
        .published(post: PostName(post, saying: task.text), platform: task.platform, url: url), post: post,
        remarks: meanwhile + planned.remarksOnPublishing(now: now) + post.remarksOnWhatIsLeft)
    }
  }
}

extension PublishingTask {
  /// The post for a plan that has it no more: on the platforms that it went out on.
  fileprivate var asItWentOut: Post {
    var post = post
    post.platforms = post.outOn + [platform]
    return post
  }
}

extension Post {
  /// Has it say on a platform what was handed over, where it was given other words meanwhile. Those stay for the platforms
  /// that it is not out on.
  fileprivate mutating func keepSaying(_ task: PublishingTask) -> [Remark] {
    let words = text(on: task.platform)
    guard words != task.text else { return [] }
    let others = platformsLeft
    if others.isEmpty && task.post.variant(on: task.platform) == nil && variant(on: task.platform) == nil {
      text = task.text
    } else {
      word(on: task.platform, task.text)
    }
    return [.editedMeanwhile(out: task.text, instead: words, others: others.filter { text(on: $0) == words })]
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
  /// - Returns: nil where it is in the plan no more.
  fileprivate mutating func post(_ id: PostID, today: Day) throws -> Post? {
    do {
      let post = try find(id.description, today: today)
      return post.id == id ? post : nil
    } catch let problem as Problem where problem.identity == .unknownPost {
      return nil
    }
  }

  fileprivate mutating func publishing(
    _ post: Post, on platform: Platform, again: Bool, _ plan: Plan, now: Moment
  ) throws -> PublishingTask {
    let task = PublishingTask(
      post: post, platform: platform, text: post.text(on: platform),
      remarks: post.remarksOnPublishing(now: now))
    let attempt = post.publications.first { $0.platform == platform }
    if let attempt, attempt.isOut || !again { throw Problem.attempted(post, attempt) }
    guard post.state != .out || !post.platformsLeft.isEmpty else { throw Problem.outAlready(post) }
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
        "See whether it stands there. If so: post \(post.id) --platform \(attempt.platform.rawValue) --url URL. If not: publish \(post.id) --platform \(attempt.platform.rawValue) --again"
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
